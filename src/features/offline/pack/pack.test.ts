import { expect, test } from 'vitest';
import { packOf } from './pack.test-data.ts';
import {
  changedFiles,
  changesOf,
  costOf,
  failureOf,
  filesOfParts,
  loadsFor,
  type PackFile,
  parseOffers,
  parsePack,
  sizeOf,
  sizesLeft,
  stop,
  withParts,
} from './pack.ts';
import type { Receipt } from './pack-cache.ts';

const pack = packOf({ '/a.js': 'abc', '/en/': 'page' }, 'v1');
const receipt: Receipt = { at: 5, files: 2, bytes: 7 };
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
  expect(changedFiles(next.files, pack.files).map(({ url }) => url)).toEqual(['/en/', '/b.js']);
  expect(sizeOf(changedFiles(next.files, pack.files))).toEqual({ files: 2, bytes: 11 });
  expect(changedFiles(next.files, [])).toHaveLength(3);
});

test('an error says why, and one of the cache means storage', () => {
  expect(failureOf(stop('offline'))).toBe('offline');
  expect(failureOf(new DOMException('Quota exceeded', 'QuotaExceededError'))).toBe('storage');
});

const course = packOf(
  { '/a.js': 'shared', '/b.js': 'b', '/en/': 'home', '/en/modules/x/': 'x', '/en/modules/x/one/': 'lesson' },
  'v1',
  { administrator: ['/a.js', '/en/', '/en/modules/x/'], executive: ['/a.js', '/b.js', '/en/'] },
);
const urls = (parts: string[] | null) => filesOfParts(course, parts).map(({ url }) => url);

test('two paths share files, and each is there once', () => {
  expect(urls(['administrator', 'executive'])).toEqual(['/a.js', '/b.js', '/en/', '/en/modules/x/']);
  expect(urls(null)).toHaveLength(5);
  expect(urls(['a path that is gone'])).toEqual([]);
});

test('saving one more keeps what is there; all of a language stays all of it', () => {
  const of = (parts?: string[] | null) => ({ ...receipt, parts });
  expect(withParts(null, ['executive'])).toEqual(['executive']);
  expect(withParts(of(['executive']), ['administrator'])).toEqual(['administrator', 'executive']);
  expect(withParts(of(['executive']), null)).toBeNull();
  expect(withParts(of(null), ['executive'])).toBeNull();
  expect(withParts(of(undefined), ['executive'])).toBeNull();
});

test('the size of a second path leaves out what is there already', () => {
  expect(sizesLeft(course, ['executive'])).toEqual({ all: 7, paths: { administrator: 1, executive: 0 } });
  expect(sizesLeft(course, null)).toBeNull();
});

test('an update says how many pages and lessons it changes, and what that costs', () => {
  const next = packOf({ '/a.js': 'shared', '/en/': 'other', '/en/modules/x/one/': 'words', '/c.js': 'ccc' }, 'v2');
  expect(changesOf(next.files, course.files, undefined)).toEqual({ pages: 2, lessons: 1, bytes: 13 });
});

test('few files of an archive are fetched one by one, many as the archive, and a list without archives as it always was', () => {
  const at = (file: PackFile, index: number): PackFile => ({ ...file, at: [0, index] });
  const files = packOf({ '/a.js': 'script', '/en/': 'home', '/en/x/': 'page x' }, 'v').files.map(at);
  const archives = [{ url: '/packs/en.pack', bytes: 9 }];
  expect(loadsFor(files, archives).map(({ url }) => url)).toEqual(['/packs/en.pack']);
  expect(costOf(files, archives)).toBe(9);
  expect(loadsFor(files.slice(1, 2), archives).map(({ url }) => url)).toEqual(['/en/']);
  expect(costOf(files.slice(1, 2), archives)).toBe(4);
  expect(loadsFor(files, undefined).map(({ url }) => url)).toEqual(['/a.js', '/en/', '/en/x/']);
  expect(costOf([], archives)).toBe(0);
});

test('a list whose paths are no lists is refused', () => {
  expect(parsePack({ ...course, paths: { administrator: 3 } })).toBeNull();
  expect(parsePack({ ...course, wanted: 'all' })).toBeNull();
});
