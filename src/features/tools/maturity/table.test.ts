import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromCsv, toCsv } from '../../../site/csv.ts';
import { flatten, translator } from '../../../site/words.ts';
import { decimalMarkOf } from '../frame/decimal-mark.ts';
import { figureBy } from '../frame/spreadsheet.ts';
import { answersTo } from './answers.test-data.ts';
import { emptyRespondent } from './case.ts';
import { maturitySchema } from './content.ts';
import { assess } from './model.ts';
import { maturity } from './tool.ts';

const words = maturitySchema.parse(parse(readFileSync('content/en/tools/maturity.yaml', 'utf8')));
const { anyCase, areas, caseOf, leveled, statements } = answersTo(words);

const t = translator(flatten(parse(readFileSync('content/en/interface.yaml', 'utf8'))), 'en');
const tool = maturity(words);
const [sheet, schema] = await Promise.all([tool.table(), tool.schema()]);

test('the worked case and the empty one are cases of this tool', () => {
  expect(schema.parse(tool.example(t))).toEqual(tool.example(t));
  expect(schema.parse(tool.empty())).toEqual({ organisation: '', respondents: [emptyRespondent()], plans: {} });
});

test.each(['en', 'fr', 'ar'])('a case comes back from a spreadsheet set to "%s" as it was', (lang) => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const back = sheet.fromRows(fromCsv(toCsv(sheet.rows(given, t), lang)), t, figureBy(decimalMarkOf(lang)));
      expect(schema.parse(back)).toEqual(given);
    }),
  );
});

test('the table says of each statement and area what the page says', () => {
  const value = {
    ...caseOf(leveled({ policy: 1, law: 'na' }, 'Ada'), leveled({ policy: 4 }, 'Ben')),
    plans: { policy: { target: 3, owner: 'Cy', due: '2027-03-31' } },
  };
  const table = sheet.rows(value, t);
  expect(table.find(([id]) => id === 'name')).toEqual(['name', 'Who answers', 'Ada', '', 'Ben', '']);
  expect(table.find(([id]) => id === 'policy-1a')?.slice(2)).toEqual([1, '', 4, '', 2.5, 2.5, 1, 4]);
  expect(table.find(([id]) => id === 'law-1a')?.slice(2)).toEqual(['na', '', null, '', null, null, null, null]);
  const { spread } = assess(areas, value.respondents)[0] ?? {};
  expect(table.find(([id]) => id === 'policy')?.slice(2)).toEqual([
    spread?.mean,
    spread?.median,
    spread?.low,
    spread?.high,
    3,
    'Cy',
    '2027-03-31',
  ]);
});

test('a table with a level out of range is not taken for a case', () => {
  const table = fromCsv(toCsv(sheet.rows(tool.example(t), t), 'en'));
  for (const wrong of ['5', '-1', '1.5', 'some']) {
    const spoilt = table.map((row) => (row[0] === 'law-1a' ? [...row.slice(0, 4), wrong, ...row.slice(5)] : row));
    const read = schema.safeParse(sheet.fromRows(spoilt, t, figureBy('.')));
    expect(read.error?.issues[0]?.path).toEqual(['respondents', 1, 'levels', 'law-1a']);
  }
});

test('a table from before there were several respondents opens, each answer with all it was about', () => {
  const old = [
    ['organisation', 'Organisation', 'Works'],
    ['respondent', 'Who answers', 'Buyers'],
    ['date', 'Day', '2026-03-09'],
    ['', 'Statement', 'Level', 'Level reached', 'Evidence'],
    ['policy-1', 'A written policy says …', '3', 'Applied', 'Signed'],
    ['planning-2', 'Categories are ranked …', '0', 'Absent', ''],
    ['data-3', 'Results …', '', '', ''],
    ['policy', 'Policy and commitment', '3'],
  ];
  expect(schema.parse(sheet.fromRows(old, t, figureBy('.')))).toEqual({
    organisation: 'Works',
    respondents: [
      {
        name: 'Buyers',
        date: '2026-03-09',
        levels: { 'policy-1a': 3, 'policy-1b': 3, 'planning-2': 0 },
        evidence: { 'policy-1a': 'Signed', 'policy-1b': 'Signed' },
        carried: ['policy-1a', 'policy-1b'],
      },
    ],
    plans: {},
  });
});

test.each([
  [
    'of something else',
    [
      ['Name', 'Price'],
      ['Lamp', '3'],
    ],
  ],
  ['with a respondent and no statement', [['respondent', 'Who', 'Ada']]],
])('a table %s is refused', (_, table) => {
  expect(sheet.fromRows(table, t, figureBy('.'))).toBeNull();
});

test('as many respondents come back as there were, those without a name among them', () => {
  const given = caseOf(emptyRespondent(), leveled({ data: 2 }), emptyRespondent());
  const back = sheet.fromRows(fromCsv(toCsv(sheet.rows(given, t), 'en')), t, figureBy('.'));
  expect(schema.parse(back)).toEqual(given);
  expect(statements.length).toBeGreaterThan(50);
});
