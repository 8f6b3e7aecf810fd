import type { Summary } from '../../../log/summary/summary.ts';

/** Whether the summary of a learner says that one of these quizzes was begun: then the log says more of it. */
export const isBegun = (summary: Summary | null | undefined, quizzes: readonly string[]): boolean =>
  Boolean(summary && quizzes.some((quiz) => summary.open.includes(quiz) || quiz in summary.quizzes));
