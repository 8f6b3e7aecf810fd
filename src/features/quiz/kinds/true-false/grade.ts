import type { Kind } from '../../kind.ts';
import type { TrueFalse } from './schema.ts';

/** One point for the right verdict. */
export const trueFalse: Kind<TrueFalse, boolean> = {
  answered: (_, response): response is boolean => typeof response === 'boolean',
  total: () => 1,
  solution: (question) => question.key,
  grade(question, response) {
    const right = response === question.key;
    return { earned: right ? 1 : 0, total: 1, parts: [{ id: String(response), mark: right ? 'right' : 'wrong' }] };
  },
  feedback: (question, response) => [
    { id: String(response), text: response ? question.feedback.true : question.feedback.false },
  ],
  reasons: () => [],
  first: 'question.choose',
};
