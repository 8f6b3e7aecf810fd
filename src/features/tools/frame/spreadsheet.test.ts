import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bidEvaluation } from '../bid-evaluation/tool.ts';
import { lifeCycleCost } from '../life-cycle-cost/tool.ts';
import { figureBy, fromSheet, toSheet } from './spreadsheet.ts';

const t = (key: string, params = {}) => `${key} ${Object.values(params)}`.trim();
const example = lifeCycleCost.example(t);
const value = { ...example, energyPrice: 1.125, carbonPrice: 1125, currency: '=CU' };

test.each(['.', ','] as const)(
  'a table with "%s" before decimals opens as it was, 1.125 and 1,125 among it',
  async (mark) => {
    const text = await toSheet(lifeCycleCost, value, t, mark);
    expect(text).toContain(mark === '.' ? '1.125' : '1,125');
    expect(await fromSheet(lifeCycleCost, 'x', text, t)).toEqual({ name: 'x', value });
  },
);

test('a table that a spreadsheet set to decimal commas wrote anew, with commas between cells, opens as it was', async () => {
  const text = (await toSheet(lifeCycleCost, value, t, '.')).replace(/(?<=,|^)(\d+)\.(\d+)(?=,|\r)/gm, '"$1,$2"');
  expect(text).toContain('"1,125"');
  expect(await fromSheet(lifeCycleCost, 'x', text, t)).toEqual({ name: 'x', value });
});

test('a table from before it said which sign it uses is read by what parts its cells', async () => {
  const old = (await toSheet(lifeCycleCost, value, t, ',')).replace(/^.*\r\n/, '');
  expect(await fromSheet(lifeCycleCost, 'x', old, t)).toEqual({ name: 'x', value });
});

/** Names as people and forgers give them: with what spreadsheets take for a formula, for the end of a cell or of a line. */
const name = fc
  .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', ' ', '＝', '1', '1,5', 'A'), {
    maxLength: 6,
  })
  .map((parts) => parts.join('').trim());

test('a name comes back from a table as it was, whatever it begins with and whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(name, name, fc.constantFrom('.' as const, ',' as const), async (one, other, mark) => {
      const costs = {
        ...value,
        options: value.options.map((option, index) => ({ ...option, name: [one, other, 'C'][index] ?? '' })),
      };
      expect(await fromSheet(lifeCycleCost, 'x', await toSheet(lifeCycleCost, costs, t, mark), t)).toEqual({
        name: 'x',
        value: costs,
      });
      const bids = bidEvaluation.example(t);
      const named = {
        ...bids,
        bids: bids.bids.map((bid, index) => ({ ...bid, name: [one, other][index] ?? bid.name })),
      };
      expect(await fromSheet(bidEvaluation, 'x', await toSheet(bidEvaluation, named, t, mark), t)).toEqual({
        name: 'x',
        value: named,
      });
    }),
    { numRuns: 300 },
  );
});

test('a cell that holds no figure is refused and not taken for one', async () => {
  expect(figureBy('.')('3 million')).toBe('3 million');
  const text = (await toSheet(lifeCycleCost, value, t, '.')).replace(',1.125', ',3 million');
  expect(await fromSheet(lifeCycleCost, 'x', text, t)).toMatchObject({ refused: 'content', where: 'energyPrice' });
});

test('lots, bands, evaluators and those preferred come back from a table', async () => {
  const bids = bidEvaluation.example(t);
  const rich = {
    ...bids,
    formula: 'banded' as const,
    qualityBasis: 'best' as const,
    margin: 7.5,
    bands: [{ above: 2.125, share: 90 }],
    evaluators: ['Ada', ''],
    lots: ['North', ''],
    lot: 1,
    tieBreak: 'lot' as const,
    drawn: [1, 2],
    bids: bids.bids.map((bid, index) => ({
      ...bid,
      lot: index % 2,
      preferred: index === 1,
      votes: [[index], [index === 2 ? null : 5]],
    })),
  };
  expect(await fromSheet(bidEvaluation, 'x', await toSheet(bidEvaluation, rich, t, ','), t)).toEqual({
    name: 'x',
    value: rich,
  });
});
