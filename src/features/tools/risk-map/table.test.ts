import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromCsv, toCsv } from '../../../site/csv.ts';
import { flatten, translator } from '../../../site/words.ts';
import { decimalMarkOf } from '../frame/decimal-mark.ts';
import { figureBy } from '../frame/spreadsheet.ts';
import { emptyEntry } from './case.ts';
import { riskMapSchema } from './content.ts';
import { influences, likelihoodFactors, mostEntries, type RiskFactors, severityFactors } from './model.ts';
import { type RiskCase, type RiskEntry, schema } from './schema.ts';
import { riskMap } from './tool.ts';

const words = riskMapSchema.parse(parse(readFileSync('content/en/tools/risk-map.yaml', 'utf8')));
const t = translator(flatten(parse(readFileSync('content/en/interface.yaml', 'utf8'))), 'en');
const tool = riskMap(words);
const sheet = await tool.table();

/** Texts as people write them: a spreadsheet trims, and disarms what would be a formula. */
const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((given) => given.replace(/^[\s=+@'-]+|[\r\n]|\s+$/g, '').trim());
const entry: fc.Arbitrary<RiskEntry> = fc.record({
  name: text(20),
  ratings: fc.record(
    Object.fromEntries(
      [...severityFactors, ...likelihoodFactors].map((id) => [id, fc.option(fc.integer({ min: 1, max: 5 }))]),
    ),
  ) as fc.Arbitrary<RiskFactors>,
  spend: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100)),
  influence: fc.option(fc.constantFrom(...influences)),
  critical: fc.boolean(),
  note: text(40),
  issues: fc
    .array(
      text(12).filter((line) => line !== ''),
      { maxLength: 3 },
    )
    .map((lines) => lines.join('\n')),
  action: text(20),
  owner: text(12),
  due: fc.constantFrom('', '2027-03-31'),
});
const riskCase: fc.Arbitrary<RiskCase> = fc.record({
  currency: text(10),
  entries: fc.array(entry, { minLength: 1, maxLength: 8 }),
});

test('the worked case and the empty one are cases of this tool', () => {
  expect(schema.parse(tool.example(t))).toEqual(tool.example(t));
  expect(schema.parse(tool.empty())).toEqual({ currency: '', entries: [emptyEntry()] });
});

test.each(['en', 'fr', 'ar'])('a case comes back from a spreadsheet set to "%s" as it was', (lang) => {
  fc.assert(
    fc.property(riskCase, (given) => {
      const back = sheet.fromRows(fromCsv(toCsv(sheet.rows(given, t), lang)), t, figureBy(decimalMarkOf(lang)));
      expect(schema.parse(back)).toEqual(given);
    }),
  );
});

test('a category of which nothing is known yet comes back too: as many lines out as in', () => {
  const given: RiskCase = { currency: '', entries: [emptyEntry(), emptyEntry(), { ...emptyEntry(), name: 'Lamps' }] };
  const back = sheet.fromRows(fromCsv(toCsv(sheet.rows(given, t), 'en')), t, figureBy('.'));
  expect(schema.parse(back)).toEqual(given);
});

test('a comma in a name is not taken for what parts the cells, where decimals have one too', () => {
  const named = { ...emptyEntry(), name: ',#', spend: 0.01 };
  const given: RiskCase = { currency: '', entries: [emptyEntry(), named] };
  const back = sheet.fromRows(fromCsv(toCsv(sheet.rows(given, t), 'fr')), t, figureBy(','));
  expect(schema.parse(back)).toEqual(given);
});

test('a table carries the results, with numbers as numbers', () => {
  const [, head, first] = sheet.rows(tool.example(t), t);
  expect(first?.slice(-4)).toEqual([5, 4, 20, 1]);
  expect(head?.at(-1)).toBe('Rank [rank]');
});

test('a table with a rating out of range is not taken for a case', () => {
  const table = fromCsv(toCsv(sheet.rows(tool.example(t), t), 'en'));
  for (const wrong of ['6', '0', '2.5', 'high']) {
    const spoilt = table.map((row, index) => (index === 2 ? row.map((cell, at) => (at === 1 ? wrong : cell)) : row));
    const read = schema.safeParse(sheet.fromRows(spoilt, t, figureBy('.')));
    expect(read.error?.issues[0]?.path).toEqual(['entries', 0, 'ratings', 'scale']);
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

test('a case with more categories than a map holds is refused', () => {
  const many = { currency: '', entries: Array.from({ length: mostEntries + 1 }, emptyEntry) };
  expect(schema.safeParse(many).success).toBe(false);
});
