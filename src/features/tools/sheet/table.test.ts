import { expect, test } from 'vitest';
import type { Line } from './edits.ts';
import { readEdits, readSettings } from './table.ts';

const columns = { id: 'Id', group: 'Place', text: 'Wording' };
const groups = [
  { id: 'tender', title: 'Tender' },
  { id: 'contract', title: 'Contract' },
];
const proposed: Line[] = [{ id: 'a', group: 'tender', text: 'A' }];

test('settings that are called as a column is are no head of the lines, and no line', () => {
  const rows = [
    ['Id', 'high'],
    ['Scope', 'Place'],
    ['', 'Contract', 'a setting without a name'],
    ['Id', 'Place', 'Wording'],
    ['a', 'Tender', 'A'],
    ['', 'Contract', 'Mine'],
  ];
  expect([...(readSettings(rows, columns) ?? [])]).toEqual([
    ['Id', 'high'],
    ['Scope', 'Place'],
    ['', 'Contract'],
  ]);
  expect(readEdits(rows, columns, proposed, groups)).toEqual({
    order: [],
    removed: [],
    texts: {},
    own: [{ id: 'own-1', group: 'contract', text: 'Mine' }],
  });
  expect(readSettings(rows.slice(0, 3), columns)).toBeUndefined();
});

test('a line that stands twice counts once, one that is gone is removed, and one of another release is passed over', () => {
  const rows = [
    ['Id', 'Place', 'Wording'],
    ['b', 'Contract', 'B'],
    ['a', 'Tender', 'Changed'],
    ['a', 'Tender', 'Again'],
    ['gone-since', 'Tender', 'Old'],
    ['own-7', 'Nowhere', 'Mine'],
  ];
  const lines: Line[] = [
    ...proposed,
    { id: 'b', group: 'contract', text: 'B' },
    { id: 'c', group: 'tender', text: 'C' },
  ];
  expect(readEdits(rows, columns, lines, groups)).toEqual({
    order: [],
    removed: ['c'],
    texts: { a: 'Changed' },
    own: [{ id: 'own-1', group: 'tender', text: 'Mine' }],
  });
});
