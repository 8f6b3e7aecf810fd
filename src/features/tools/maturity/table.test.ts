import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromCsv, toCsv } from '../../../site/csv.ts';
import { flatten, translator } from '../../../site/words.ts';
import { decimalMarkOf } from '../frame/decimal-mark.ts';
import { figureBy } from '../frame/spreadsheet.ts';
import { maturitySchema } from './content.ts';
import { type MaturityCase, schema } from './schema.ts';
import { maturity } from './tool.ts';

const words = maturitySchema.parse(parse(readFileSync('content/en/tools/maturity.yaml', 'utf8')));
const t = translator(flatten(parse(readFileSync('content/en/interface.yaml', 'utf8'))), 'en');
const tool = maturity(words);
const sheet = await tool.table();
const statements = words.areas.flatMap((area) => area.statements);

const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((given) => given.replace(/^[\s=+@'-]+|[\r\n]|\s+$/g, '').trim());
const anySheet: fc.Arbitrary<MaturityCase> = fc.record({
  organisation: text(20),
  respondent: text(20),
  date: fc.constantFrom('', '2026-03-02', '2024-02-29'),
  answers: fc.record(
    Object.fromEntries(
      statements.map(({ id }) => [
        id,
        fc.record({ level: fc.option(fc.integer({ min: 0, max: 4 })), evidence: text(30) }),
      ]),
    ),
  ),
});

test('the worked case and the empty one are cases of this tool', () => {
  expect(schema.parse(tool.example(t))).toEqual(tool.example(t));
  expect(schema.parse(tool.empty())).toEqual({ organisation: '', respondent: '', date: '', answers: {} });
});

test.each(['en', 'fr', 'ar'])('a case comes back from a spreadsheet set to "%s" as it was', (lang) => {
  fc.assert(
    fc.property(anySheet, (given) => {
      const back = sheet.fromRows(fromCsv(toCsv(sheet.rows(given, t), lang)), t, figureBy(decimalMarkOf(lang)));
      expect(schema.parse(back)).toEqual(given);
    }),
  );
});

test('a table with a level out of range is not taken for a case', () => {
  const table = fromCsv(toCsv(sheet.rows(tool.example(t), t), 'en'));
  for (const wrong of ['5', '-1', '1.5', 'some']) {
    const spoilt = table.map((row) => (row[0] === 'law-1' ? [...row.slice(0, 2), wrong, ...row.slice(3)] : row));
    const read = schema.safeParse(sheet.fromRows(spoilt, t, figureBy('.')));
    expect(read.error?.issues[0]?.path).toEqual(['answers', 'law-1', 'level']);
  }
});

test('a table of something else is refused', () => {
  expect(
    sheet.fromRows(
      [
        ['Name', 'Price'],
        ['Lamp', '3'],
      ],
      t,
      figureBy('.'),
    ),
  ).toBeNull();
});
