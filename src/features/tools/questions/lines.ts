import type { Line } from '../sheet/edits.ts';
import type { Question } from './content.ts';

/** All questions stand in one list. */
export const group = 'questions';

/** The parts of a question besides its words, in the order they are read. */
export const parts = ['why', 'document', 'good', 'evasive', 'followUp'] as const;

export const linesOf = (questions: readonly Question[]): Line[] =>
  questions.map(({ id, text }) => ({ id, group, text }));
