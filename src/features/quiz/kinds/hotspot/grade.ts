import type { Kind } from '../../kind.ts';
import type { Hotspot } from './schema.ts';

const keyOf = (question: Hotspot) => question.regions.find((region) => region.key);
const reasons = (question: Hotspot) =>
  question.regions.map(({ id, feedback, label }) => ({ id, text: feedback, about: label }));

/** One point for the right region, none for another. */
export const hotspot: Kind<Hotspot, string> = {
  answered: (question, response): response is string => question.regions.some((region) => region.id === response),
  total: () => 1,
  solution: (question) => keyOf(question)?.id ?? '',
  grade(question, response) {
    const right = keyOf(question)?.id === response;
    return { earned: right ? 1 : 0, total: 1, parts: [{ id: response, mark: right ? 'right' : 'wrong' }] };
  },
  feedback: (question, response) => reasons(question).filter(({ id }) => id === response),
  reasons,
  first: 'question.choose',
};
