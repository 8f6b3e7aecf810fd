import type { Progress } from '../../log/progress.ts';
import type { Cell } from '../../site/csv.ts';
import { timestamp } from '../../site/day.ts';
import type { Translate } from '../../site/words.ts';
import { lessonShare, type ModuleLink } from '../course/share.ts';
import { scores } from '../quiz/attempt/scores.ts';

/** How far a lesson is. Each has its word under "dashboard.state". */
export const stateOf = (state: Progress, lesson: string): 'none' | 'opened' | 'completed' =>
  (({ 0: 'none', 0.5: 'opened', 1: 'completed' }) as const)[lessonShare(state, lesson)];

/** Every lesson of the open modules, one a row, its head first: how far it is, its minutes and those of them done. */
export function lessonRows(state: Progress, modules: readonly ModuleLink[], t: Translate): Cell[][] {
  const head = ['module', 'lesson', 'id', 'state', 'minutes', 'minutesDone', 'opened', 'completed'] as const;
  const rows = modules.flatMap((module) =>
    module.lessons.map(({ id, title, minutes }): Cell[] => {
      const { openedAt, completedAt } = state.lessons[id] ?? {};
      return [
        module.title,
        title,
        id,
        t(`dashboard.state.${stateOf(state, id)}`),
        minutes,
        completedAt === undefined ? 0 : minutes,
        openedAt === undefined ? null : timestamp(openedAt),
        completedAt === undefined ? null : timestamp(completedAt),
      ];
    }),
  );
  return [head.map((column) => t(`dashboard.column.${column}`)), ...rows];
}

/**
 * Every attempt that was handed in, one a row, its head first. `names` are those of the quizzes and tests the course
 * has, by id; an attempt at one that has left it stands under its id.
 */
export function attemptRows(state: Progress, names: Readonly<Record<string, string>>, t: Translate): Cell[][] {
  const head = ['quiz', 'id', 'attempt', 'date', 'earned', 'total', 'percent', 'passMark', 'result'] as const;
  const quizzes = new Set([...Object.keys(names), ...Object.values(state.attempts).map(({ quiz }) => quiz)]);
  const rows = [...quizzes].flatMap((quiz) =>
    scores(state, quiz).map((score): Cell[] => [
      names[quiz] ?? quiz,
      quiz,
      score.number,
      timestamp(score.at),
      score.earned,
      score.total,
      score.percent,
      score.passMark,
      t(score.passed ? 'dashboard.passed' : 'dashboard.notPassed'),
    ]),
  );
  return [head.map((column) => t(`dashboard.column.${column}`)), ...rows];
}
