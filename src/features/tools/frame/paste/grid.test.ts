import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Translate } from '../../../../site/words.ts';
import { cellsIn, type FieldGrid, lay, type Meant, understand, withCells } from './grid.ts';

type Case = Record<string, string | number>;

const t = ((key: string, params = {}) => `${key} ${Object.values(params)}`.trim()) as Translate;

/** Three rows: a name, and two figures of which the second is of 100. */
const grid: FieldGrid<Case> = [0, 1, 2].map((row) => [
  { label: `name ${row}`, kind: 'text', longest: 10, put: (now, text) => ({ ...now, [`name ${row}`]: text }) },
  { label: `price ${row}`, kind: 'figure', demand: {}, put: (now, figure) => ({ ...now, [`price ${row}`]: figure }) },
  {
    label: `points ${row}`,
    kind: 'figure',
    demand: { max: 100 },
    put: (now, figure) => ({ ...now, [`points ${row}`]: figure }),
  },
]);

function paste(text: string, row: number, column: number, isTurned = false, meant: Meant = {}, lang = 'en') {
  const laid = lay(cellsIn(text), grid, { row, column }, isTurned);
  const understood = laid.landings.map((each) => understand(each, meant, t, t, lang));
  const where = laid.landings.map(({ slot }) => slot.label);
  return { where, understood, homeless: laid.homeless, value: withCells({}, laid, understood) };
}

describe('what is copied in a spreadsheet is taken apart as it stood', () => {
  test.each([
    ['a column, with the line break behind its last cell', '12\r\n13\r\n', [['12'], ['13']]],
    ['a row', '12\t13', [['12', '13']]],
    [
      'a table with an empty cell',
      'A\t\t3\nB\t2\t',
      [
        ['A', '', '3'],
        ['B', '2', ''],
      ],
    ],
    ['an empty cell in the middle of a column', '12\n\n13', [['12'], [''], ['13']]],
    ['an empty first cell', '\t13', [['', '13']]],
    ['a cell with a line break in it', '"two\nlines"\t13', [['two\nlines', '13']]],
    ['signs that part cells elsewhere', 'Ada; Sons\tA | B', [['Ada; Sons', 'A | B']]],
  ])('%s', (_, text, cells) => {
    expect(cellsIn(text)).toEqual(cells);
  });
});

test('a column goes down the same field, a row goes across, a table both', () => {
  expect(paste('1\n2\n3', 0, 1)).toMatchObject({ value: { 'price 0': 1, 'price 1': 2, 'price 2': 3 }, homeless: [] });
  expect(paste('A\t1\t2', 1, 0)).toMatchObject({ value: { 'name 1': 'A', 'price 1': 1, 'points 1': 2 } });
  expect(paste('1\t2\n3\t4', 1, 1).value).toEqual({ 'price 1': 1, 'points 1': 2, 'price 2': 3, 'points 2': 4 });
});

test('rows and columns can be swapped', () => {
  expect(paste('A\n1\n2', 1, 0, true).value).toEqual({ 'name 1': 'A', 'price 1': 1, 'points 1': 2 });
  expect(paste('1\t2', 0, 1, true).value).toEqual({ 'price 0': 1, 'price 1': 2 });
});

test('a cell that finds no field is named, and an empty one is not', () => {
  expect(paste('1\n2\n\n3', 1, 1)).toMatchObject({ where: ['price 1', 'price 2'], homeless: ['3'] });
  expect(paste('1\t2\t3', 0, 2).homeless).toEqual(['2', '3']);
});

test('every cell that was pasted finds a field, is named, or is empty', () => {
  const cell = fc.constantFrom('', '1', '1.125', '1,125', 'x', '-3', '101', '2;3');
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const place = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(table, place, place, fc.boolean(), (rows, row, column, isTurned) => {
      const cells = cellsIn(rows.map((each) => each.join('\t')).join('\n'));
      const { landings, homeless } = lay(cells, grid, { row, column }, isTurned);
      const all = cells.flat().filter((text) => text !== '');
      expect([...landings.map(({ text }) => text).filter((text) => text !== ''), ...homeless].sort()).toEqual(
        all.sort(),
      );
      expect(new Set(landings.map(({ slot }) => slot)).size).toBe(landings.length);
    }),
  );
});

test('a figure is read as if it had been typed, and what its field refuses is said and left out', () => {
  const { understood, value } = paste('€ 1.250,50\n3 million\n-1', 0, 1);
  expect(understood).toEqual([
    { kind: 'figure', figure: 1250.5 },
    { kind: 'fault', why: 'tools.number.noNumber 1\u202f234.5' },
    { kind: 'fault', why: 'tools.number.range 0,1000000000000' },
  ]);
  expect(value).toEqual({ 'price 0': 1250.5 });
  expect(paste('100\n100.5', 0, 2).understood[1]).toMatchObject({ kind: 'fault' });
  expect(paste('12;30\n1', 0, 1).understood[0]).toEqual({ kind: 'fault', why: 'tools.number.several 2' });
});

test('a figure that can be read in two ways waits for an answer, which holds for all that have the same sign', () => {
  expect(paste('1.125\n2,250\n3.5', 0, 1).value).toEqual({ 'price 2': 3.5 });
  expect(paste('1.125\n2.250', 0, 1).understood[0]).toEqual({
    kind: 'open',
    mark: '.',
    thousands: 1125,
    decimal: 1.125,
  });
  expect(paste('1.125\n2.250\n3,375', 0, 1, false, { '.': 'thousands' }).value).toEqual({
    'price 0': 1125,
    'price 1': 2250,
  });
  expect(paste('1.125\n3,375', 0, 1, false, { '.': 'decimal', ',': 'thousands' }).value).toEqual({
    'price 0': 1.125,
    'price 1': 3375,
  });
});

test('an answer that a field cannot take is refused there', () => {
  const points = paste('1.125\n2.250', 0, 2, false, { '.': 'thousands' });
  expect(points.value).toEqual({});
  expect(points.understood[0]).toMatchObject({ kind: 'fault' });
});

test('an empty cell changes nothing, and a text that is too long is not cut', () => {
  expect(paste('\t5', 0, 0)).toMatchObject({ value: { 'price 0': 5 }, understood: [{ kind: 'empty' }, {}] });
  expect(paste('abcdefghij\nabcdefghijk', 0, 0).value).toEqual({ 'name 0': 'abcdefghij' });
  expect(paste('"two\nlines"\t1', 0, 0).value).toEqual({ 'name 0': 'two lines', 'price 0': 1 });
});
