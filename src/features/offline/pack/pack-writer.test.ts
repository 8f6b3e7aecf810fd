import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeCaches } from './caches.test-data.ts';
import { hashOf, packOf, type ServedSite } from './pack.test-data.ts';
import { sizeOf, stop, withParts } from './pack.ts';
import { cachedPacks, cacheName, packUrl, type Receipt, savedPack } from './pack-cache.ts';
import { lookAt } from './pack-state.ts';
import { bringPack, checkKept, removeKept } from './pack-writer.ts';

const site: ServedSite = {
  '/_astro/a.js': 'script',
  '/_astro/map.js': 'map',
  '/en/': 'home',
  '/en/modules/x/': 'module x',
  '/en/modules/y/': 'module y',
};
const shared = ['/_astro/a.js', '/en/'];
const paths = {
  administrator: [...shared, '/en/modules/x/'],
  executive: [...shared, '/_astro/map.js', '/en/modules/y/'],
};
const pack = packOf(site, 'v1', paths);
const name = cacheName('/', 'en', 'v1');

let caches: CacheStorage;
let asked: string[];
/** Files the device has room for. */
let room: number;

beforeEach(() => {
  caches = fakeCaches();
  asked = [];
  room = Number.POSITIVE_INFINITY;
});

async function get(url: string) {
  asked.push(url);
  if (asked.length > room) throw new DOMException('Quota exceeded', 'QuotaExceededError');
  return { bytes: new TextEncoder().encode(site[url]).buffer as ArrayBuffer, type: 'text/plain' };
}
const digest = async (bytes: ArrayBuffer) => hashOf(new TextDecoder().decode(bytes));
const none = () => {};

const kept = async (): Promise<Receipt | null> => savedPack(await cachedPacks(caches, '/'), 'en')?.receipt ?? null;

async function save(parts: string[] | null): Promise<void> {
  const before = await kept();
  const task = { base: '/', lang: 'en', parts: withParts(before, parts), kept: before, now: 5 };
  await bringPack(pack, task, { caches, get, digest }, none);
}
const check = () => checkKept({ base: '/', lang: 'en', now: 9 }, { caches, digest }, none);
const look = () => {
  const offers = Promise.resolve({ en: { version: 'v1', ...sizeOf(pack.files) } });
  return lookAt('en', '/', caches, { offers, pack: async () => pack });
};
const has = async (url: string) => Boolean(await caches.match(url, { cacheName: name }));

test('one path is saved alone; a second one fetches only what is missing', async () => {
  await save(['administrator']);
  expect(asked).toEqual(paths.administrator);
  expect(await look()).toMatchObject({
    is: 'saved',
    kept: { files: 3, parts: ['administrator'] },
    more: { all: 11, paths: { executive: 11 } },
  });
  await save(['executive']);
  expect(asked.slice(3)).toEqual(['/_astro/map.js', '/en/modules/y/']);
  expect(await look()).toMatchObject({ is: 'saved', kept: { files: 5, parts: ['administrator', 'executive'] } });
});

test('a second path that did not get there leaves the first one complete', async () => {
  await save(['administrator']);
  room = asked.length;
  await expect(save(['executive'])).rejects.toThrow('Quota');
  expect(await look()).toMatchObject({
    is: 'interrupted',
    damaged: false,
    kept: { parts: ['administrator'] },
    parts: ['administrator', 'executive'],
    saved: { files: 3 },
    of: { files: 5 },
  });
});

test('a path taken away leaves the files another path needs', async () => {
  await save(['administrator']);
  await save(['executive']);
  await removeKept('/', 'en', 'executive', caches);
  expect(await look()).toMatchObject({ is: 'saved', kept: { files: 3, parts: ['administrator'] } });
  expect(await has('/en/')).toBe(true);
  expect(await has('/en/modules/y/')).toBe(false);
  await removeKept('/', 'en', 'administrator', caches);
  expect(await look()).toMatchObject({ is: 'absent' });
});

test('files found whole are said to be, with the day', async () => {
  await save(null);
  await check();
  expect(await look()).toMatchObject({ is: 'saved', kept: { at: 5, checked: 9 } });
});

test('a damaged file goes at once, nothing is called saved, and repair fetches that file alone', async () => {
  await save(null);
  await (await caches.open(name)).put('/en/', new Response('hone'));
  await check();
  expect(await kept()).toBeNull();
  expect(await has('/en/')).toBe(false);
  expect(await look()).toMatchObject({
    is: 'interrupted',
    damaged: true,
    kept: null,
    parts: null,
    saved: { files: 4 },
  });
  asked = [];
  await save(null);
  expect(asked).toEqual(['/en/']);
  expect(await look()).toMatchObject({ is: 'saved' });
});

test('without its list a pack is not called saved any more, and saving anew fetches nothing twice', async () => {
  await save(null);
  await (await caches.open(name)).put(packUrl('/', 'en'), new Response('{"version"'));
  await check();
  expect(await kept()).toBeNull();
  asked = [];
  await save(null);
  expect(asked).toEqual([]);
});

test('wherever saving stops and whatever is damaged, what is called saved is whole and nothing whole is fetched again', async () => {
  const step = fc.oneof(
    fc.record({ save: fc.constantFrom<string[] | null>(null, ['administrator'], ['executive']), room: fc.nat(6) }),
    fc.record({ damage: fc.constantFrom(...Object.keys(site)) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      caches = fakeCaches();
      for (const each of steps) {
        if ('damage' in each) {
          if (await has(each.damage)) await (await caches.open(name)).put(each.damage, new Response('bad'));
          await check();
        } else {
          asked = [];
          room = each.room;
          const there = await Promise.all(
            pack.files.map(async ({ url, hash }) => {
              const found = await caches.match(url, { cacheName: name });
              return found && hashOf(await found.text()) === hash ? url : '';
            }),
          );
          await save(each.save).catch((error) => expect(error.name).toBe('QuotaExceededError'));
          expect(asked.filter((url) => there.includes(url))).toEqual([]);
        }
        const receipt = await kept();
        if (!receipt) continue;
        const files = receipt.parts
          ? receipt.parts.flatMap((path) => paths[path as keyof typeof paths])
          : Object.keys(site);
        for (const url of files) {
          const found = await caches.match(url, { cacheName: name });
          expect(await found?.text()).toBe(site[url]);
        }
      }
    }),
  );
});

test('a server that is away stops it with the reason', async () => {
  const task = { base: '/', lang: 'en', parts: null, kept: null, now: 5 };
  const away = () => Promise.reject(stop('offline'));
  await expect(bringPack(pack, task, { caches, get: away, digest }, none)).rejects.toThrow('offline');
  expect(await kept()).toBeNull();
});
