import { isRecord, type Kind } from '../../kind.ts';
import { shuffle } from '../../shuffle.ts';
import type { Sort } from './schema.ts';

/** One point for each item in its group. The answer is complete when every item has a group. */
export const sort: Kind<Sort, Record<string, string>> = {
  answered: ({ items, groups }, response): response is Record<string, string> =>
    isRecord(response) &&
    items.every(({ id }) => Object.hasOwn(response, id) && groups.some((group) => group.id === response[id])),
  total: ({ items }) => items.length,
  solution: ({ items }) => Object.fromEntries(items.map(({ id, group }) => [id, group])),
  grade({ items }, response) {
    const parts = items.map(({ id, group }) => ({
      id,
      mark: response[id] === group ? ('right' as const) : ('wrong' as const),
    }));
    return { earned: parts.filter(({ mark }) => mark === 'right').length, total: parts.length, parts };
  },
  // Only an item in its group shows its reason; the reason of another would give its group away.
  feedback: ({ items, slips }, response) =>
    items.flatMap(({ id, text, group, feedback }) => {
      if (response[id] === group) return [{ id, text: feedback, about: text }];
      const slip = slips.find((each) => each.item === id && each.group === response[id]);
      return slip ? [{ id: `${id}/slip`, text: slip.feedback }] : [];
    }),
  reasons: ({ items }) => items.map((item) => ({ id: item.id, text: item.feedback, about: item.text })),
  arrange: (question, seed) => ({ ...question, items: shuffle(question.items, seed) }),
  first: 'sort.first',
  rule: 'sort.rule',
};
