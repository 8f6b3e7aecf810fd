import type { Kind, Part } from '../../kind.ts';
import { shuffle } from '../../shuffle.ts';
import type { Multiple, Single } from './schema.ts';

const reasons = (question: Single | Multiple) =>
  question.options.map((option) => ({ id: option.id, text: option.feedback, about: option.text }));

const feedbackFor = (question: Single | Multiple, parts: Part[]) =>
  reasons(question).filter((reason) => parts.some((part) => part.id === reason.id));

const arrange = <Q extends Single | Multiple>(question: Q, seed: number): Q =>
  question.fixedOrder ? question : { ...question, options: shuffle(question.options, seed) };

const shared = {
  reasons,
  arrange,
  first: 'question.choose',
} as const;

/** One point for the right option, none for another. */
export const single: Kind<Single, string> = {
  ...shared,
  answered: (question, response): response is string => question.options.some((option) => option.id === response),
  total: () => 1,
  solution: (question) => question.options.find((option) => option.key)?.id ?? '',
  grade(question, response) {
    const right = question.options.some((option) => option.key && option.id === response);
    return { earned: right ? 1 : 0, total: 1, parts: [{ id: response, mark: right ? 'right' : 'wrong' }] };
  },
  feedback: (question, response) => feedbackFor(question, single.grade(question, response).parts),
};

/**
 * One point for each right choice, less one for each wrong choice, never below 0.
 * The total is the number of right options.
 */
export const multiple: Kind<Multiple, string[]> = {
  ...shared,
  rule: 'question.multipleRule',
  answered: (question, response): response is string[] =>
    Array.isArray(response) &&
    response.length > 0 &&
    response.every((chosen) => question.options.some((option) => option.id === chosen)),
  total: (question) => multiple.solution(question).length,
  solution: (question) => question.options.filter((option) => option.key).map((option) => option.id),
  grade(question, response) {
    const parts: Part[] = [];
    for (const option of question.options) {
      const chosen = response.includes(option.id);
      if (chosen) parts.push({ id: option.id, mark: option.key ? 'right' : 'wrong' });
      else if (option.key) parts.push({ id: option.id, mark: 'missed' });
    }
    const count = (mark: Part['mark']) => parts.filter((part) => part.mark === mark).length;
    return { earned: Math.max(0, count('right') - count('wrong')), total: multiple.total(question), parts };
  },
  feedback: (question, response) => feedbackFor(question, multiple.grade(question, response).parts),
};
