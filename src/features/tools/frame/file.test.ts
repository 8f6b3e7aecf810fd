import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { readCase } from './case/saved-case.ts';
import { fromFile, fromTable, toFile } from './file.ts';
import { figureBy } from './spreadsheet.ts';
import type { Tool } from './tool.ts';

type Case = { title: string; price: number | null };

const tool: Tool<Case> = {
  id: 'life-cycle-cost',
  schema: async () => z.strictObject({ title: z.string().max(70_000), price: z.number().nullable() }),
  empty: () => ({ title: '', price: null }),
  example: () => ({ title: 'Lamps', price: 12.5 }),
  table: async () => ({
    rows: ({ title, price }) => [[title, price]],
    fromRows: ([row]) => (row ? { title: row[0], price: Number(row[1]) } : null),
  }),
};

test('a case that was saved as a file opens as it was', async () => {
  const saved = { name: 'Lamps, first try', value: { title: 'Lämpchen "x"', price: 0.1 } };
  expect(await fromFile(tool, toFile(tool, saved))).toEqual(saved);
});

test.each([
  ['noCase', 'no JSON at all'],
  ['noCase', '[]'],
  ['noCase', 'null'],
  ['noCase', '{"kind":"something else"}'],
  ['newer', '{"kind":"spp-academy-case","version":2}'],
  ['otherTool', '{"kind":"spp-academy-case","version":1,"tool":"maturity","data":{}}'],
  ['content', '{"kind":"spp-academy-case","version":1,"tool":"life-cycle-cost","data":{"title":"","price":"12"}}'],
  ['content', '{"kind":"spp-academy-case","version":1,"tool":"life-cycle-cost"}'],
])('a file is refused whole as "%s": %s', async (refused, text) => {
  expect(await fromFile(tool, text)).toMatchObject({ refused });
});

test('a file says where in the case the fault is', async () => {
  const file = toFile(tool, { name: '', value: { title: '', price: 'dear' as unknown as number } });
  expect(await fromFile(tool, file)).toEqual({ refused: 'content', where: 'price' });
});

test('a case larger than the log takes is refused', async () => {
  const file = toFile(tool, { name: '', value: { title: 'x'.repeat(60_001), price: null } });
  expect(await fromFile(tool, file)).toEqual({ refused: 'size' });
});

test('whatever JSON is in a file, it is read or refused, never half', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (json) => {
      expect(await fromFile(tool, json)).toMatchObject({ refused: 'noCase' });
      expect(await readCase(tool, json)).toBeNull();
    }),
  );
});

test('a table that is none of this tool is refused', async () => {
  const table = await tool.table();
  expect(await fromTable(tool, 'x', () => table.fromRows([], (key: string) => key, figureBy('.')))).toEqual({
    refused: 'table',
  });
});
