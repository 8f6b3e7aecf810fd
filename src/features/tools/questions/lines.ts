import type { Line } from '../sheet/edits.ts';
import type { OversightQuestion } from './content.ts';

/** All questions stand in one list. */
export const questionGroup = 'questions';

/** The parts of a question besides its words, in the order they are read. */
export const questionParts = ['why', 'document', 'good', 'evasive', 'followUp'] as const;

export const questionLines = (questions: readonly OversightQuestion[]): Line[] =>
  questions.map(({ id, text }) => ({ id, group: questionGroup, text }));
