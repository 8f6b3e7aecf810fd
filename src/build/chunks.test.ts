import { describe, expect, test } from 'vitest';
import { emptyPlaces, groupOf, placeOf } from './chunks.ts';

const table = [
  { name: 'store', of: ['src/log/store', 'preact'] },
  { name: 'db', of: ['dexie', 'src/log/'], but: ['src/log/late/'] },
];

describe('a module is where the table says, on every machine', () => {
  test.each([
    ['/home/a/src/log/store.ts', 'src/log/store.ts'],
    ['/home/a/src/ui/Icon.tsx?client', 'src/ui/Icon.tsx'],
    ['C:\\home\\a\\src\\ui\\Icon.tsx', 'src/ui/Icon.tsx'],
    ['/home/a/node_modules/preact/hooks/dist/hooks.mjs', 'preact/hooks/dist/hooks.mjs'],
    ['/home/node_modules/x/node_modules/@nanostores/preact/index.js', '@nanostores/preact/index.js'],
    ['\0vite/preload-helper.js', 'virtual:vite/preload-helper'],
  ])('%s', (id, place) => {
    expect(placeOf(id, id.startsWith('C:') ? 'C:/home/a' : '/home/a')).toBe(place);
  });
});

describe('a module goes to the first group that names its place', () => {
  test.each([
    ['src/log/store.ts', 'store'],
    ['src/log/replay.ts', 'db'],
    ['src/log/deep/er.ts', 'db'],
    ['src/log/late/x.ts', undefined],
    ['dexie/dist/dexie.mjs', 'db'],
    ['dexie-react/index.js', undefined],
    ['preact/hooks/dist/hooks.mjs', 'store'],
    ['src/logs.ts', undefined],
    ['src/log/store-two.ts', 'db'],
  ])('%s', (place, group) => {
    expect(groupOf(place, table)).toBe(group);
  });
});

test('a place where nothing is any more stops the build with its name and its group', () => {
  const there = ['src/log/store.ts', 'preact/index.js', 'src/log/late/x.ts'];
  expect(emptyPlaces(there, table)).toEqual([
    'The group "db" in src/build/chunk-groups.ts names dexie, and nothing of the build is there.',
  ]);
  expect(emptyPlaces([...there, 'dexie/dist/dexie.mjs'], table)).toEqual([]);
});
