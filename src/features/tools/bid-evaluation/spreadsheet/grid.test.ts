import { expect, test } from 'vitest';
import type { Translate } from '../../../../site/words.ts';
import { cellsIn, type FieldGrid, lay, understand, withCells } from '../../frame/paste/grid.ts';
import { type BidCase, emptyBid, emptyCase } from '../case.ts';
import { bidGrid, criterionGrid, voteGrid } from './grid.ts';

const t = ((key: string, params = {}) => `${key} ${Object.values(params)}`.trim()) as Translate;
const criteria = ['Quality', 'Service'].map((name) => ({ name, weight: 50, passMark: null }));
const value: BidCase = {
  ...emptyCase(),
  criteria,
  scale: 10,
  lots: ['North', 'South'],
  lot: 1,
  evaluators: ['Ada', 'Grace'],
  bids: [emptyBid('A', 2, 2, 0), emptyBid('B', 2, 2, 1), emptyBid('C', 2, 2, 1)],
};

function pasted(text: string, grid: FieldGrid<BidCase>, row: number, column: number) {
  const laid = lay(cellsIn(text), grid, { row, column }, false);
  const understood = laid.landings.map((each) => understand(each, {}, t, t, 'en'));
  return {
    homeless: laid.homeless,
    bids: withCells(value, laid, understood).bids,
    value: withCells(value, laid, understood),
  };
}

test('a table of bids fills those of the lot that is looked at, from the name to the advantage', () => {
  const { bids, homeless } = pasted('X\t20\t7\t8\t19\t5\nY\t30\t11\t10\nZ\t40', bidGrid(value, t), 0, 0);
  expect(bids[0]).toEqual(value.bids[0]);
  expect(bids[1]).toMatchObject({ name: 'X', price: 20, points: [7, 8], offered: 19, advantage: 5 });
  // Eleven of ten points is refused.
  expect(bids[2]).toMatchObject({ name: 'Y', price: 30, points: [null, 10] });
  expect(homeless).toEqual(['Z', '40']);
});

test('a column of prices goes down the bids', () => {
  expect(pasted('20\n30', bidGrid(value, t), 0, 1).bids.map(({ price }) => price)).toEqual([null, 20, 30]);
});

test('a table of criteria fills names, weights and least points', () => {
  expect(pasted('Cloth\t60\t5\nSeams\t40\t11', criterionGrid(value, t), 0, 0).value.criteria).toEqual([
    { name: 'Cloth', weight: 60, passMark: 5 },
    { name: 'Seams', weight: 40, passMark: null },
  ]);
});

test('the sheet of one evaluator fills the points of that one', () => {
  const { bids } = pasted('1\t2\n3\t4', voteGrid(value, 1, t), 0, 0);
  expect(bids.map(({ votes }) => votes[1])).toEqual([
    [null, null],
    [1, 2],
    [3, 4],
  ]);
  expect(bids.map(({ votes }) => votes[0])).toEqual(value.bids.map(({ votes }) => votes[0]));
});
