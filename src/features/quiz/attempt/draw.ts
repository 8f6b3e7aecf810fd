import { points } from '../grade.ts';
import type { Question } from '../schema.ts';
import { shuffle } from '../shuffle.ts';

/**
 * The questions of one attempt: objectives take turns, so that every objective comes before any comes twice, as far as
 * `count` reaches. Within an objective, graded questions come first, and among
 * them those not `met` before. Fewer than `count` when the bank is smaller.
 */
export function draw(
  bank: readonly Question[],
  count: number,
  seed: number,
  met: ReadonlySet<string> = new Set(),
): Question[] {
  const turns: Question[][] = [];
  const taken = new Map<string, number>();
  const order = shuffle(bank, seed);
  // An objective is tested by what is graded, so a reflection comes after it.
  const rank = (question: Question) => (points(question) > 0 ? 0 : 2) + (met.has(question.id) ? 1 : 0);
  for (const question of order.sort((a, b) => rank(a) - rank(b))) {
    const turn = taken.get(question.objective) ?? 0;
    taken.set(question.objective, turn + 1);
    turns[turn] = [...(turns[turn] ?? []), question];
  }
  return shuffle(turns.flat().slice(0, count), seed + 1);
}
