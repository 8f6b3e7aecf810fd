import { attemptsOf, type Progress } from '../../../log/progress.ts';
import { percent } from '../../course/share.ts';

/** An attempt that was handed in. `number` counts from 1 in the order they were begun; `at` is when it was handed in. */
export type Score = {
  number: number;
  earned: number;
  total: number;
  percent: number;
  passMark: number;
  passed: boolean;
  at: number;
};

/** Every attempt at a quiz that was handed in. One under way has no score yet. */
export const scores = (state: Progress, quiz: string): Score[] =>
  attemptsOf(state, quiz)
    .flatMap(({ result }) => result ?? [])
    .map((result, index) => ({ ...result, number: index + 1, percent: percent(result.earned, result.total) }));
