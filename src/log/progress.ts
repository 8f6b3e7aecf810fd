import { type FeatureState, featureState } from './registry.ts';

export type { Answer, Attempt } from '../features/quiz/events.ts';
export type { SavedCase } from '../features/tools/events.ts';

/** What one learner has done. Keyed by permanent ids only: no language, no title, no path of a page. */
export type Progress = FeatureState & {
  events: number;
  firstEventAt: number;
  lastEventAt: number;
  /** Where the log ends: what comes next stands after it, whatever the clock says. */
  lastPlace: number;
};

export const nothing = (): Progress => ({
  ...featureState(),
  events: 0,
  firstEventAt: 0,
  lastEventAt: 0,
  lastPlace: 0,
});

export { attemptsOf, bestResult, isComplete, openAttempt } from './results.ts';
