import { beforeEach, expect, test } from 'vitest';
import { cacheName } from './cached.ts';
import { fakeCaches } from './caches.test-data.ts';
import { fill } from './fill.ts';
import { hashOf, keepPack, packOf, type Site } from './packs.test-data.ts';
import { type Saved, stop } from './packs.ts';

const site: Site = { '/_astro/a.js': 'script', '/_astro/b.css': 'style', '/en/': 'home', '/en/about/': 'about' };
const name = cacheName('/', 'en', 'v2');

let caches: CacheStorage;
let asked: string[];
let server: Site;

beforeEach(() => {
  caches = fakeCaches();
  asked = [];
  server = { ...site };
});

async function get(url: string) {
  asked.push(url);
  const text = server[url];
  if (text === undefined) throw stop('offline');
  return { bytes: new TextEncoder().encode(text).buffer as ArrayBuffer, type: 'text/plain' };
}

const digest = async (bytes: ArrayBuffer) => hashOf(new TextDecoder().decode(bytes));

async function save(others: string[] = []): Promise<Saved[]> {
  const steps: Saved[] = [];
  await fill(packOf(site, 'v2').files, name, others, { caches, get, digest }, (saved) => steps.push(saved));
  return steps;
}

const saved = async (url: string) => (await caches.match(url, { cacheName: name }))?.text();

test('every file is saved, and the steps count files and bytes', async () => {
  const steps = await save();
  expect(await Promise.all(Object.keys(site).map(saved))).toEqual(Object.values(site));
  expect(steps.map(({ files }) => files)).toEqual([1, 2, 3, 4]);
  expect(steps.at(-1)?.bytes).toBe(20);
});

test('after an interruption only what is missing is fetched', async () => {
  await keepPack(caches, { version: 'v2', site, count: 2 });
  await save();
  expect(asked).toEqual(['/en/', '/en/about/']);
});

test('a file that was cut short on the device is fetched again', async () => {
  await keepPack(caches, { version: 'v2', site: { ...site, '/en/': 'ho' } });
  await save();
  expect(asked).toEqual(['/en/']);
  expect(await saved('/en/')).toBe('home');
});

test('a file of the right length but other content is fetched again', async () => {
  await keepPack(caches, { version: 'v2', site: { ...site, '/en/': 'hime' } });
  await save();
  expect(asked).toEqual(['/en/']);
});

test('an update takes unchanged files from the older pack', async () => {
  await keepPack(caches, { version: 'v1', site: { ...site, '/en/about/': 'old about' }, at: 1 });
  await save([cacheName('/', 'en', 'v1')]);
  expect(asked).toEqual(['/en/about/']);
  expect(await saved('/en/about/')).toBe('about');
});

test('a lost connection stops it, and what came before is kept', async () => {
  delete server['/en/about/'];
  await expect(save()).rejects.toThrow('offline');
  expect(await saved('/_astro/a.js')).toBe('script');
});

test('an altered file is not saved', async () => {
  server['/en/'] = 'hacked';
  await expect(save()).rejects.toThrow('changed');
  expect(await saved('/en/')).toBeUndefined();
});

test('pages come after everything they need', async () => {
  const [script, home] = [packOf({ '/_astro/a.js': 'script' }, 'v'), packOf({ '/en/': 'home' }, 'v')];
  await fill([...home.files, ...script.files], name, [], { caches, get, digest }, () => {});
  expect(asked).toEqual(['/_astro/a.js', '/en/']);
});

test('who pauses gets no further file, and keeps what is there', async () => {
  const pause = new AbortController();
  const filling = fill(packOf(site, 'v2').files, name, [], { caches, get, digest, signal: pause.signal }, () =>
    pause.abort(),
  );
  await expect(filling).rejects.toThrow(/abort/i);
  expect(await saved('/_astro/a.js')).toBe('script');
  expect(asked).not.toContain('/en/');
});
