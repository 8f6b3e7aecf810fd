import type { Answer } from '../../log/progress.ts';
import type { Cell } from '../../site/csv.ts';
import { timestamp } from '../../site/day.ts';
import type { Translate } from '../../site/words.ts';

/** An objective in words, and the questions that ask about it. */
export type Objective = { id: string; text: string; questions: readonly string[] };

/** Answers on one objective: how many there were, and how many of them earned every point. */
export type Strength = { objective: string; right: number; answers: number };

/**
 * How an objective stands among others: its share of right answers, drawn towards a half where there are few (Laplace's
 * rule of succession, (right + 1) / (answers + 2)), so that one bad answer does not count for more than a bad row.
 */
const rank = ({ right, answers }: Strength): number => (right + 1) / (answers + 2);

const byQuestion = <O extends Objective>(objectives: readonly O[]) =>
  new Map(objectives.flatMap((objective) => objective.questions.map((question) => [question, objective])));

/**
 * What the graded answers of lessons, quizzes and review say about each objective, the weakest first; where two stand
 * alike, in the order of `objectives`. Every answer counts once; objectives nobody asked about yet, and answers to
 * questions that have left the course, are left out.
 */
export function strengths(answers: readonly Answer[], objectives: readonly Objective[]): Strength[] {
  const found = new Map(objectives.map(({ id }) => [id, { objective: id, right: 0, answers: 0 }]));
  const objectiveOf = byQuestion(objectives);
  for (const { question, right } of answers) {
    const strength = found.get(objectiveOf.get(question)?.id ?? '');
    if (!strength) continue;
    strength.answers += 1;
    if (right) strength.right += 1;
  }
  return [...found.values()].filter((each) => each.answers > 0).sort((a, b) => rank(a) - rank(b));
}

/** Every graded answer, one a row, its head first; also those to questions that have left the course. */
export function answerRows(answers: readonly Answer[], objectives: readonly Objective[], t: Translate): Cell[][] {
  const head = ['date', 'question', 'objective', 'right', 'unsure', 'where'] as const;
  const objectiveOf = byQuestion(objectives);
  const yes = (is: boolean) => t(is ? 'strength.yes' : 'strength.no');
  const rows = answers.map(({ question, right, unsure, review, at }): Cell[] => [
    timestamp(at),
    question,
    objectiveOf.get(question)?.text ?? null,
    yes(right),
    yes(unsure),
    t(review ? 'strength.inReview' : 'strength.inCourse'),
  ]);
  return [head.map((column) => t(`strength.column.${column}`)), ...rows];
}
