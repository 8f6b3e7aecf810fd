import { expect, test } from 'vitest';
import { fromCsv, toCsv } from '../../../site/csv.ts';
import { decimalMarkOf } from '../frame/decimal-mark.ts';
import { figureBy } from '../frame/spreadsheet.ts';
import { emptyOption, exampleCase } from './case.ts';
import { schema } from './schema.ts';
import { fromRows, rows } from './table.ts';

const t = (key: string, params = {}) => `${key} ${Object.values(params)}`;
const example = exampleCase(t);
const value = {
  ...example,
  currency: 'CU',
  options: example.options.map((option, index) => ({
    ...option,
    oneOffs: index === 1 ? [{ what: 'Overhaul', year: 5, amount: 120.5 }] : [],
  })),
};

test.each(['en', 'fr', 'ar'])('a case saved as a table in "%s" opens as it was', (lang) => {
  const table = fromCsv(toCsv(rows(value, t), lang));
  expect(schema.parse(fromRows(table, t, figureBy(decimalMarkOf(lang))))).toEqual(value);
});

test('a table holds numbers as numbers', () => {
  const csv = toCsv(rows(value, t), 'en');
  expect(csv).toContain(',1450,1120,860\r\n');
  expect(csv).toContain(',141916.85,');
});

test('another table is refused, and so is one whose figures are words', () => {
  expect(fromRows([['a', 'b']], t, figureBy('.'))).toBeNull();
  const table = rows(value, t).map((row) => row.map((cell) => (cell === 1450 ? 'much' : `${cell ?? ''}`)));
  expect(schema.safeParse(fromRows(table, t, figureBy('.'))).success).toBe(false);
});

test('an option without a name and figures, but with a cost that comes once, is an option; a note beside the table is none', () => {
  const fourth = { ...emptyOption(''), oneOffs: [{ what: 'Crane', year: 3, amount: 9 }] };
  const more = { ...value, options: [...value.options, fourth] };
  const table = fromCsv(toCsv(rows(more, t), 'en'));
  const noted = [...table, ['', '', '', '', '', '', 'checked by Ada']];
  expect(schema.parse(fromRows(noted, t, figureBy('.'))).options).toEqual(more.options);
});
