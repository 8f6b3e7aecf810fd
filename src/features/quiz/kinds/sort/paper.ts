import type { Print } from '../../kind.ts';
import type { Sort } from './schema.ts';

export const sortPrint: Print<Sort> = {
  answerText: ({ items, groups }, t) =>
    groups.map(({ id, title }) =>
      t('sort.group', {
        group: title,
        items: items.flatMap((item) => (item.group === id ? [item.text] : [])).join('; '),
      }),
    ),
  paper: ({ items, groups }) => ({ rows: items.map((item) => item.text), choices: groups.map((group) => group.title) }),
};
