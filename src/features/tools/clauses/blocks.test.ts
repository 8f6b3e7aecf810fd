import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Params } from '../../../site/words.ts';
import { noEdits } from '../sheet/edits.ts';
import { blocksOf } from './blocks.ts';
import { exampleCase } from './case.ts';
import { clausesSchema } from './content.ts';
import { proofOptions, selectClauses } from './model.ts';

const content = clausesSchema.parse(parse(readFileSync('content/en/tools/clauses.yaml', 'utf8')));
const t = (key: string, params: Params = {}) => `${key} ${Object.values(params)}`.trim();
const { contract } = exampleCase(content);

test('the prepared case is two years of cleaning, of high risk', () => {
  expect(contract).toMatchObject({ category: 'cleaning', risk: 'high', months: 24 });
});

test('in a document the notes on a law stand under their own clause, and those of another law nowhere', () => {
  const noted = content.clauses.flatMap((clause) => clause.notes.map((note) => ({ ...note, clause })));
  expect(noted.length).toBeGreaterThan(0);
  for (const jurisdiction of new Set(noted.map((note) => note.jurisdiction))) {
    const value = { contract: { ...contract, jurisdiction } as typeof contract, edits: noEdits() };
    const blocks = blocksOf(content, value, ({ id }) => id, t).map(({ text }) => text);
    const chosen = selectClauses(content, value.contract).clauses.map(({ id }) => id);
    for (const note of noted) {
      const at = blocks.indexOf(`clauses.note ${note.text}`);
      const isDue = note.jurisdiction === jurisdiction && chosen.includes(note.clause.id);
      expect(at >= 0, `${jurisdiction} ${note.id}`).toBe(isDue);
      if (isDue) expect(blocks.slice(0, at).findLast((text) => chosen.includes(text))).toBe(note.clause.id);
    }
  }
});

test('proofs are offered with the least costly first, the quicker and then the stronger where they cost the same', () => {
  for (const { id: category } of content.categories) {
    const options = proofOptions(content, { ...contract, category });
    options.slice(1).forEach((each, at) => {
      const before = options[at] as typeof each;
      const order = [each.cost - before.cost, before.speed - each.speed, before.robustness - each.robustness];
      expect(order.find((step) => step !== 0) ?? 0, `${before.id} before ${each.id}`).toBeGreaterThanOrEqual(0);
    });
  }
});

test('a date without a month of its own falls on the end of the contract', () => {
  const [first] = content.calendar;
  if (!first) throw new Error('The calendar is empty');
  const { month: _, every: __, beforeEnd: ___, clause: ____, ...bare } = first;
  const due = (part: object) =>
    selectClauses({ ...content, calendar: [{ ...bare, when: {}, ...part }] }, contract).calendar.map(
      (each) => each.month,
    );
  expect(due({})).toEqual([24]);
  expect(due({ beforeEnd: 6 })).toEqual([18]);
  expect(due({ month: 24 })).toEqual([24]);
  expect(due({ month: 25 })).toEqual([]);
  expect(due({ beforeEnd: 25 })).toEqual([]);
});
