import type { Attempt } from '../features/quiz/events.ts';

// What is read off the progress of a learner, or off its summary. Apart from progress.ts, so that a page that shows a
// tick brings none of what the features record.

type Attempts = { attempts: Record<string, Attempt> };
type Lessons = { lessons: Record<string, { completedAt?: number }> };

export const attemptsOf = (state: Attempts, quiz: string): Attempt[] =>
  Object.values(state.attempts)
    .filter((attempt) => attempt.quiz === quiz)
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));

/** The attempt in progress, if there is one. */
export const openAttempt = (state: Attempts, quiz: string): Attempt | undefined =>
  attemptsOf(state, quiz).findLast((attempt) => !attempt.result);

/** The result with the highest share of points. */
export function bestResult(state: Attempts, quiz: string): Attempt['result'] {
  const results = attemptsOf(state, quiz).flatMap((attempt) => attempt.result ?? []);
  return results.sort((a, b) => b.earned / b.total - a.earned / a.total || a.at - b.at)[0];
}

export const isComplete = (state: Lessons, lesson: string): boolean => state.lessons[lesson]?.completedAt !== undefined;
