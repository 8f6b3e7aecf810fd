import type { Translate } from '../../../../site/words.ts';
import { type BookSheet, fixedAddress, inSheet, Rows } from '../../frame/book/sheet.ts';
import { commonFigures, type LifeCycleCase, mostOneOffs, optionFigures } from '../case.ts';
import { carbonPriceIn } from '../rules/yearly.ts';
import { optionNames } from '../verdict.ts';

/** Addresses of cells that stand beside each other. */
export const range = (row: number, first: number, last: number): string =>
  `${fixedAddress(row, first)}:${fixedAddress(row, last)}`;

export type Inputs = ReturnType<typeof inputsOf>;

/** The sheet with all that was typed, and where on it each figure stands. */
export function inputsOf(value: LifeCycleCase, title: string, t: Translate, say: Translate) {
  const rows = new Rows();
  const { options } = value;
  const at = inSheet(title);
  const lasts = options.length;
  rows.add({ head: t('lcc.assumptions') });
  const common = Object.fromEntries(
    commonFigures.map((name) => [name, at + fixedAddress(rows.add(t(`lcc.${name}`), value[name]), 1)]),
  ) as Record<(typeof commonFigures)[number], string>;
  const risen = at + fixedAddress(rows.add(say('workbook.risen'), value.firstYear === 'risen' ? 1 : 0), 1);
  const countsOthers = at + fixedAddress(rows.add(say('workbook.countsOthers'), value.countsOthers ? 1 : 0), 1);
  rows.add(t('lcc.currency'), value.currency);
  rows.add();
  rows.add({ head: say('workbook.carbon') }, { head: t('lcc.carbon.year') }, { head: t('lcc.carbon.price') });
  const steps = [
    ...new Set(value.carbonSteps.flatMap(({ year, price }) => (year === null || price === null ? [] : [year]))),
  ]
    .sort((a, b) => a - b)
    .map((year) => ({ year, price: carbonPriceIn(value, year) }));
  const firstStep = rows.add('', 0, { formula: common.carbonPrice, value: value.carbonPrice ?? 0 });
  const lastStep = steps.reduce((_, { year, price }) => rows.add('', year, price), firstStep);
  const column = (number: number) => `${at}${fixedAddress(firstStep, number)}:${fixedAddress(lastStep, number)}`;
  rows.add();
  const names = optionNames(value, t);
  rows.add({ head: t('lcc.options') }, ...names.map((head) => ({ head })));
  const own = Object.fromEntries(
    optionFigures.map((name) => [name, rows.add(t(`lcc.option.${name}`), ...options.map((option) => option[name]))]),
  ) as Record<(typeof optionFigures)[number], number>;
  const once = (part: 'what' | 'year' | 'amount'): [first: number, last: number] => {
    const all = Array.from({ length: mostOneOffs }, (_, index) =>
      rows.add(
        say('workbook.once', { n: index + 1, part: t(`lcc.once.${part}`) }),
        ...options.map(({ oneOffs }) => oneOffs[index]?.[part] ?? null),
      ),
    );
    return [all[0] as number, all.at(-1) as number];
  };
  once('what');
  const [onceYears, onceAmounts] = [once('year'), once('amount')];
  const down = ([first, last]: [number, number], option: number) =>
    `${at}${fixedAddress(first, option + 1)}:${fixedAddress(last, option + 1)}`;
  return {
    sheet: { title, rows: rows.all, fixed: 1 } satisfies BookSheet,
    common,
    risen,
    countsOthers,
    carbon: (year: string) => `LOOKUP(${year},${column(1)},${column(2)})`,
    hasSteps: steps.length > 0,
    names,
    own: (name: (typeof optionFigures)[number], option: number) => at + fixedAddress(own[name], option + 1),
    ofAll: (name: (typeof optionFigures)[number]) => at + range(own[name], 1, lasts),
    onceYears: (option: number) => down(onceYears, option),
    onceAmounts: (option: number) => down(onceAmounts, option),
  };
}
