import { expect, test } from 'vitest';
import type { CachedPack, Receipt } from './cached.ts';
import { packOf } from './packs.test-data.ts';
import { changedFiles, failureOf, parseOffers, parsePack, sizeOf, stateOf, stop } from './packs.ts';

const pack = packOf({ '/a.js': 'abc', '/en/': 'page' }, 'v1');
const receipt: Receipt = { at: 5, files: 2, bytes: 7 };
const saved = { name: 'n', lang: 'en', version: 'v1', receipt } satisfies CachedPack;
const offer = (version: string) => ({ version, files: 2, bytes: 7 });

test('a list that came through whole is read', () => {
  expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
});

test.each([
  null,
  'start page',
  {},
  { version: 1, files: [] },
  { version: 'v', files: [{}] },
  { version: 'v', files: [{ url: '/a', bytes: 1.5, hash: '0'.repeat(64) }] },
  { version: 'v', files: [{ url: '/a', bytes: 1, hash: 'short' }] },
])('what is no list is refused: %j', (value) => {
  expect(parsePack(value)).toBeNull();
});

test('what is no offer is refused', () => {
  expect(parseOffers({ en: offer('v1') })).toEqual({ en: offer('v1') });
  expect(parseOffers({ en: { version: 'v1' } })).toBeNull();
  expect(parseOffers('start page')).toBeNull();
});

test('an update costs the files whose content changed, not those that only belong to a new version', () => {
  const next = packOf({ '/a.js': 'abc', '/en/': 'other page', '/b.js': 'x' }, 'v2');
  expect(changedFiles(next, pack).map(({ url }) => url)).toEqual(['/en/', '/b.js']);
  expect(sizeOf(changedFiles(next, pack))).toEqual({ files: 2, bytes: 11 });
  expect(changedFiles(next, null)).toHaveLength(3);
});

test('an error says why, and one of the cache means storage', () => {
  expect(failureOf(stop('offline'))).toBe('offline');
  expect(failureOf(new DOMException('Quota exceeded', 'QuotaExceededError'))).toBe('storage');
});

test('not saved: the person sees the size before anything is fetched', () => {
  expect(stateOf(undefined, undefined, offer('v1'), 0)).toEqual({ is: 'absent', offer: offer('v1') });
});

test('saved: stays saved without a network', () => {
  expect(stateOf(saved, undefined, null, 0)).toEqual({ is: 'saved', kept: receipt });
  expect(stateOf(saved, undefined, offer('v1'), 0)).toEqual({ is: 'saved', kept: receipt });
});

test('another version on the server is offered with its cost, and what is saved is kept', () => {
  expect(stateOf(saved, undefined, offer('v2'), 4)).toEqual({ is: 'outdated', kept: receipt, cost: 4 });
});

test('an update that stopped half-way shows how far it came, and keeps the older version', () => {
  const partial = { pack, present: pack.files.slice(0, 1) };
  expect(stateOf(saved, partial, offer('v2'), 4)).toEqual({
    is: 'interrupted',
    saved: { files: 1, bytes: 3 },
    of: { files: 2, bytes: 7 },
    kept: receipt,
  });
});
