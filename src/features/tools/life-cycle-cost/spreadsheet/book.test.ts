import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Translate } from '../../../../site/words.ts';
import { type Decimal, toNumber } from '../../decimal.ts';
import { cellsOf, type ReadCell, rowOf } from '../../frame/book/book.test-data.ts';
import type { BookCell } from '../../frame/book/sheet.ts';
import { toWorkbook } from '../../frame/book/workbook.ts';
import { anyCase, closeCase } from '../case.test-data.ts';
import { emptyCase, exampleCase, type LifeCycleCase, longestLife, mostOptions, type Option } from '../case.ts';
import { costLack } from '../rules/lack.ts';
import { asRanked, type Costs, compareCosts, perYear } from '../rules/model.ts';
import { phases } from '../rules/yearly.ts';
import { costSheets } from './book.ts';

const t = ((key: string, params = {}) => [key, ...Object.values(params)].join(' ')) as Translate;
const example = exampleCase(t);

const written = async (value: LifeCycleCase) => cellsOf(await toWorkbook(costSheets(value, t, t), false));

/** What a cell shows. */
const resultOf = (cell: BookCell) => (typeof cell === 'object' && cell && 'value' in cell ? cell.value : cell);
const values = (cells: ReadCell[]) => cells.map(({ value }) => value);

test('what was typed stands on the first sheet, what is ranked on the second, every year of a bid on its own', async () => {
  const [inputs, result, ...bids] = await written(example);
  expect(values(rowOf(inputs, 'lcc.option.purchase'))).toEqual([620, 780, 940]);
  expect(values(rowOf(inputs, 'lcc.energyPrice'))).toEqual([0.18]);
  expect(bids).toHaveLength(3);
  const whole = rowOf(result, 'lcc.whole');
  expect(values(whole)).toEqual(compareCosts(example).costs.map(({ whole }) => toNumber(whole)));
  expect(values(rowOf(result, 'workbook.rank'))).toEqual([3, 2, 1]);
  expect(rowOf(result, 'workbook.rank')[0]?.formula).toBe('RANK($B$13,$B$13:$D$13,1)');
});

test('results hang on the inputs by formulas: nothing that was worked out is a bare figure', async () => {
  const [inputs, ...others] = await written(example);
  const addressOf = (label: string) =>
    Object.entries(inputs ?? {})
      .find(([, { value }]) => value === label)?.[0]
      .slice(1);
  const energy = rowOf(others[1], 'workbook.energy')[0]?.formula;
  expect(energy).toContain(`'workbook.inputs'!$B$${addressOf('lcc.option.energy')}*`);
  expect(energy).toContain(`'workbook.inputs'!$B$${addressOf('lcc.energyPrice')}`);
  for (const cells of others) {
    for (const [address, { formula, value }] of Object.entries(cells)) {
      if (typeof value === 'number' && !/^A\d/.test(address)) expect(formula, address).toBeDefined();
    }
  }
});

test('what a workbook shows before it reckons is what the screen says', () => {
  fc.assert(
    fc.property(fc.oneof(anyCase, closeCase), (value) => {
      fc.pre(costLack(value) === null);
      const [, result, ...bids] = costSheets(value, t, t);
      const { costs, mode } = compareCosts(value);
      const line = (label: string) =>
        result?.rows
          .find(([head]) => head === label)
          ?.slice(1)
          .map(resultOf);
      const shown = (amount: (each: Costs) => Decimal) =>
        costs.map((each) => toNumber(asRanked(amount(each), each, mode)));
      expect(line('lcc.own')).toEqual(shown(({ own }) => own));
      expect(line('lcc.whole')).toEqual(shown(({ whole }) => whole));
      expect(line('lcc.annual')).toEqual(
        costs.map((each) => toNumber(perYear(value.countsOthers ? each.whole : each.own, each))),
      );
      for (const [index, { present }] of costs.entries()) {
        // The years that are shown come to the sums that are shown.
        const years = bids[index]?.rows.slice(-1 - 2 * longestLife).map((row) => row.map(resultOf)) ?? [];
        for (const [nth, phase] of phases.entries()) {
          const worth = years.map((row) => Number(row[4 + nth]) * Number(row[1]));
          const size = worth.reduce((sum, each) => sum + Math.abs(each), 0);
          const lost = years.reduce((sum, row) => sum + Math.abs(Number(row[4 + nth])) + Number(row[1]), 0) * 1e-12;
          const sum = worth.reduce((all, each) => all + each, 0);
          expect(Math.abs(sum - toNumber(present[phase]))).toBeLessThanOrEqual(1e-9 * (1 + size) + lost);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a case without a result is written with what was typed', async () => {
  expect(await written({ ...emptyCase(), energyPrice: 0.18 })).toHaveLength(1);
});

test('a name is a text whatever it begins with, and makes no sheet unreadable', async () => {
  const options = example.options.map((option, index) => ({
    ...option,
    name: ['=1+1', "a'b/c:[d]", 'x'.repeat(60)][index] ?? '',
  }));
  const [inputs, result] = await written({ ...example, currency: '=CU', options });
  expect(values(rowOf(inputs, 'lcc.options'))).toEqual(options.map(({ name }) => name));
  expect(values(rowOf(inputs, 'lcc.currency'))).toEqual(['=CU']);
  expect(rowOf(result, 'workbook.life')[1]?.formula).toBe("'2 a''b c d'!$B$3");
});

test('no sheet of the largest case is so long that the library would want a worker, which the page forbids', async () => {
  const [first] = example.options as [Option];
  const option = {
    ...first,
    name: 'x'.repeat(60),
    purchase: 123_456_789.12,
    energy: 987_654.32,
    upkeep: 12_345.67,
    life: 59,
  };
  const options = Array.from({ length: mostOptions }, (_, index) => ({ ...option, life: index === 0 ? 7 : 59 }));
  const files = unzipSync(await toWorkbook(costSheets({ ...example, otherRise: 1.75, options }, t, t), false));
  for (const [path, bytes] of Object.entries(files)) expect(bytes.length, path).toBeLessThan(160_000);
});
