import { shuffleAway } from '../../shuffle.ts';
import type { Order } from './schema.ts';

export const arrangeOrder = (question: Order, seed: number): Order => ({
  ...question,
  start: shuffleAway(
    question.items.map(({ id }) => id),
    seed,
  ),
});
