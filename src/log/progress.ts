import type { Attempt } from '../features/quiz/events.ts';
import { type FeatureState, featureState } from './registry.ts';

export type { Answer, Attempt } from '../features/quiz/events.ts';
export type { SavedCase } from '../features/tools/events.ts';

/** What one learner has done. Keyed by permanent ids only: no language, no title, no path of a page. */
export type Progress = FeatureState & { events: number; firstEventAt: number; lastEventAt: number };

export const nothing = (): Progress => ({ ...featureState(), events: 0, firstEventAt: 0, lastEventAt: 0 });

export const attemptsOf = (state: Progress, quiz: string): Attempt[] =>
  Object.values(state.attempts)
    .filter((attempt) => attempt.quiz === quiz)
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));

/** The attempt in progress, if there is one. */
export const openAttempt = (state: Progress, quiz: string): Attempt | undefined =>
  attemptsOf(state, quiz).findLast((attempt) => !attempt.result);

/** The result with the highest share of points. */
export function bestResult(state: Progress, quiz: string): Attempt['result'] {
  const results = attemptsOf(state, quiz).flatMap((attempt) => attempt.result ?? []);
  return results.sort((a, b) => b.earned / b.total - a.earned / a.total || a.at - b.at)[0];
}

export const isComplete = (state: Pick<Progress, 'lessons'>, lesson: string): boolean =>
  state.lessons[lesson]?.completedAt !== undefined;

/**
 * The time it is for a learner, in milliseconds since 1970: `now` by the clock of the device, but never before what they
 * did last. Where a clock was set back, days go on from there and nothing counts as done tomorrow.
 */
export const timeFor = (state: Pick<Progress, 'lastEventAt'>, now: number): number => Math.max(now, state.lastEventAt);
