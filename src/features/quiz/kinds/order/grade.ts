import type { Kind, Part } from '../../kind.ts';
import { hash, shuffleAway } from '../../shuffle.ts';
import type { Order } from './schema.ts';

const ids = (question: Order) => question.items.map((item) => item.id);

/** Where the rows stand before anybody moves one: never in the right order, the same on every device. */
export const startOrder = (question: Order): string[] =>
  question.start ?? shuffleAway(ids(question), hash(question.id));

/**
 * One point for each item that comes right after the item it should follow, so n items give n - 1 points and a chain
 * that is right in itself keeps its points when it starts a place late. The first item follows nothing and earns no
 * point; its mark says whether it stands first, so that no row is left without a verdict.
 */
export const order: Kind<Order, string[]> = {
  answered: (question, response): response is string[] =>
    Array.isArray(response) &&
    response.length === question.items.length &&
    ids(question).every((id) => response.includes(id)),
  total: (question) => question.items.length - 1,
  solution: ids,
  grade(question, response) {
    const right = ids(question);
    const parts = right.map((id, index): Part => {
      const follows = response[response.indexOf(id) - 1] === right[index - 1];
      return { id, mark: follows ? 'right' : 'wrong' };
    });
    const earned = parts.slice(1).filter(({ mark }) => mark === 'right').length;
    return { earned, total: right.length - 1, parts };
  },
  // A slip is kept beside the reason of its item, which is shown once the answer is final.
  feedback: (question, response) =>
    question.slips
      .filter((slip) => response.indexOf(slip.before) < response.indexOf(slip.after))
      .map((slip) => ({ id: `${slip.before}/${slip.after}`, text: slip.feedback })),
  reasons: (question) => question.items.map((item) => ({ id: item.id, text: item.feedback, about: item.text })),
  arrange: (question, seed) => ({ ...question, start: shuffleAway(ids(question), seed) }),
  first: 'order.first',
  rule: 'order.rule',
};
