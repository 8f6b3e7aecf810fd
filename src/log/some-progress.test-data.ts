import { type Attempt, nothing, type Progress } from './progress.ts';

/** For tests: 09:30 in the zone of the device on a day of November 2026. */
export const onDay = (day: number, minute = 30): number => new Date(2026, 10, day, 9, minute).getTime();

/** For tests: an attempt that was handed in, or one under way where no points are given. */
export const attemptAt = (id: string, quiz: string, at: number, earned?: number, total = 20): Attempt => ({
  id,
  quiz,
  seed: 1,
  questions: ['q1'],
  startedAt: at,
  responses: {},
  checked: {},
  ...(earned !== undefined && {
    result: { earned, total, passMark: 70, passed: 100 * earned >= 70 * total, at: at + 60_000 },
  }),
});

/** For tests: what somebody did on 2, 3 and 5 November 2026. */
export const someProgress = (): Progress => ({
  ...nothing(),
  name: 'Ada',
  lessons: {
    'm1-l1': { openedAt: onDay(2), completedAt: onDay(2, 40) },
    'm1-l2': { openedAt: onDay(3) },
  },
  attempts: {
    b: attemptAt('b', 'm1-quiz', onDay(5), 18),
    a: attemptAt('a', 'm1-quiz', onDay(3), 13),
    c: attemptAt('c', 'm1-quiz', onDay(5, 50)),
  },
  answers: [
    { question: 'q1', right: true, unsure: false, at: onDay(2, 35), review: false },
    { question: 'q1', right: false, unsure: true, at: onDay(5, 20), review: true },
  ],
  wroteAt: { 'm1-activity': onDay(5, 10) },
});
