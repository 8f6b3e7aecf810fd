import type { Print } from '../../kind.ts';
import type { Reflection } from './schema.ts';

export const reflectionPrint: Print<Reflection> = {
  answerText: (question) => [question.model],
  paper: (question) => ({ lines: question.lines }),
};
