import { describe, expect, test } from 'vitest';
import { fakeCaches } from './caches.test-data.ts';
import { keepPack } from './pack.test-data.ts';
import { cachedPacks, cacheName, pageUrl, prefix, replacedPacks, savedPack } from './pack-cache.ts';

test('two deployments on one origin never see each other', async () => {
  const caches = fakeCaches();
  await keepPack(caches, { base: '/', version: 'v1', site: {}, at: 1 });
  await keepPack(caches, { base: '/any/sub/', version: 'v2', site: {}, at: 2 });
  expect((await cachedPacks(caches, '/')).map(({ version }) => version)).toEqual(['v1']);
  expect((await cachedPacks(caches, '/any/sub/')).map(({ version }) => version)).toEqual(['v2']);
  expect(cacheName('/any/sub/', 'en', 'v').startsWith(prefix('/'))).toBe(false);
});

test('caches of other programs on the origin are not packs', async () => {
  const caches = fakeCaches();
  await caches.open('workbox-precache');
  expect(await cachedPacks(caches, '/')).toEqual([]);
});

test('the pack in use is the newest complete one; a half one never counts', async () => {
  const caches = fakeCaches();
  await keepPack(caches, { version: 'v1', site: {}, at: 1 });
  await keepPack(caches, { version: 'v2', site: {}, at: 2 });
  await keepPack(caches, { version: 'v3', site: {} });
  const packs = await cachedPacks(caches, '/');
  expect(savedPack(packs, 'en')?.version).toBe('v2');
  expect(savedPack(packs, 'ar')).toBeUndefined();
});

test('only what a newer pack of the same language replaced may go', async () => {
  const caches = fakeCaches();
  await keepPack(caches, { version: 'v1', site: {}, at: 1 });
  await keepPack(caches, { version: 'v2', site: {}, at: 3 });
  await keepPack(caches, { lang: 'ar', version: 'v1', site: {}, at: 2 });
  await keepPack(caches, { version: 'v3', site: {} });
  expect(replacedPacks(await cachedPacks(caches, '/')).map(({ name }) => name)).toEqual([cacheName('/', 'en', 'v1')]);
});

describe('a page is found however it is asked for', () => {
  test.each([
    ['/', '/'],
    ['/en/', '/en/'],
    ['/en', '/en/'],
    ['/en/index.html', '/en/'],
    ['/index.html', '/'],
    ['/404.html', '/404.html'],
    ['/_astro/a.b.js', '/_astro/a.b.js'],
  ])('%s', (asked, url) => {
    expect(pageUrl(asked)).toBe(url);
  });
});
