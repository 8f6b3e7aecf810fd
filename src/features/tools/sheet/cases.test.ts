import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromCsv, toCsv } from '../../../site/csv.ts';
import { flatten, translator } from '../../../site/words.ts';
import { clausesSchema } from '../clauses/content.ts';
import { clausesTool } from '../clauses/tool.ts';
import { decimalMarkOf } from '../frame/decimal-mark.ts';
import { fromFile, fromTable, toFile } from '../frame/file.ts';
import { figureBy } from '../frame/spreadsheet.ts';
import { questionsSchema } from '../questions/content.ts';
import { questionsTool } from '../questions/tool.ts';
import type { Edits } from './edits.ts';

const yaml = (file: string): unknown => parse(readFileSync(`content/en/${file}.yaml`, 'utf8'));
const t = translator(flatten(yaml('interface') as object), 'en');
const clauses = clausesTool(clausesSchema.parse(yaml('tools/clauses')));
const questions = questionsTool(questionsSchema.parse(yaml('tools/questions')));

const edits = (changed: string, gone: string, moved: string[], group: string): Edits => ({
  order: moved,
  removed: [gone],
  texts: { [changed]: 'Changed; with "quotes", a comma\nand a second line' },
  own: [{ id: 'own-1', group, text: 'Mine' }],
});

describe.each([
  ['clauses', clauses, edits('c-labour', 'c-stop', ['c-breach', 'c-labour'], 'award')],
  ['questions', questions, edits('q-food-farms', 'q-food-open', [], 'questions')],
] as const)('a case of the tool "%s"', async (_, tool, changes) => {
  // The two tools have cases of different shapes; what is tested here is the same for both.
  const any = tool as typeof clauses;
  const table = await any.table();
  const value = { ...any.example(t), edits: changes };

  test.each([
    ['the example', any.example(t)],
    ['an empty one', any.empty()],
    ['a changed one', value],
  ])('is read again from a file: %s', async (__, each) => {
    expect(await fromFile(any, toFile(any, { name: 'Hospital', value: each }))).toEqual({
      name: 'Hospital',
      value: each,
    });
  });

  test.each(['en', 'fr'])(
    'comes back from a spreadsheet in %s with texts, order, own and removed lines',
    async (lang) => {
      const read = async (given: typeof value) =>
        await fromTable(any, 'Hospital', () =>
          table.fromRows(fromCsv(toCsv(table.rows(given, t), lang)), t, figureBy(decimalMarkOf(lang))),
        );
      const again = await read(value);
      if ('refused' in again) throw new Error(JSON.stringify(again));
      expect(table.rows(again.value, t)).toEqual(table.rows(value, t));
      expect(await read(any.example(t))).toEqual({ name: 'Hospital', value: any.example(t) });
    },
  );

  test('is refused where a table or a file says something else', async () => {
    expect(await fromTable(any, 'x', () => table.fromRows([['price', '12']], t, figureBy('.')))).toEqual({
      refused: 'table',
    });
    const rows = table.rows(value, t).map((row) => row.map((cell) => String(cell ?? '')));
    const broken = rows.map((row, index) => (index === 0 ? [row[0] ?? '', 'spaceships', ''] : row));
    expect(await fromTable(any, 'x', () => table.fromRows(broken, t, figureBy('.')))).toHaveProperty('refused');
    const strange = JSON.parse(toFile(any, { name: 'x', value })) as { data: { edits: Edits } };
    strange.data.edits.own[0] = { id: 'c-labour', group: 'award', text: 'Not mine' };
    expect(await fromFile(any, JSON.stringify(strange))).toMatchObject({ refused: 'content' });
  });
});

test('a contract of a category that does not exist is refused', async () => {
  const value = clauses.example(t);
  const file = toFile(clauses, {
    name: 'x',
    value: { ...value, contract: { ...value.contract, category: 'spaceships' } },
  });
  expect(await fromFile(clauses, file)).toEqual({ refused: 'content', where: 'contract › category' });
});

test('a hearing on a sector or theme that does not exist is refused', async () => {
  const value = questions.example(t);
  const file = (part: object) =>
    fromFile(questions, toFile(questions, { name: 'x', value: { ...value, hearing: { ...value.hearing, ...part } } }));
  expect(await file({ sector: 'spaceships' })).toMatchObject({ refused: 'content' });
  expect(await file({ themes: ['magic'] })).toMatchObject({ refused: 'content' });
  expect(await file({ count: 13 })).toMatchObject({ refused: 'content' });
});
