import { grade, points } from '../grade.ts';
import type { Question } from '../schema.ts';

/** Points on one objective; `questions` counts how many asked about it. */
export type ObjectiveScore = { objective: string; earned: number; total: number; questions: number };

/**
 * The points of an attempt, objective by objective, in the order the objectives have in `order`; ids that `order` does
 * not have come last. An unanswered question earns nothing and counts in the total, as in the score of the whole;
 * questions that are not graded are left out.
 */
export function byObjective(
  questions: readonly Question[],
  responses: Record<string, unknown>,
  order: readonly string[],
): ObjectiveScore[] {
  const scores = new Map<string, ObjectiveScore>();
  for (const question of questions) {
    const { objective } = question;
    if (points(question) === 0) continue;
    const score = scores.get(objective) ?? { objective, earned: 0, total: 0, questions: 0 };
    const result = grade(question, responses[question.id]);
    score.earned += result === 'unanswered' ? 0 : result.earned;
    score.total += points(question);
    score.questions += 1;
    scores.set(objective, score);
  }
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...scores.values()].sort((a, b) => place(a.objective) - place(b.objective));
}
