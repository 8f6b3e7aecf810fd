import { type Attempt, attemptsOf, type Progress } from '../../../log/progress.ts';
import type { PathId } from '../../course/schema.ts';
import { gain } from './gain.ts';

/** The test before a path, and the one after it. */
export type Side = 'pre' | 'post';

/** A test is kept in the log as a quiz of this id. */
export const testId = (path: PathId, side: Side): string => `${path}-${side}`;

/** The attempt that counts: the first that was handed in, because whoever has seen the answers knows the questions. */
export const testOf = (state: Progress, path: PathId, side: Side): Attempt | undefined =>
  attemptsOf(state, testId(path, side)).find((attempt) => attempt.result);

/** The learning gain on a path; undefined until both tests are handed in. A test before that came after is none. */
export function pathGain(state: Progress, path: PathId): ReturnType<typeof gain> {
  const before = testOf(state, path, 'pre')?.result;
  const after = testOf(state, path, 'post')?.result;
  return before && after && before.at < after.at ? gain(before, after) : undefined;
}
