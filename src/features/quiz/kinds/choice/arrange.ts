import { shuffle } from '../../shuffle.ts';
import type { Multiple, Single } from './schema.ts';

export const arrangeChoice = <Q extends Single | Multiple>(question: Q, seed: number): Q =>
  question.fixedOrder ? question : { ...question, options: shuffle(question.options, seed) };
