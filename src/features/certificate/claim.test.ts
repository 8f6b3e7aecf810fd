import { describe, expect, test } from 'vitest';
import { type Claim, claimSchema } from '../../log/event.ts';
import { nothing, type Progress } from '../../log/progress.ts';
import { outline, requirements } from '../course/outline.ts';
import type { Course, OutlineWords } from '../course/schema.ts';
import { done as count } from '../course/share.ts';
import { scores } from '../quiz/attempt/scores.ts';
import { attendance, claim, essentials, isEarned, madeBefore, missing, notAfter, spread } from './claim.ts';

const course: Course = {
  id: 'spp',
  version: '2026.11',
  passMark: 70,
  modules: [
    {
      id: 'm01',
      slug: 'one',
      audience: ['administrator'],
      lessons: [
        { id: 'm01-l1', slug: 'a', minutes: 8, covers: ['R1'] },
        { id: 'm01-l2', slug: 'b', minutes: 9, covers: [] },
      ],
      quiz: { id: 'm01-quiz', minutes: 12, draw: 10 },
    },
    {
      id: 'm02',
      slug: 'two',
      audience: ['administrator'],
      lessons: [{ id: 'm02-l1', slug: 'c', minutes: 10, covers: [] }],
      quiz: { id: 'm02-quiz', minutes: 5, draw: 10 },
    },
    {
      id: 'm03',
      slug: 'unwritten',
      audience: ['administrator'],
      lessons: [{ id: 'm03-l1', slug: 'd', minutes: 10, covers: [] }],
      quiz: { id: 'm03-quiz', minutes: 5, draw: 10 },
    },
  ],
  paths: [
    {
      id: 'administrator',
      audience: ['administrator'],
      certificate: 'completion',
      core: ['m01-l2', 'm02-l1', 'm03-l1'],
      full: ['m01-l1'],
    },
    {
      id: 'executive',
      audience: ['administrator'],
      certificate: 'participation',
      core: ['m01-l1', 'm02-l1'],
      full: [],
    },
    {
      id: 'parliamentarian',
      audience: ['parliamentarian'],
      certificate: 'completion',
      core: ['m03-l1'],
      full: [],
    },
  ],
};
const pathWords = (title: string) => ({ title, who: title, summary: title, can: ['buy', 'defend'] });
const words: OutlineWords = {
  title: 'Sustainable Public Procurement',
  modules: {
    m01: { title: 'First', can: ['see'] },
    m02: { title: 'Second', can: ['compare'] },
    m03: { title: 'Third', can: [] },
  },
  paths: {
    administrator: pathWords('Administrators'),
    executive: pathWords('Briefing'),
    parliamentarian: pathWords('Parliament'),
  },
};
const written = Object.fromEntries(
  ['m01-l1', 'm01-l2', 'm02-l1'].map((id) => [id, { title: `About ${id}`, summary: 'Long.' }]),
);
const objectives = {
  'm01-l1': ['see the whole'],
  'm01-l2': ['name a need', 'say why'],
  'm02-l1': ['compare two offers'],
  'm03-l1': ['never promised'],
};
const whole = essentials(outline(course, words, written), objectives);
const path = (id: string) => {
  const found = whole.paths.find((each) => each.id === id);
  if (!found) throw new Error(`No path "${id}"`);
  return found;
};
const administrator = path('administrator');
const executive = path('executive');

const day = (text: string) => Date.parse(`${text}Z`);
const attempt = (quiz: string, earned: number, at: number, id = `${quiz}-${at}`): Progress['attempts'] => ({
  [id]: {
    id,
    quiz,
    seed: 1,
    questions: [],
    startedAt: at - 1000,
    responses: {},
    checked: {},
    result: { earned, total: 20, passMark: 70, passed: earned >= 14, at },
  },
});
const done = (...lessons: [string, string][]): Progress => ({
  ...nothing(),
  lessons: Object.fromEntries(lessons.map(([id, at]) => [id, { openedAt: day(at) - 1000, completedAt: day(at) }])),
});
const finished: Progress = {
  ...done(['m01-l2', '2026-11-01T10:00'], ['m02-l1', '2026-11-03T10:00']),
  attempts: {
    ...attempt('m01-quiz', 10, day('2026-11-04T10:00')),
    // Two devices that were merged: the later one stands first.
    ...attempt('m01-quiz', 19, day('2026-11-20T10:00')),
    ...attempt('m01-quiz', 15, day('2026-11-05T23:59')),
    ...attempt('m02-quiz', 14, day('2026-11-02T10:00')),
  },
};
const holder = { name: 'Amina Diallo', lang: 'en', id: '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b4', passMark: 70 };
const ids = (state: Progress, of = administrator) => {
  const { lessons, quizzes } = missing(whole, of, state);
  return [...lessons, ...quizzes].map(({ id }) => id);
};

describe('what is missing', () => {
  test('a beginner is shown every lesson and quiz of the path that can be taken', () => {
    expect(ids(nothing())).toEqual(['m01-l2', 'm02-l1', 'm01-quiz', 'm02-quiz']);
  });

  test('completed lessons and passed quizzes are no longer asked for', () => {
    const state = { ...done(['m02-l1', '2026-11-03T10:00']), attempts: attempt('m01-quiz', 14, 5000) };
    expect(ids(state)).toEqual(['m01-l2', 'm02-quiz']);
  });

  test('an opened lesson and a failed quiz are still asked for', () => {
    const state = { ...nothing(), lessons: { 'm01-l2': { openedAt: 5 } }, attempts: attempt('m01-quiz', 13, 5000) };
    expect(ids(state)).toEqual(['m01-l2', 'm02-l1', 'm01-quiz', 'm02-quiz']);
  });

  test('the executive briefing asks for no quiz', () => {
    expect(ids(nothing(), executive)).toEqual(['m01-l1', 'm02-l1']);
  });

  test('a path with nothing written yet gives no certificate', () => {
    expect(isEarned(whole, path('parliamentarian'), finished)).toBe(false);
  });
});

describe('the claim', () => {
  test('says who did what, how well and when, and is valid as it is stored', () => {
    const made = claim(whole, administrator, finished, holder);
    expect(made).toEqual({
      ...holder,
      kind: 'self-issued',
      issuer: null,
      path: 'administrator',
      certificate: 'completion',
      courseTitle: 'Sustainable Public Procurement',
      pathTitle: 'Administrators',
      can: ['name a need', 'say why', 'compare two offers'],
      minutes: 9 + 10 + 12 + 5,
      modules: [
        { id: 'm01', title: 'First', percent: 95 },
        { id: 'm02', title: 'Second', percent: 70 },
      ],
      percent: 82,
      courseVersion: '2026.11',
      date: '2026-11-05',
    } satisfies Claim);
    expect(claimSchema.parse(made)).toEqual(made);
  });

  test('says that the holder can do what completed lessons taught, and nothing of others', () => {
    const { can } = claim(whole, administrator, finished, holder);
    expect(can).not.toContain('see the whole');
    expect(can).not.toContain('never promised');
    expect(can).not.toContain('defend');
  });

  test('is dated on the day the last requirement was met, not on a later, better attempt', () => {
    expect(claim(whole, administrator, finished, holder).date).toBe('2026-11-05');
  });

  test('bears the day it was made where the clock was ahead when the last requirement was met', () => {
    const made = claim(whole, administrator, finished, holder);
    expect(notAfter(made, '2026-11-04').date).toBe('2026-11-04');
    expect(notAfter(made, '2026-11-06')).toEqual(made);
  });

  test('has no percentage where the path has no quiz', () => {
    const state = done(['m01-l1', '2026-11-01T10:00'], ['m02-l1', '2026-11-03T23:30']);
    const made = claim(whole, executive, state, holder);
    expect(made).toMatchObject({ certificate: 'participation', percent: null, minutes: 18, date: '2026-11-03' });
    expect(made.modules.map(({ percent }) => percent)).toEqual([null, null]);
    // Nothing was tested, so nothing is said about what the holder can do.
    expect(made).toMatchObject({ can: [], topics: ['About m01-l1', 'About m02-l1'] });
    expect(claimSchema.parse(made)).toEqual(made);
  });

  test('cannot be made while something is missing', () => {
    const state = done(['m01-l2', '2026-11-01T10:00'], ['m02-l1', '2026-11-03T10:00']);
    expect(() => claim(whole, administrator, state, holder)).toThrow('missing');
  });

  test('comes from a course small enough for an island', () => {
    expect(JSON.stringify(whole)).not.toContain('Long.');
    expect(whole.modules.map(({ id }) => id)).toEqual(['m01', 'm02']);
  });

  test('names its issuer where one signs it', () => {
    const issuer = { kid: '4f2a91c70bd3e68f', name: 'W. Mwangi', organisation: 'National School', country: 'KE' };
    const made = claim(whole, administrator, finished, holder, issuer);
    expect(made).toEqual({ ...claim(whole, administrator, finished, holder), kind: 'issuer-signed', issuer });
    const present = attendance(whole, { title: 'Buying well', minutes: 360, date: '2026-11-26' }, holder, issuer);
    expect(present).toMatchObject({ certificate: 'attendance', path: null, percent: null, modules: [], minutes: 360 });
    expect(claimSchema.parse(present)).toEqual(present);
  });

  test('is not offered a second time until the path has grown', () => {
    const made = claim(whole, administrator, finished, holder);
    const state = { ...finished, claims: [made] };
    expect(madeBefore(whole, administrator, finished)).toBeUndefined();
    expect(madeBefore(whole, administrator, state)).toBe(made);
    expect(madeBefore(whole, executive, state)).toBeUndefined();
    const more = outline(course, words, { ...written, 'm03-l1': { title: 'New', summary: '' } });
    const grown = essentials(more, objectives);
    expect(madeBefore(grown, administrator, state)).toBeUndefined();
  });
});

describe('the numbers of the page "My progress"', () => {
  test('are those of the certificate: lessons that are missing, and the score of each module', () => {
    const half = { ...done(['m02-l1', '2026-11-03T10:00']), attempts: finished.attempts };
    const needs = requirements(whole, administrator).lessons;
    const shown = count(half, needs);
    expect(shown).toEqual({ lessons: 1, all: 2, minutes: 10, allMinutes: 19 });
    expect(shown.all - shown.lessons).toBe(missing(whole, administrator, half).lessons.length);

    const best = (quiz: string) => Math.max(...scores(finished, quiz).map(({ percent }) => percent));
    expect(claim(whole, administrator, finished, holder).modules.map(({ percent }) => percent)).toEqual([
      best('m01-quiz'),
      best('m02-quiz'),
    ]);
  });
});

describe('the lines of a sheet', () => {
  test('come from every module before two come from one', () => {
    expect(spread([['a1', 'a2', 'a3'], ['b1'], [], ['c1', 'c2']])).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'c2']);
    expect(spread([['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'], ['b1']])).toEqual([
      ...['a1', 'a2', 'a3', 'a4', 'a5', 'b1'],
    ]);
    expect(spread([])).toEqual([]);
  });

  test('come from the whole length of a path with more modules than lines', () => {
    const modules = 'abcdefghijk'.split('').map((letter) => [`${letter}1`, `${letter}2`]);
    expect(spread(modules)).toEqual(['a1', 'c1', 'e1', 'g1', 'i1', 'k1']);
  });
});
