import { expect, test } from 'vitest';
import { issuedClaim } from '../features/certificate/carrier/issued.test-data.ts';
import type { Change } from './event.ts';
import { lastMoment } from './event-parts.ts';
import { event } from './order.ts';
import { checkedEvent } from './shape-check.ts';

// A bound that went down would lose what people have on their devices, one that went up would let a hostile file in.

const learner = '00000000-0000-4000-8000-000000000001';
const attempt = '00000000-0000-4000-8000-0000000000a1';
const isKept = (change: unknown, at = 5) =>
  checkedEvent(event(change as Change, learner, at, new Uint8Array(16).fill(7))) !== undefined;

const times = (count: number, text = 'x') => Array.from({ length: count }, () => text);
const keyed = (count: number, text = 'x') => Object.fromEntries(times(count).map((_, index) => [`k${index}`, text]));
const answer = (response: unknown, points: object = { earned: 1, total: 1 }) => ({
  type: 'check-answered',
  question: 'q1',
  response,
  ...points,
});
const claim = (change: object) => ({ type: 'certificate-made', claim: { ...issuedClaim, ...change } });
const modules = (percent: number | null) => [{ id: 'm01', title: 'A module', percent }];

test.each<[what: string, most: number, change: (count: number) => unknown]>([
  ['a name', 80, (count) => ({ type: 'learner-renamed', name: 'x'.repeat(count) })],
  ['a text', 10_000, (count) => ({ type: 'text-changed', activity: 'a', field: 'f', text: 'x'.repeat(count) })],
  ['an answer', 10_000, (count) => answer('x'.repeat(count))],
  ['a choice', 200, (count) => answer(['x'.repeat(count)])],
  ['choices', 100, (count) => answer(times(count))],
  ['a part of an answer', 10_000, (count) => answer({ a: 'x'.repeat(count) })],
  ['the name of a part', 100, (count) => answer({ ['k'.repeat(count)]: 'x' })],
  ['parts of an answer', 100, (count) => answer(keyed(count))],
  ['the points of an answer', 7, (count) => answer('a', { earned: count, total: 7 })],
  [
    'questions of a quiz',
    100,
    (count) => ({ type: 'quiz-started', attempt, quiz: 'q', seed: 1, questions: times(count, 'q1') }),
  ],
  ['reviews in a day', 100, (count) => ({ type: 'review-limit', perDay: count })],
  ['a title on a certificate', 200, (count) => claim({ courseTitle: 'x'.repeat(count) })],
  ['the title of a path', 200, (count) => claim({ pathTitle: 'x'.repeat(count) })],
  ['a line on a certificate', 200, (count) => claim({ can: ['x'.repeat(count)] })],
  ['lines on a certificate', 6, (count) => claim({ can: times(count) })],
  ['topics on a certificate', 6, (count) => claim({ topics: times(count) })],
  ['a topic on a certificate', 200, (count) => claim({ topics: ['x'.repeat(count)] })],
  ['the name on a certificate', 80, (count) => claim({ name: 'x'.repeat(count) })],
  ['a share of points', 100, (count) => claim({ percent: count })],
  ['a share in a module', 100, (count) => claim({ modules: modules(count) })],
  ['a pass mark', 100, (count) => claim({ passMark: count })],
  ['a version of the course', 20, (count) => claim({ courseVersion: 'x'.repeat(count) })],
])('%s is kept up to %d and no further', (_, most, change) => {
  expect([isKept(change(most)), isKept(change(most + 1))]).toEqual([true, false]);
});

test.each<[what: string, least: number, change: (count: number) => unknown]>([
  ['the points of an answer', 0, (count) => answer('a', { earned: count, total: 7 })],
  ['reviews in a day', 1, (count) => ({ type: 'review-limit', perDay: count })],
  ['a share of points', 0, (count) => claim({ percent: count })],
  ['a share in a module', 0, (count) => claim({ modules: modules(count) })],
  ['a pass mark', 1, (count) => claim({ passMark: count })],
])('%s is kept down to %d and no further', (_, least, change) => {
  expect([isKept(change(least)), isKept(change(least - 1))]).toEqual([true, false]);
});

test('a moment is kept from 1970 to the end of time', () => {
  const opened = { type: 'lesson-opened', lesson: 'm01-l1' };
  expect([-1, 0, lastMoment, lastMoment + 1].map((at) => isKept(opened, at))).toEqual([false, true, true, false]);
  expect(new Date(lastMoment).getTime()).toBe(8.64e15);
});

test('an answer bears a doubt or nothing about it, and no name that the program uses itself', () => {
  expect(isKept({ ...answer('a'), unsure: true })).toBe(true);
  expect(isKept({ ...answer('a'), unsure: false })).toBe(false);
  expect(isKept(answer({ constructor: 'x' }))).toBe(false);
  expect(isKept(answer(JSON.parse('{"__proto__":"x"}')))).toBe(false);
  expect(isKept({ type: 'lesson-opened', lesson: 'constructor' })).toBe(false);
});
