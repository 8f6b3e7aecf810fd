import { expect, test } from 'vitest';
import type { Translate } from '../../../../site/words.ts';
import { cellsIn, lay, understand, withCells } from '../../frame/paste/grid.ts';
import { emptyCase, emptyOption, optionFigures } from '../case.ts';
import { optionGrid } from './grid.ts';

const t = ((key: string, params = {}) => `${key} ${Object.values(params)}`.trim()) as Translate;
const empty = { ...emptyCase(), options: ['A', 'B', 'C'].map(emptyOption) };

function pasted(text: string, row: number, column: number, isTurned = false) {
  const laid = lay(cellsIn(text), optionGrid(empty, t), { row, column }, isTurned);
  const understood = laid.landings.map((each) => understand(each, {}, t, t, 'en'));
  return { laid, value: withCells(empty, laid, understood) };
}

test('a table of offers fills names and figures as they stand: a figure a row, a bid a column', () => {
  const { value } = pasted('North\tSouth\n\t4\n620\t780', 0, 1);
  expect(value.options.map(({ name, units, purchase }) => [name, units, purchase])).toEqual([
    ['A', null, null],
    ['North', null, 620],
    ['South', 4, 780],
  ]);
});

test('a column along the bids fills one figure of each', () => {
  expect(pasted('1\n2\n3\n4', 2, 0, true)).toMatchObject({
    laid: { homeless: ['4'] },
    value: { options: [{ purchase: 1 }, { purchase: 2 }, { purchase: 3 }] },
  });
});

test('every figure of a bid has its place, and takes what its field takes', () => {
  const figures = optionFigures.map((figure, index) => (figure === 'life' ? 12 : index + 1));
  expect(pasted(figures.join('\n'), 1, 2).value.options[2]).toEqual({
    ...emptyOption('C'),
    ...Object.fromEntries(optionFigures.map((figure, index) => [figure, figures[index]])),
  });
  const life = 1 + optionFigures.indexOf('life');
  expect(pasted('61\t1.5\t60', life, 0).value.options.map((each) => each.life)).toEqual([null, null, 60]);
});
