import { expect, test } from 'vitest';
import { fromCsv, toCsv } from '../../../site/csv.ts';
import { decimalMarkOf } from '../frame/decimal-mark.ts';
import { figureBy } from '../frame/spreadsheet.ts';
import { exampleCase } from './case.ts';
import { schema } from './schema.ts';
import { fromRows, rows } from './table.ts';

const t = (key: string) => key;
const value = { ...exampleCase(t), currency: 'CU' };

test.each(['en', 'fr', 'ar'])('a case saved as a table in "%s" opens as it was', (lang) => {
  const table = fromCsv(toCsv(rows(value, t), lang));
  expect(schema.parse(fromRows(table, t, figureBy(decimalMarkOf(lang))))).toEqual(value);
});

test('a table holds numbers as numbers, with the scores', () => {
  expect(toCsv(rows(value, t), 'en')).toContain('"bid","GreenWeave",21.75,34,,0,85,53.79,34,87.79,1\r\n');
});

test('another table is refused, and so is one with points for a criterion that is not there', () => {
  expect(fromRows([['a', 'b']], t, figureBy('.'))).toBeNull();
  const [first, ...others] = value.bids;
  const broken = { ...value, bids: [{ ...first, points: [1, 2] }, ...others] };
  expect(schema.safeParse(broken).success).toBe(false);
});
