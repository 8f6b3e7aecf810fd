import type { Print } from '../../kind.ts';
import type { NumberQuestion } from './schema.ts';

export const numberPrint: Print<NumberQuestion> = {
  answerText: (question, t) => [t('number.answerIs', { answer: question.answer, unit: question.unit })],
  paper: (question) => ({ lines: 1, unit: question.unit }),
};
