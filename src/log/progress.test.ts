import fc from 'fast-check';
import { expect, test } from 'vitest';
import { done, lessonShare, nextLesson } from '../features/course/share.ts';
import type { Change, ProgressEvent } from './event.ts';
import { event, inOrder } from './order.ts';
import { attemptsOf, bestResult, isComplete, openAttempt } from './progress.ts';
import { randomLog } from './random-log.test-data.ts';
import { progress, progressFrom } from './replay.ts';
import { goesOn } from './time/happened.ts';

const learner = '00000000-0000-4000-8000-000000000001';
const attempt = '00000000-0000-4000-8000-0000000000a1';
let clock = 0;
const log = (...changes: Change[]): ProgressEvent[] =>
  changes.map((change) => {
    clock += 1;
    return event(
      change,
      learner,
      clock,
      Uint8Array.from({ length: 16 }, (_, index) => (clock * 31 + index) % 256),
    );
  });
const started: Change = { type: 'quiz-started', attempt, quiz: 'm01-quiz', seed: 7, questions: ['q1', 'q2'] };

test('the same log gives the same progress, in whatever order it arrives', () => {
  fc.assert(
    fc.property(randomLog(), fc.integer(), (events, turn) => {
      const shifted = [...events.slice(turn % (events.length + 1)), ...events.slice(0, turn % (events.length + 1))];
      fc.pre(new Set(events.map(({ id }) => id)).size === events.length);
      expect(progress(shifted)).toEqual(progress(events));
    }),
  );
});

test('adding later events one by one equals replaying them all', () => {
  fc.assert(
    fc.property(randomLog(), fc.nat(40), (events, cut) => {
      const sorted = [...events].sort(inOrder);
      const earlier = progress(sorted.slice(0, cut));
      fc.pre(goesOn(earlier, sorted.slice(cut)));
      const before = structuredClone(earlier);
      expect(progressFrom(earlier, sorted.slice(cut))).toEqual(progress(sorted));
      expect(earlier).toEqual(before);
    }),
  );
});

test('a lesson is completed once, at the first time', () => {
  const state = progress(
    log(
      { type: 'lesson-opened', lesson: 'm01-l1' },
      { type: 'lesson-completed', lesson: 'm01-l1' },
      { type: 'lesson-completed', lesson: 'm01-l1' },
    ),
  );
  expect(isComplete(state, 'm01-l1')).toBe(true);
  expect(state.lessons['m01-l1']?.completedAt).toBe((state.lessons['m01-l1']?.openedAt ?? 0) + 1);
});

test('a half-done quiz is found again with its answers', () => {
  const state = progress(log(started, { type: 'answer-changed', attempt, question: 'q1', response: 'b' }));
  expect(openAttempt(state, 'm01-quiz')?.responses).toEqual({ q1: 'b' });
});

test('the first check of an answer counts; what is changed afterwards does not', () => {
  const state = progress(
    log(
      started,
      { type: 'answer-checked', attempt, question: 'q1', response: 'a', earned: 0, total: 1 },
      { type: 'answer-changed', attempt, question: 'q1', response: 'b' },
      { type: 'answer-checked', attempt, question: 'q1', response: 'b', earned: 1, total: 1 },
    ),
  );
  expect(state.attempts[attempt]?.responses.q1).toBe('a');
  expect(state.attempts[attempt]?.checked.q1).toEqual({ earned: 0, total: 1 });
});

test('every attempt is kept, and the best one counts', () => {
  const second = '00000000-0000-4000-8000-0000000000a2';
  const state = progress(
    log(
      started,
      { type: 'quiz-submitted', attempt, quiz: 'm01-quiz', earned: 8, total: 10, passMark: 70 },
      { ...started, attempt: second },
      { type: 'quiz-submitted', attempt: second, quiz: 'm01-quiz', earned: 5, total: 10, passMark: 70 },
    ),
  );
  expect(attemptsOf(state, 'm01-quiz')).toHaveLength(2);
  expect(bestResult(state, 'm01-quiz')).toMatchObject({ earned: 8, passed: true });
});

test('69.9 per cent is not 70', () => {
  const state = progress(
    log(started, { type: 'quiz-submitted', attempt, quiz: 'm01-quiz', earned: 699, total: 1000, passMark: 70 }),
  );
  expect(bestResult(state, 'm01-quiz')?.passed).toBe(false);
});

test('a handed-in quiz cannot be handed in again', () => {
  const submitted: Change = { type: 'quiz-submitted', attempt, quiz: 'm01-quiz', earned: 3, total: 10, passMark: 70 };
  const state = progress(log(started, submitted, { ...submitted, earned: 10 }));
  expect(bestResult(state, 'm01-quiz')?.earned).toBe(3);
});

test('an answer to an attempt nobody knows is passed over, not fatal', () => {
  const state = progress(log({ type: 'answer-changed', attempt, question: 'q1', response: 'b' }));
  expect(state.attempts).toEqual({});
});

test('"continue" leads to the lesson last opened, then to the first that is not done', () => {
  const lessons = [
    { id: 'm01-l1', minutes: 8 },
    { id: 'm01-l2', minutes: 9 },
  ];
  const opened = log({ type: 'lesson-opened', lesson: 'm01-l2' });
  expect(nextLesson(progress(opened), lessons)?.id).toBe('m01-l2');
  const completed = [...opened, ...log({ type: 'lesson-completed', lesson: 'm01-l2' })];
  const state = progress(completed);
  expect(nextLesson(state, lessons)?.id).toBe('m01-l1');
  expect(lessonShare(state, 'm01-l2')).toBe(1);
  expect(done(state, lessons)).toEqual({ lessons: 1, all: 2, minutes: 9, allMinutes: 17 });
});

test('a certificate already made keeps its name when the learner is renamed', () => {
  const claim = {
    id: attempt,
    kind: 'self-issued',
    name: 'Amina Diallo',
    path: 'executive',
    certificate: 'participation',
    lang: 'en',
    courseTitle: 'A course',
    pathTitle: 'A path',
    can: [],
    minutes: 60,
    modules: [],
    percent: null,
    passMark: 70,
    courseVersion: '2026.11',
    date: '2026-11-26',
    issuer: null,
  } as const;
  const state = progress(
    log(
      { type: 'learner-added', name: 'Amina Diallo', path: null },
      { type: 'certificate-made', claim: { ...claim, can: [], modules: [] } },
      { type: 'learner-renamed', name: 'Amina Sow' },
    ),
  );
  expect(state.name).toBe('Amina Sow');
  expect(state.claims[0]?.name).toBe('Amina Diallo');
});

test('what came since the last back-up is counted from that back-up on, or from the first record', () => {
  const before = log({ type: 'lesson-opened', lesson: 'a' }, { type: 'lesson-completed', lesson: 'a' });
  expect(progress(before)).toMatchObject({ sinceBackup: 2, firstEventAt: before[0]?.at });
  const after = log({ type: 'backup-made' }, { type: 'lesson-opened', lesson: 'b' });
  expect(progress([...before, ...after])).toMatchObject({ sinceBackup: 1, lastBackupAt: after[0]?.at });
});

test('of two results with one share the first counts, and attempts stand in the order they were begun', () => {
  const second = '00000000-0000-4000-8000-0000000000a2';
  const of = (id: string, earned: number, total: number): Change[] => [
    { ...started, attempt: id },
    { type: 'quiz-submitted', attempt: id, quiz: 'm01-quiz', earned, total, passMark: 70 },
  ];
  const alike = progress(log(...of(second, 5, 10), ...of(attempt, 10, 20)));
  expect(attemptsOf(alike, 'm01-quiz').map(({ id }) => id)).toEqual([second, attempt]);
  expect(bestResult(alike, 'm01-quiz')).toMatchObject({ total: 10 });
  expect(bestResult(progress(log(...of(second, 9, 20), ...of(attempt, 5, 10))), 'm01-quiz')?.total).toBe(10);
  expect(openAttempt(alike, 'm01-quiz')).toBeUndefined();
});
