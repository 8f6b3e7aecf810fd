import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cellsOf } from './book.test-data.ts';
import { sheetTitle } from './sheet.ts';
import { toWorkbook } from './workbook.ts';

const sheet = { title: 'A & B', fixed: 1, rows: [['=1+1', 2, null, { formula: 'B1*2', value: 4 }]] };

test('a workbook holds texts, figures and formulas with their results', async () => {
  const [cells] = cellsOf(await toWorkbook([sheet], false));
  expect(cells).toEqual({ A1: { value: '=1+1' }, B1: { value: 2 }, D1: { formula: 'B1*2', value: 4 } });
});

test('a text is never a formula, whatever it begins with', async () => {
  const names = ['=1+1', '+1', '@SUM(A1)', '-1+2', "'=1", 'a <b> & "c"', 'two\nlines', ' before'];
  const [cells] = cellsOf(await toWorkbook([{ title: 'x', fixed: 0, rows: names.map((name) => [name]) }], false));
  expect(Object.values(cells ?? {})).toEqual(names.map((value) => ({ value })));
});

test('a formula that comes to a text keeps it', async () => {
  const rows = [[{ formula: 'IF(A2<1,"<",A2&"x")', value: '<' }]];
  const [cells] = cellsOf(await toWorkbook([{ title: 'x', fixed: 0, rows }], false));
  expect(cells).toEqual({ A1: { formula: 'IF(A2<1,"<",A2&"x")', value: '<' } });
});

test('the sheets of a language that is written from the right begin there', async () => {
  for (const isRightToLeft of [true, false]) {
    const files = unzipSync(await toWorkbook([sheet], isRightToLeft));
    const xml = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(xml.includes('rightToLeft="1"')).toBe(isRightToLeft);
  }
});

test.each([
  ['what spreadsheets refuse is left out', 'A/B: [1]?*', [], 'A B 1'],
  ['a long one is cut', 'x'.repeat(40), [], 'x'.repeat(31)],
  ['one that is there gets a number, in capitals or not', 'bid', ['Bid', 'BID 2'], 'bid 3'],
  ['a long one that is there too', 'x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
  ['one of nothing but such signs', "'/'", [], '–'],
])('a title of a sheet: %s', (_, text, taken, title) => {
  expect(sheetTitle(text, taken)).toBe(title);
});
