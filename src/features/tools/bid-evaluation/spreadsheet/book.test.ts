import { expect, test } from 'vitest';
import type { Translate } from '../../../../site/words.ts';
import { toNumber } from '../../decimal.ts';
import { cellsOf } from '../../frame/book/book.test-data.ts';
import type { BookCell } from '../../frame/book/sheet.ts';
import { toWorkbook } from '../../frame/book/workbook.ts';
import { type BidCase, emptyBid, emptyCase, exampleCase, formulas } from '../case.ts';
import { bidLack, evaluate } from '../rules/model.ts';
import { bidSheets } from './book.ts';

const t = ((key: string, params = {}) => [key, ...Object.values(params)].join(' ')) as Translate;
const example = exampleCase(t);

const resultOf = (cell: BookCell | undefined) =>
  typeof cell === 'object' && cell && 'value' in cell ? cell.value : (cell ?? null);
const formulaOf = (cell: BookCell | undefined) =>
  typeof cell === 'object' && cell && 'formula' in cell ? cell.formula : '';

test('prices, points and weights stand on one sheet, scores and ranks as formulas on the other', async () => {
  const [inputs, scores] = cellsOf(await toWorkbook(bidSheets(example, t, t), false));
  const addressOf = (text: string) =>
    Object.entries(inputs ?? {})
      .find(([, { value }]) => value === text)?.[0]
      .slice(1);
  const first = Object.entries(scores ?? {})
    .find(([, { value }]) => value === 'NorthTex')?.[0]
    .slice(1);
  const price = `'workbook.inputs'!$B$${addressOf('NorthTex')}`;
  expect(scores?.[`C${first}`]?.formula).toContain(price);
  expect(scores?.[`E${first}`]?.formula).toContain(`'workbook.inputs'!$B$${addressOf('bids.priceWeight')}`);
  expect(scores?.[`H${first}`]?.formula).toMatch(/RANK\(G\d+,\$G\$7:\$G\$10,0\)/);
  for (const [address, { formula, value }] of Object.entries(scores ?? {})) {
    if (typeof value === 'number') expect(formula, address).toBeDefined();
  }
});

const rich: BidCase = {
  ...example,
  scale: 10,
  criteria: [
    { name: 'Cloth', weight: 60, passMark: 2 },
    { name: '=Seams', weight: 20, passMark: null },
  ],
  margin: 7.5,
  lots: ['North', 'South'],
  lot: 1,
  bids: [
    { ...emptyBid('other lot', 2, 0, 0), price: 1, points: [9, 9] },
    { ...emptyBid('=A', 2, 0, 1), price: 20, points: [7, 8], advantage: 5 },
    { ...emptyBid('B', 2, 0, 1), price: 22.5, points: [9, null], preferred: true },
    { ...emptyBid('C', 2, 0, 1), price: 20, points: [7, 8], advantage: 5 },
    { ...emptyBid('below', 2, 0, 1), price: 18, points: [1, 10] },
    { ...emptyBid('out', 2, 0, 1), price: 10, points: [10, 10], isOut: true },
    { ...emptyBid('no price', 2, 0, 1), points: [10, 10] },
  ],
};

test.each(formulas.flatMap((formula) => (['scale', 'best'] as const).map((basis) => [formula, basis] as const)))(
  'what the workbook shows before it reckons is what the screen says: %s, quality of %s',
  (formula, qualityBasis) => {
    const value = { ...rich, formula, qualityBasis };
    expect(bidLack(value)).toBeNull();
    const { scores, isPoints, failed } = evaluate(value);
    const lines = bidSheets(value, t, t)[1]?.rows.slice(6) ?? [];
    expect(lines.map(([name]) => name)).toEqual(['=A', 'B', 'C', 'below', 'out', 'no price']);
    for (const score of scores) {
      const line = lines[score.bid - 1]?.map(resultOf);
      const rank = 1 + scores.findIndex(({ ranked }) => ranked === score.ranked);
      expect(line?.slice(1, 4)).toEqual([1, toNumber(score.compared, 10), toNumber(score.quality, 10)]);
      if (isPoints)
        expect(line?.slice(4, 6)).toEqual(
          [score.pricePoints, score.qualityPoints].map((each) => toNumber(each ?? 0n, 10)),
        );
      expect(line?.slice(6)).toEqual([toNumber(score.ranked, 10), rank]);
    }
    for (const { bid } of failed) expect(lines[bid - 1]?.map(resultOf).slice(6)).toEqual(['', '']);
    expect(lines.every((line) => line.slice(6).every((cell) => formulaOf(cell) !== ''))).toBe(true);
  },
);

test('a case without a result is written with what was typed', () => {
  expect(bidSheets(emptyCase(), t, t)).toHaveLength(1);
});
