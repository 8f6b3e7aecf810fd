import { describe, expect, test } from 'vitest';
import type { Change, ProgressEvent } from '../../../../log/event.ts';
import { event } from '../../../../log/order.ts';
import { outline } from '../../../course/outline.ts';
import { issuedClaim, key } from '../../carrier/issued.test-data.ts';
import { attendance, claim } from '../../claim.ts';
import { entered, newRegister, revoke } from '../register/register.ts';
import { evidence, joinedPeople, type Person, peopleIn, standings } from './people.ts';

const course = outline(
  {
    id: 'spp',
    version: '2026.11',
    passMark: 70,
    modules: [
      {
        id: 'm01',
        slug: 'one',
        audience: ['administrator'],
        lessons: [{ id: 'm01-l1', slug: 'a', minutes: 8, covers: [] }],
        quiz: { id: 'm01-quiz', minutes: 12, draw: 10 },
      },
    ],
    paths: [
      { id: 'administrator', audience: ['administrator'], certificate: 'completion', core: ['m01-l1'], full: [] },
    ],
  },
  {
    title: 'Course',
    modules: { m01: { title: 'First', can: [] } },
    paths: { administrator: { title: 'Path', who: '', summary: '', can: [] } },
  },
  { 'm01-l1': { title: 'Lesson', summary: '' } },
);
const [path] = course.paths as [(typeof course.paths)[number]];
const learner = '7f3c1f5e-7d7e-4a36-9a53-0d1f2f9f7b11';
const attempt = '0b6f5d0e-6f0f-4b3c-8f59-6c5a6a2f4c01';
const log = (name: string, ...changes: Change[]): ProgressEvent[] =>
  [{ type: 'learner-added', name, path: null } as Change, ...changes].map((change, index) =>
    event(
      change,
      learner,
      Date.UTC(2026, 10, 20 + index),
      Uint8Array.from({ length: 16 }, (_, at) => at + index),
    ),
  );
const lesson: Change = { type: 'lesson-completed', lesson: 'm01-l1' };
const quiz = (earned: number): Change[] => [
  { type: 'quiz-started', attempt, quiz: 'm01-quiz', seed: 1, questions: ['q'] },
  { type: 'quiz-submitted', attempt, quiz: 'm01-quiz', earned, total: 10, passMark: 70 },
];
const register = newRegister('4f2a91c70bd3e68f');
const aim = { path };
const standing = (
  ...[course, aim, person, register]: [
    Parameters<typeof standings>[0],
    Parameters<typeof standings>[1],
    Person,
    Parameters<typeof standings>[3],
  ]
) => standings(course, aim, [person], register, '2026-12-31')[0];
const workshop = { workshop: { title: 'Buying well', minutes: 360, date: '2026-11-26' } };

describe('who is ready', () => {
  test('is everybody whose record shows all that the path asks for', () => {
    const [done] = peopleIn(log('Amina', lesson, ...quiz(9)));
    const [begun] = peopleIn(log('Amina', lesson, ...quiz(6)));
    expect(standing(course, aim, done as NonNullable<typeof done>, register)).toBe('ready');
    expect(standing(course, aim, begun as NonNullable<typeof begun>, register)).toBe('missing');
    expect(evidence(course, path, (begun as NonNullable<typeof begun>).state as never)).toEqual({
      lessons: [{ title: 'Lesson', at: Date.UTC(2026, 10, 21) }],
      quizzes: [{ title: 'First', percent: 60, attempts: 1 }],
    });
    expect(evidence(course, path, (done as NonNullable<typeof done>).state as never).quizzes).toEqual([
      { title: 'First', at: Date.UTC(2026, 10, 23), percent: 90, attempts: 1 },
    ]);
  });

  test('for a path is nobody without a record, for presence at a workshop everybody with a name', () => {
    const person = { id: '1', name: 'Li Na', state: null };
    expect(standing(course, aim, person, register)).toBe('no-record');
    expect(standing(course, workshop, person, register)).toBe('ready');
    expect(standing(course, workshop, { ...person, name: ' x' }, register)).toBe('name');
  });

  test('is not somebody who has the certificate already, unless it was withdrawn', () => {
    const holder = { name: 'Li Na', lang: 'en', id: issuedClaim.id, passMark: 70 };
    const made = attendance(course, workshop.workshop, holder, issuedClaim.issuer as never);
    const entry = { index: 0, claim: made, digits: '1'.repeat(60), issuedAt: 0 };
    const person = { id: '1', name: 'Li Na', state: null };
    const full = entered(register, [entry]);
    expect(standing(course, workshop, person, full)).toBe('signed');
    expect(standing(course, workshop, person, revoke(full, made.id, '', 1, key.secretKey))).toBe('ready');
    // Two people of one name, and one certificate so far.
    expect(standings(course, workshop, [person, { ...person, id: '2' }], full, '2026-12-31')).toEqual([
      'signed',
      'ready',
    ]);
    const other = { workshop: { ...workshop.workshop, date: '2026-12-01' } };
    expect(standing(course, other, person, full)).toBe('ready');
    expect(() => claim(course, path, peopleIn(log('Amina'))[0]?.state as never, holder)).toThrow('missing');
  });
});

test('a later back-up brings a record up to date and keeps the corrected name', () => {
  const first = peopleIn(log('amina', lesson)).map((person) => ({ ...person, name: 'Amina Diallo' }));
  const both = joinedPeople(first, [
    ...peopleIn(log('amina', lesson, ...quiz(9))),
    { id: '2', name: 'Bo Li', state: null },
  ]);
  expect(both.map(({ name, state }) => [name, state?.events])).toEqual([
    ['Amina Diallo', 4],
    ['Bo Li', undefined],
  ]);
  expect(joinedPeople(both, first)).toEqual(both);
});
