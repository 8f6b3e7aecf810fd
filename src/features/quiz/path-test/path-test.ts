import { type Attempt, attemptsOf, type Progress } from '../../../log/progress.ts';
import type { PathId } from '../../course/schema.ts';
import { type Forms, forms, seedOf } from '../paper/forms.ts';
import type { Question } from '../schema.ts';
import { gain } from './gain.ts';

/** The test before a path, and the one after it. */
export type Side = 'pre' | 'post';

/** The most questions a test of a path asks: about half an hour. */
const longest = 20;
const minutesEach = 1.5;

/** A test is kept in the log as a quiz of this id. */
export const testId = (path: PathId, side: Side): string => `${path}-${side}`;

/** Both forms of the test of a path: the same for everybody who has the same course. */
export const pathForms = (path: PathId, bank: readonly Question[]): Forms => forms(bank, longest, seedOf(path));

/** Minutes a test of so many questions takes, for people to plan by. */
export const testMinutes = (questions: number): number => Math.ceil(minutesEach * questions);

/** The attempt that counts: the first that was handed in, because whoever has seen the answers knows the questions. */
export const testOf = (state: Progress, path: PathId, side: Side): Attempt | undefined =>
  attemptsOf(state, testId(path, side)).find((attempt) => attempt.result);

/** The learning gain on a path; undefined until both tests are handed in. A test before that came after is none. */
export function pathGain(state: Progress, path: PathId): ReturnType<typeof gain> {
  const before = testOf(state, path, 'pre')?.result;
  const after = testOf(state, path, 'post')?.result;
  return before && after && before.at < after.at ? gain(before, after) : undefined;
}
