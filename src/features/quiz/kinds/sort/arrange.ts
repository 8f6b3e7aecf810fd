import { shuffle } from '../../shuffle.ts';
import type { Sort } from './schema.ts';

export const arrangeSort = (question: Sort, seed: number): Sort => ({
  ...question,
  items: shuffle(question.items, seed),
});
