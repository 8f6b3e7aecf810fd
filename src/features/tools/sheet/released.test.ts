import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { released } from './released.test-data.ts';

type Lists = Record<string, { id: string }[]>;

test.each(Object.entries(released))('no id of the collection "%s" that was ever published is gone', (name, ids) => {
  const lists = parse(readFileSync(`content/en/tools/${name}.yaml`, 'utf8')) as Lists;
  const known = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)));
  expect(
    ids
      .trim()
      .split(/\s+/)
      .filter((id) => !known.has(id)),
  ).toEqual([]);
});
