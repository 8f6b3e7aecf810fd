import { shuffle } from '../../shuffle.ts';
import type { Match } from './schema.ts';

export const arrangeMatch = (question: Match, seed: number): Match => ({
  ...question,
  pairs: shuffle(question.pairs, seed),
});
