import { expect, test } from 'vitest';
import { eventSchema } from './event.ts';
import { progress } from './replay.ts';
import { upcast } from './upcast.ts';

const learner = '7f3c1f5e-7d7e-4a36-9a53-0d1f2f9f7b11';
const attempt = '0b6f5d0e-6f0f-4b3c-8f59-6c5a6a2f4c01';
const other = '0b6f5d0e-6f0f-4b3c-8f59-6c5a6a2f4c02';
const id = (number: number) => `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;
const head = (number: number) => ({ id: id(number), v: 1, learner, at: 1_790_000_000_000 + number });

/** Events as release 0.1 wrote them. Frozen: never edit, only add the samples of a new shape below. */
const shape1 = [
  { ...head(1), type: 'learner-added', name: 'Amina Diallo', path: 'administrator' },
  { ...head(2), type: 'lesson-opened', lesson: 'm01-l1' },
  { ...head(3), type: 'check-answered', question: 'm01-l1-c1', response: 'b', earned: 1, total: 1 },
  { ...head(4), type: 'lesson-completed', lesson: 'm01-l1' },
  { ...head(5), type: 'quiz-started', attempt, quiz: 'm01-quiz', seed: 42, questions: ['m01-q01', 'm01-q02'] },
  { ...head(6), type: 'answer-changed', attempt, question: 'm01-q01', response: ['a', 'c'] },
  { ...head(7), type: 'answer-checked', attempt, question: 'm01-q01', response: ['a', 'c'], earned: 2, total: 2 },
  { ...head(8), type: 'answer-changed', attempt, question: 'm01-q02', response: null },
  { ...head(9), type: 'quiz-submitted', attempt, quiz: 'm01-quiz', earned: 2, total: 3, passMark: 70 },
  { ...head(10), type: 'text-changed', activity: 'm01-activity', field: 'categories.1.category', text: 'Uniforms' },
  { ...head(11), type: 'learner-renamed', name: 'Amina Diallo-Sow' },
  { ...head(12), type: 'path-chosen', path: 'executive' },
  { ...head(13), type: 'backup-made' },
];

/** With confidence, as release 0.2 wrote it: `unsure` is there or left out. */
const withConfidence = [
  { ...head(21), type: 'check-answered', question: 'm01-l1-c1', response: 'b', earned: 1, total: 1, unsure: true },
  { ...head(22), type: 'quiz-started', attempt, quiz: 'm01-quiz', seed: 42, questions: ['m01-q01', 'm01-q02'] },
  { ...head(23), type: 'answer-changed', attempt, question: 'm01-q01', response: 'a', unsure: true },
  { ...head(24), type: 'answer-changed', attempt, question: 'm01-q02', response: 'a', unsure: true },
  {
    ...head(25),
    type: 'answer-checked',
    attempt,
    question: 'm01-q01',
    response: 'a',
    earned: 0,
    total: 1,
    unsure: true,
  },
  { ...head(26), type: 'answer-changed', attempt, question: 'm01-q02', response: 'b' },
];

/** Events that release 0.2 added, and the fields it added to those of 0.1. Frozen as well. */
const shape1More = [
  { ...head(21), type: 'check-answered', question: 'm01-l1-c2', response: 'a', earned: 1, total: 1, unsure: true },
  {
    ...head(22),
    type: 'quiz-started',
    attempt: other,
    quiz: 'm01-quiz',
    seed: 43,
    questions: ['m01-q03', 'm01-q04', 'm01-q05'],
  },
  {
    ...head(23),
    type: 'answer-checked',
    attempt: other,
    question: 'm01-q03',
    response: 'a',
    earned: 0,
    total: 1,
    unsure: true,
  },
  { ...head(24), type: 'answer-changed', attempt: other, question: 'm01-q04', response: 'a', unsure: true },
  {
    ...head(25),
    type: 'quiz-submitted',
    attempt: other,
    quiz: 'm01-quiz',
    earned: 1,
    total: 3,
    passMark: 70,
    grades: { 'm01-q03': { earned: 1, total: 1 }, 'm01-q04': { earned: 1, total: 1 } },
  },
  { ...head(26), type: 'review-answered', question: 'm01-q03', response: 'b', earned: 1, total: 1, unsure: true },
  { ...head(27), type: 'review-answered', question: 'm01-q04', response: 12.5, earned: 0, total: 1 },
  { ...head(28), type: 'review-limit', perDay: 20 },
];

/** A certificate as releases 0.1 and 0.2 wrote it, when every certificate was self-issued. Frozen. */
const claimWithoutIssuer = {
  id: '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b4',
  kind: 'self-issued',
  name: 'Amina Diallo',
  path: 'administrator',
  certificate: 'completion',
  lang: 'en',
  courseTitle: 'Sustainable Public Procurement',
  pathTitle: 'Administrator path',
  can: ['compare bids on life-cycle cost'],
  minutes: 45,
  modules: [{ id: 'm01', title: 'Why public buying matters', percent: 90 }],
  percent: 90,
  passMark: 70,
  courseVersion: '2026.11',
  date: '2026-11-22',
};

/** A certificate signed by an issuer, as release 0.3 takes it in. Frozen. */
const received = {
  ...head(32),
  type: 'certificate-received',
  claim: {
    ...claimWithoutIssuer,
    id: '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b5',
    kind: 'issuer-signed',
    issuer: { kid: '4f2a91c70bd3e68f', name: 'W. Mwangi', organisation: 'National School', country: 'KE' },
    path: null,
    certificate: 'attendance',
  },
  badge: '{}',
};

/** Cases of the tools, as the release that brought the tools wrote them. Frozen as well. */
const withCases = [
  { ...head(31), type: 'case-saved', case: attempt, tool: 'life-cycle-cost', name: 'Cooling', data: '{"years":10}' },
  { ...head(32), type: 'case-saved', case: other, tool: 'bid-evaluation', name: 'Uniforms', data: '{}' },
  { ...head(33), type: 'case-saved', case: attempt, tool: 'life-cycle-cost', name: 'Cooling 2', data: '{"years":8}' },
  { ...head(34), type: 'case-removed', case: other },
];

test('every event ever written still reads, and means what it meant', () => {
  const events = shape1.map((sample) => upcast(eventSchema.parse(sample)));
  const state = progress(events);
  expect(state).toMatchObject({
    name: 'Amina Diallo-Sow',
    path: 'executive',
    lessons: { 'm01-l1': { completedAt: 1_790_000_000_004 } },
    checks: { 'm01-l1-c1': { earned: 1 } },
    texts: { 'm01-activity': { 'categories.1.category': 'Uniforms' } },
  });
  expect(state.attempts[attempt]?.result).toMatchObject({ earned: 2, total: 3, passed: false });
});

test('somebody who said they were not sure is still not sure after a restart, until they take it back', () => {
  const state = progress(withConfidence.map((sample) => upcast(eventSchema.parse(sample))));
  expect(state.checks['m01-l1-c1']).toMatchObject({ earned: 1, unsure: true });
  expect(state.attempts[attempt]?.unsure).toEqual({ 'm01-q01': true });
});

test('answers for review are kept with how sure the person was, a checked answer once', () => {
  const state = progress(shape1More.map((sample) => upcast(eventSchema.parse(sample))));
  expect(state.answers.map(({ question, right, unsure, review }) => [question, right, unsure, review])).toEqual([
    ['m01-l1-c2', true, true, false],
    ['m01-q03', false, true, false],
    ['m01-q04', true, true, false],
    ['m01-q03', true, true, true],
    ['m01-q04', false, false, true],
  ]);
  expect(state.reviewLimit).toBe(20);
});

/** What was done after a clock that was a month ahead had been put right, as release 0.3 wrote it. Frozen. */
const withClock = [
  { ...head(41), type: 'lesson-completed', lesson: 'm01-l1' },
  { ...head(42), at: 1_793_000_000_000, type: 'lesson-completed', lesson: 'm01-l2' },
  { ...head(43), at: 1_793_000_000_001, clock: 1_790_400_000_000, type: 'lesson-completed', lesson: 'm01-l3' },
];

test('what was done after a clock was put right bears the day of the clock, and what is before it no later one', () => {
  const { lessons } = progress(withClock.map((sample) => upcast(eventSchema.parse(sample))));
  expect(Object.values(lessons).map(({ completedAt }) => completedAt)).toEqual([
    1_790_000_000_041, 1_790_400_000_000, 1_790_400_000_000,
  ]);
});

test('a certificate made before there were issuers is still there, word for word, and self-issued', () => {
  const stored = { ...head(31), type: 'certificate-made', claim: claimWithoutIssuer };
  const claim = { ...claimWithoutIssuer, issuer: null };
  // From a back-up it comes through the schema, from the database as it was stored.
  expect(progress([upcast(eventSchema.parse(stored))]).claims).toEqual([claim]);
  expect(progress([upcast(stored as ReturnType<typeof eventSchema.parse>)]).claims).toEqual([claim]);
});

test('a certificate taken in from its issuer is kept with its file', () => {
  const state = progress([upcast(eventSchema.parse(received))]);
  expect(state.claims).toEqual([received.claim]);
  expect(state.badges).toEqual({ [received.claim.id]: '{}' });
});

test('a saved case is kept as it was last saved, until it is removed', () => {
  const state = progress(withCases.map((sample) => upcast(eventSchema.parse(sample))));
  expect(state.cases).toEqual({
    [attempt]: { tool: 'life-cycle-cost', name: 'Cooling 2', data: '{"years":8}', savedAt: 1_790_000_000_033 },
  });
});
