import type { Progress } from '../progress.ts';
import { bestResult } from '../results.ts';
import type { ComingBack, Summary } from './summary.ts';

// Apart from what every page reads of a summary: only what reads the log makes one.

/** Nobody can ask for more than a hundred a day; the rest is for questions that have left the course. */
export const mostComingBack = 200;

/** `comingBack` are all questions that come back, in order; `day` gives the calendar day of a moment. */
export function summaryOf(
  state: Progress,
  learner: string,
  asksWho: boolean,
  comingBack: readonly ComingBack[],
  day: (at: number) => number,
): Summary {
  const attempts = Object.values(state.attempts);
  const quizzes: Summary['quizzes'] = {};
  for (const quiz of new Set(attempts.map((attempt) => attempt.quiz))) {
    const best = bestResult(state, quiz);
    if (best) quizzes[quiz] = best;
  }
  const reviews = state.answers.filter(({ review }) => review);
  const at = Math.max(0, ...reviews.slice(-1).map((answer) => answer.at));
  return {
    learner,
    asksWho,
    name: state.name,
    path: state.path,
    lessons: state.lessons,
    ...(state.lastLesson !== undefined && { lastLesson: state.lastLesson }),
    checks: Object.keys(state.checks),
    quizzes,
    open: [...new Set(attempts.flatMap(({ result, quiz }) => (result ? [] : quiz)))],
    comingBack: comingBack.slice(0, mostComingBack),
    reviewed: { at, count: reviews.filter((answer) => day(answer.at) === day(at)).length },
    ...(state.reviewLimit !== undefined && { reviewLimit: state.reviewLimit }),
    events: state.events,
    firstEventAt: state.firstEventAt,
    lastEventAt: state.lastEventAt,
    ...(state.lastBackupAt !== undefined && { lastBackupAt: state.lastBackupAt }),
    sinceBackup: state.sinceBackup,
  };
}
