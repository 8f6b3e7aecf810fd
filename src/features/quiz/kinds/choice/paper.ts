import type { Print } from '../../kind.ts';
import type { Multiple, Single } from './schema.ts';

export const choicePrint: Print<Single | Multiple> = {
  answerText: (question) => question.options.filter((option) => option.key).map((option) => option.text),
  paper: (question) => ({ boxes: question.options.map((option) => option.text) }),
};
