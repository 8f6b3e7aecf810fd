import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { fakeCaches } from './caches.test-data.ts';
import { download } from './download.ts';
import { hashOf, keepPack, packOf, type ServedSite } from './pack.test-data.ts';
import { type PackFile, type Saved, stop } from './pack.ts';
import { cacheName } from './pack-cache.ts';

const site: ServedSite = { '/_astro/a.js': 'script', '/_astro/b.css': 'style', '/en/': 'home', '/en/about/': 'about' };
const name = cacheName('/', 'en', 'v2');

let caches: CacheStorage;
let asked: string[];
let server: ServedSite;

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
  await download(packOf(site, 'v2'), name, others, { caches, get, digest }, (saved) => steps.push(saved));
  return steps;
}

const saved = async (url: string) => (await caches.match(url, { cacheName: name }))?.text();

test('every file is saved, and the steps count files and bytes', async () => {
  const steps = await save();
  expect(await Promise.all(Object.keys(site).map(saved))).toEqual(Object.values(site));
  expect(steps.map(({ files }) => files)).toEqual([0, 1, 2, 3, 4]);
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
  await download({ files: [...home.files, ...script.files] }, name, [], { caches, get, digest }, () => {});
  expect(asked).toEqual(['/_astro/a.js', '/en/']);
});

test('who pauses gets no further file, and keeps what is there', async () => {
  const pause = new AbortController();
  const filling = download(packOf(site, 'v2'), name, [], { caches, get, digest, signal: pause.signal }, (done) => {
    if (done.files > 0) pause.abort();
  });
  await expect(filling).rejects.toThrow(/abort/i);
  expect(await saved('/_astro/a.js')).toBe('script');
  expect(asked).not.toContain('/en/');
});

/** The site as one archive of the server, cut off after `length` bytes. */
function packed(length?: number) {
  let offset = 0;
  const archives = [{ url: '/packs/en.pack', bytes: 9 }];
  const files = packOf(site, 'v2').files.map((file): PackFile => {
    offset += file.bytes;
    return { ...file, at: [0, offset - file.bytes] };
  });
  const body = new Uint8Array(gzipSync(Object.values(server).join(''))).buffer.slice(0, length);
  const getPacked = async (url: string) => {
    asked.push(url);
    return { bytes: body, type: 'application/octet-stream' };
  };
  return download({ files, archives }, name, [], { caches, get: getPacked, digest }, () => {});
}

test('an archive is fetched in one request, and each file in it is saved as what it is', async () => {
  await packed();
  expect(asked).toEqual(['/packs/en.pack']);
  expect(await Promise.all(Object.keys(site).map(saved))).toEqual(Object.values(site));
  const type = async (url: string) => (await caches.match(url, { cacheName: name }))?.headers.get('content-type');
  expect(await type('/en/')).toContain('text/html');
  expect(await type('/_astro/a.js')).toContain('text/javascript');
});

test('while an archive comes, what has come of it is counted, and counted anew where the line broke', async () => {
  const files = packOf({ '/_astro/a.js': 'script' }, 'v2').files;
  const steps: Saved[] = [];
  const getSlowly = async (url: string, _: AbortSignal | undefined, onReceived?: (bytes: number) => void) => {
    for (const received of [2, 5, 3, 90]) onReceived?.(received);
    return get(url);
  };
  await download({ files }, name, [], { caches, get: getSlowly, digest }, (saved) => steps.push(saved));
  expect(steps.map(({ bytes }) => bytes)).toEqual([0, 2, 5, 3, 6, 6]);
  expect(steps.map(({ files }) => files)).toEqual([0, 0, 0, 0, 0, 1]);
});

test('with one damaged archive among several the others are kept, and it alone is fetched again', async () => {
  const one = { url: '/packs/a.pack', bytes: 1, text: 'page a' };
  const other = { url: '/packs/b.pack', bytes: 1, text: 'page b' };
  const files = packOf({ '/en/a/': one.text, '/en/b/': other.text }, 'v2').files.map(
    (file, index): PackFile => ({ ...file, at: [index, 0] }),
  );
  const gzipped = (text: string) => new Uint8Array(gzipSync(text)).buffer;
  const saveWith = (bytesOf: (url: string) => ArrayBuffer) =>
    download(
      { files, archives: [one, other] },
      name,
      [],
      {
        caches,
        digest,
        get: async (url) => {
          asked.push(url);
          return { bytes: bytesOf(url), type: '' };
        },
      },
      () => {},
    );
  const whole = (url: string) => gzipped(url === one.url ? one.text : other.text);
  await expect(saveWith((url) => (url === one.url ? new ArrayBuffer(9) : whole(url)))).rejects.toThrow('changed');
  expect(await saved('/en/b/')).toBe(other.text);
  asked.length = 0;
  await saveWith(whole);
  expect(asked).toEqual([one.url]);
  expect(await saved('/en/a/')).toBe(one.text);
});

test('an archive that was cut off or altered on the way puts nothing into the cache that is not whole', async () => {
  await expect(packed(20)).rejects.toThrow('changed');
  expect(await saved('/_astro/a.js')).toBeUndefined();
  server['/en/'] = 'hacked';
  await expect(packed()).rejects.toThrow('changed');
  expect(await saved('/en/')).toBeUndefined();
});
