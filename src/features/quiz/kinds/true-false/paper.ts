import type { Print } from '../../kind.ts';
import type { TrueFalse } from './schema.ts';

export const trueFalsePrint: Print<TrueFalse> = {
  answerText: (question, t) => [t(question.key ? 'question.true' : 'question.false')],
  paper: (_, t) => ({ boxes: [t('question.true'), t('question.false')] }),
};
