import type { Cell } from '../../../site/csv.ts';
import type { Translate } from '../../../site/words.ts';
import { type Decimal, toNumber } from '../decimal.ts';
import type { Figure } from '../frame/tool.ts';
import {
  commonFigures,
  emptyCase,
  emptyOption,
  fewestOptions,
  type LifeCycleCase,
  mostOneOffs,
  mostOptions,
  optionFigures,
} from './case.ts';
import { costLack } from './rules/lack.ts';
import { compareCosts, perYear } from './rules/model.ts';
import { phases } from './rules/yearly.ts';

const onceParts = ['what', 'year', 'amount'] as const;

/** The first cell of a row says what it is; the second says so to people. */
const key = 'key';

/** Most costs that come once of any option: each takes three rows of the table. */
const deepest = ({ options }: LifeCycleCase): number => Math.max(...options.map(({ oneOffs }) => oneOffs.length));
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The case and its results, one figure a row and one option a column. The rows of the case are read back by `fromRows`. */
export function rows(value: LifeCycleCase, t: Translate): Cell[][] {
  const { options } = value;
  const inputs: Cell[][] = [
    [key, t('lcc.table.figure'), ...options.map(({ name }) => name)],
    ['currency', t('lcc.currency'), value.currency],
    ['countsOthers', t('lcc.countsOthers'), value.countsOthers ? 1 : 0],
    ['firstYear', t('lcc.firstYear.label'), value.firstYear],
    ...commonFigures.map((figure): Cell[] => [`all.${figure}`, t(`lcc.${figure}`), value[figure]]),
    ...value.carbonSteps.map(({ year, price }): Cell[] => ['carbon', t('lcc.carbon.row'), year, price]),
    ...optionFigures.map((figure): Cell[] => [
      figure,
      t(`lcc.option.${figure}`),
      ...options.map((option) => option[figure]),
    ]),
    ...numbers(deepest(value)).flatMap((index) =>
      onceParts.map((part): Cell[] => [
        `once.${index}.${part}`,
        t(`lcc.once.${part}`),
        ...options.map(({ oneOffs }) => oneOffs[index]?.[part] ?? null),
      ]),
    ),
  ];
  if (costLack(value)) return inputs;
  const { costs } = compareCosts(value);
  const money = (amount: Decimal) => toNumber(amount, 2);
  return [
    ...inputs,
    [],
    ['', t('lcc.presentValue')],
    ...phases.map((phase): Cell[] => [
      '',
      t(`lcc.phase.${phase}`),
      ...costs.map(({ present }) => money(present[phase])),
    ]),
    ['', t('lcc.own'), ...costs.map(({ own }) => money(own))],
    ['', t('lcc.whole'), ...costs.map(({ whole }) => money(whole))],
    ['', t('lcc.annual'), ...costs.map((each) => money(perYear(value.countsOthers ? each.whole : each.own, each)))],
  ];
}

/** A case from a table that `rows` made, or null if its rows are not there. What is no figure is left for the check. */
export function fromRows(table: string[][], _: Translate, number: Figure): unknown {
  const found = new Map(table.map(([name = '', , ...cells]) => [name, cells]));
  const names = found.get(key);
  if (!names) return null;
  // An option without a name is one all the same. A note further to the right, in a row of its own, is none.
  const ofOptions = table.filter(
    ([name = '']) => name === key || name.startsWith('once.') || optionFigures.some((each) => each === name),
  );
  const used = Math.max(...ofOptions.map((row) => row.findLastIndex((cell) => cell !== '') - 1));
  const count = Math.min(mostOptions, Math.max(fewestOptions, used));
  const figure = (name: string, column = 0): unknown => number(found.get(name)?.[column] ?? '');
  return {
    ...emptyCase(),
    ...Object.fromEntries(commonFigures.map((name) => [name, figure(`all.${name}`)])),
    currency: found.get('currency')?.[0] ?? '',
    countsOthers: figure('countsOthers') === 1,
    firstYear: found.get('firstYear')?.[0] === 'risen' ? 'risen' : 'today',
    carbonSteps: table
      .filter(([name]) => name === 'carbon')
      .map(([, , year = '', price = '']) => ({ year: number(year), price: number(price) })),
    options: Array.from({ length: count }, (_each, column) => ({
      ...emptyOption(names[column] ?? ''),
      ...Object.fromEntries(optionFigures.map((name) => [name, figure(name, column)])),
      oneOffs: numbers(mostOneOffs)
        .map((index) => ({
          what: found.get(`once.${index}.what`)?.[column] ?? '',
          year: figure(`once.${index}.year`, column),
          amount: figure(`once.${index}.amount`, column),
        }))
        .filter(({ what, year, amount }) => what !== '' || year !== null || amount !== null),
    })),
  };
}
