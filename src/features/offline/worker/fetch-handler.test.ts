import { beforeEach, expect, test } from 'vitest';
import { fakeCaches } from '../pack/caches.test-data.ts';
import { keepPack } from '../pack/pack.test-data.ts';
import { handleFetch, isOurs, savedListMark } from './fetch-handler.ts';

const pages = {
  en: { html: `<p>Not here</p>${savedListMark}`, saved: 'Saved', label: 'English', dir: 'ltr' },
  ar: { html: `<p>ليست هنا</p>${savedListMark}`, saved: 'محفوظ', label: 'العربية', dir: 'rtl' },
};

let caches: CacheStorage;
let online: boolean;

beforeEach(() => {
  caches = fakeCaches();
  online = true;
});

const fetch = async (request: Request) => {
  if (!online) throw new TypeError('Failed to fetch');
  return new Response(`network ${new URL(request.url).pathname}`);
};

/** Requests for pages have a mode that no script can set. */
const request = (path: string, mode: RequestMode = 'navigate') =>
  ({ url: `http://spp.test${path}`, method: 'GET', mode }) as Request;

const ask = (path: string, mode?: RequestMode) => handleFetch(request(path, mode), { caches, fetch, base: '/', pages });
const text = async (path: string) => (await ask(path)).text();

test('a saved page comes from the pack, also with a network and with a query', async () => {
  await keepPack(caches, { version: 'v1', site: { '/en/': 'saved' }, at: 1 });
  expect(await text('/en/')).toBe('saved');
  expect(await text('/en/index.html?from=mail')).toBe('saved');
});

test('a page and its script are of one version while a newer one is still coming in', async () => {
  await keepPack(caches, { version: 'v1', site: { '/en/': 'page 1', '/_astro/1.js': 'script 1' }, at: 1 });
  await keepPack(caches, { version: 'v2', site: { '/en/': 'page 2', '/_astro/2.js': 'script 2' } });
  expect(await text('/en/')).toBe('page 1');
  expect(await text('/_astro/1.js')).toBe('script 1');
});

test('a page opened before an update still finds its scripts', async () => {
  await keepPack(caches, { version: 'v1', site: { '/_astro/1.js': 'script 1' }, at: 1 });
  await keepPack(caches, { version: 'v2', site: { '/_astro/2.js': 'script 2' }, at: 2 });
  expect(await text('/_astro/1.js')).toBe('script 1');
});

test('what is not saved comes from the network', async () => {
  expect(await text('/en/new/')).toBe('network /en/new/');
});

test('a half-saved pack answers only without a network', async () => {
  await keepPack(caches, { version: 'v1', site: { '/en/': 'half' } });
  expect(await text('/en/')).toBe('network /en/');
  online = false;
  expect(await text('/en/')).toBe('half');
});

test('without a network, a page that is not saved says so in its own language and leads to what is saved', async () => {
  online = false;
  await keepPack(caches, { version: 'v1', site: { '/en/': 'saved' }, at: 1 });
  const response = await ask('/ar/modules/x/');
  expect(response.status).toBe(503);
  const html = await response.text();
  expect(html).toContain('ليست هنا');
  expect(html).toContain('<a href="/en/" lang="en" dir="ltr">English</a>');
  expect(html).not.toContain('href="/ar/"');
});

test('an address without a language gets the first one', async () => {
  online = false;
  expect(await text('/nowhere/')).toContain('Not here');
});

test('a script that is nowhere fails as it would without a worker', async () => {
  online = false;
  await expect(ask('/_astro/x.js', 'cors')).rejects.toThrow('Failed to fetch');
});

test('caches that cannot be read do not stand in the way of the network', async () => {
  caches = { ...caches, keys: () => Promise.reject(new DOMException('blocked', 'SecurityError')) } as CacheStorage;
  expect(await text('/en/')).toBe('network /en/');
});

test('only questions for a file of this deployment are answered', () => {
  const scope = 'http://spp.test/any/sub/';
  const ours = { method: 'GET', url: `${scope}en/`, cache: 'default' } as const;
  expect(isOurs(ours, scope)).toBe(true);
  expect(isOurs({ ...ours, method: 'POST' }, scope)).toBe(false);
  expect(isOurs({ ...ours, url: 'http://spp.test/other/' }, scope)).toBe(false);
  expect(isOurs({ ...ours, url: 'http://elsewhere.test/any/sub/' }, scope)).toBe(false);
});

test('asking the server what it has goes past the packs', () => {
  expect(isOurs({ method: 'GET', url: 'http://spp.test/packs.json', cache: 'no-store' }, 'http://spp.test/')).toBe(
    false,
  );
});
