import type { Cell } from '../../../site/csv.ts';
import type { Translate } from '../../../site/words.ts';
import type { Figure } from '../frame/tool.ts';
import { factors } from './case.ts';
import type { RiskMapWords } from './content.ts';
import { type FactorId, rank } from './model.ts';
import type { RiskCase } from './schema.ts';

/** Columns by their permanent ids. The head of a column carries its id, so that a table opens in any language. */
const columns = [
  'name',
  ...factors,
  'spend',
  'influence',
  'critical',
  'note',
  'issues',
  'action',
  'owner',
  'due',
] as const;
const results = ['severity', 'likelihood', 'product', 'rank'] as const;

export function rows({ currency, entries }: RiskCase, words: RiskMapWords, t: Translate): Cell[][] {
  const titles = new Map([...words.severity, ...words.likelihood].map(({ id, title }) => [id, title]));
  /** Factors have their titles from the content, the other columns from the interface. */
  const isFactor = (id: string): id is FactorId => titles.has(id);
  const head = [...columns, ...results].map(
    (id) => `${isFactor(id) ? titles.get(id) : t(id === 'product' ? 'riskMap.productHead' : `riskMap.${id}`)} [${id}]`,
  );
  const placed = new Map(rank(entries).map((each) => [each.index, each]));
  return [
    ['currency', currency],
    head,
    ...entries.map((entry, index): Cell[] => {
      const place = placed.get(index);
      return [
        entry.name,
        ...factors.map((id) => entry.ratings[id]),
        entry.spend,
        words.influence.find(({ id }) => id === entry.influence)?.title ?? '',
        // Said either way: a line without any text would be taken for none when the table comes back.
        t(entry.critical ? 'riskMap.yes' : 'riskMap.no'),
        entry.note,
        entry.issues,
        entry.action,
        entry.owner,
        entry.due,
        ...results.map((id) => place?.[id] ?? null),
      ];
    }),
  ];
}

/** Null if the table has no head of this tool. What is no number stays a text, for the schema to refuse with its place. */
export function fromRows(table: string[][], words: RiskMapWords, t: Translate, figure: Figure): unknown {
  const idOf = (cell: string) => /\[(\w+)\]$/.exec(cell)?.[1];
  const headAt = table.findIndex((row) => row.some((cell) => idOf(cell) === 'name'));
  if (headAt < 0) return null;
  const ids = (table[headAt] as string[]).map(idOf);
  const no = t('riskMap.no').toLowerCase();
  const entries = table.slice(headAt + 1).map((row) => {
    const cell = (id: string) => row[ids.indexOf(id)] ?? '';
    const number = (id: string) => figure(cell(id));
    const influence = cell('influence').toLowerCase();
    const known = words.influence.find(({ id, title }) => [id, title.toLowerCase()].includes(influence));
    return {
      name: cell('name'),
      ratings: Object.fromEntries(factors.map((id) => [id, number(id)])),
      spend: number('spend'),
      influence: influence === '' ? null : (known?.id ?? influence),
      critical: !['', '0', no].includes(cell('critical').toLowerCase()),
      note: cell('note'),
      issues: cell('issues'),
      action: cell('action'),
      owner: cell('owner'),
      due: cell('due'),
    };
  });
  return { currency: table.find(([key]) => key === 'currency')?.[1] ?? '', entries };
}
