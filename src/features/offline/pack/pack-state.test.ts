import { beforeEach, expect, test } from 'vitest';
import { fakeCaches } from './caches.test-data.ts';
import { keepPack, packOf, type ServedSite } from './pack.test-data.ts';
import { sizeOf, stop } from './pack.ts';
import { cacheName } from './pack-cache.ts';
import { lookAt, type Server } from './pack-state.ts';

const site: ServedSite = { '/a.js': 'script', '/en/': 'home' };
const serving = (content: ServedSite, version: string): Server => {
  const pack = packOf(content, version);
  return { offers: Promise.resolve({ en: { version, ...sizeOf(pack.files) } }), pack: async () => pack };
};
const unreachable = (): Server => ({
  offers: Promise.reject(stop('offline')),
  pack: () => Promise.reject(stop('offline')),
});

let caches: CacheStorage;
beforeEach(() => {
  caches = fakeCaches();
});

const look = (server: Server) => lookAt('en', '/', caches, server);

test('nothing saved: what the server has', async () => {
  expect(await look(serving(site, 'v1'))).toMatchObject({ is: 'absent', offer: { bytes: 10, files: 2 } });
});

test('nothing saved and no connection: says so', async () => {
  expect(await look(unreachable())).toEqual({ is: 'absent', offer: null });
});

test('a copy of the site without packs says that it cannot be saved', async () => {
  const answered = serving(site, 'v1');
  const notFound = Promise.reject(stop('missing'));
  expect(await look({ ...answered, offers: notFound })).toMatchObject({ is: 'failed', why: 'missing' });
  expect(await look({ ...answered, offers: Promise.resolve({}) })).toMatchObject({ is: 'failed', why: 'missing' });
});

test('saved: also without a connection', async () => {
  await keepPack(caches, { version: 'v1', site, at: 1 });
  expect(await look(unreachable())).toMatchObject({ is: 'saved', kept: { at: 1 } });
});

test('a changed site: what the update costs', async () => {
  await keepPack(caches, { version: 'v1', site, at: 1 });
  const server = serving({ ...site, '/en/': 'another home' }, 'v2');
  expect(await look(server)).toMatchObject({ is: 'outdated', changes: { pages: 1, bytes: 12 } });
});

test('stopped half-way: how far it came', async () => {
  await keepPack(caches, { version: 'v1', site, count: 1 });
  expect(await look(unreachable())).toMatchObject({ is: 'interrupted', saved: { files: 1 }, of: { files: 2 } });
});

test('a saved file that went missing: no longer said to be saved', async () => {
  await keepPack(caches, { version: 'v1', site, at: 1 });
  await (await caches.open(cacheName('/', 'en', 'v1'))).delete('/en/');
  expect(await look(unreachable())).toMatchObject({
    is: 'interrupted',
    damaged: true,
    kept: null,
    saved: { files: 1 },
    of: { files: 2 },
  });
});

test('who spares data is told of an update without fetching its list', async () => {
  await keepPack(caches, { version: 'v1', site, at: 1 });
  const { offers } = serving({ ...site, '/en/': 'another home' }, 'v2');
  expect(await look({ offers })).toMatchObject({ is: 'outdated', changes: null });
});
