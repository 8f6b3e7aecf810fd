import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';

let dir: string;
let served: Served | undefined;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(dir, 'en/lesson'), { recursive: true });
  await mkdir(join(dir, '_astro'));
  await writeFile(join(dir, 'index.html'), '<h1>Start</h1>');
  await writeFile(join(dir, 'en/lesson/index.html'), `<h1>Lesson</h1>${' and so on'.repeat(100)}`);
  await writeFile(join(dir, '404.html'), '<h1>Lost</h1>');
  await writeFile(join(dir, '_astro/a.js'), 'export {}');
  await writeFile(join(dir, 'manifest.webmanifest'), '{}');
});

afterEach(async () => {
  await served?.close();
  served = undefined;
  await rm(dir, { recursive: true });
});

const start = async (options = {}) => (served = await serve({ dir, ...options }));

/** A bare request: fetch would follow redirects, undo the compression and tidy the address. */
const get = (path: string, headers = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: served?.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', fail).end();
  });

test('a page is served at its address, and the address without its slash leads there', async () => {
  await start();
  expect((await get('/en/lesson/')).body.toString()).toContain('<h1>Lesson</h1>');
  expect(await get('/en/lesson?a=b')).toMatchObject({ status: 301, headers: { location: '/en/lesson/?a=b' } });
});

test('a wrong address gives the page that says so', async () => {
  await start();
  for (const path of ['/nothing/', '/en/', '/index.html/', '/%', '/../package.json', '/%2e%2e/package.json', '/%00']) {
    expect(await get(path), path).toMatchObject({ status: 404, body: Buffer.from('<h1>Lost</h1>') });
  }
});

test('a redirect never leads to another host', async () => {
  await start();
  expect((await get('//en/lesson')).headers.location).toBe('/en/lesson/');
});

test('a site built for a sub-path is served there, and the root leads to it', async () => {
  await start({ base: '/courses/spp' });
  expect(served?.url).toBe(`http://localhost:${served?.port}/courses/spp/`);
  expect(await get('/courses/spp/en/lesson/')).toMatchObject({ status: 200 });
  expect(await get('/')).toMatchObject({ status: 301, headers: { location: '/courses/spp/' } });
  expect(await get('/courses/spp')).toMatchObject({ status: 301, headers: { location: '/courses/spp/' } });
  expect(await get('/en/lesson/')).toMatchObject({ status: 404 });
});

test('a page comes compressed to a browser that can read it, and plain to one that cannot', async () => {
  await start();
  const plain = await get('/en/lesson/');
  const packed = await get('/en/lesson/', { 'Accept-Encoding': 'gzip, deflate, br' });
  expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
  expect((await get('/en/lesson/', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  expect((await get('/en/lesson/', { 'Accept-Encoding': 'br;q=0' })).headers['content-encoding']).toBeUndefined();
});

test('a new build shows at the next visit, and what has not changed is not sent again', async () => {
  await start();
  const before = await get('/');
  expect(before.headers['cache-control']).toBe('no-cache');
  expect((await get('/', { 'If-None-Match': before.headers.etag })).status).toBe(304);
  await writeFile(join(dir, 'index.html'), '<h1>Another start</h1>');
  expect((await get('/', { 'If-None-Match': before.headers.etag })).body.toString()).toContain('Another');
  expect((await get('/_astro/a.js')).headers['cache-control']).toContain('immutable');
});

test('files come with their precise type', async () => {
  await start();
  expect((await get('/_astro/a.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect((await get('/manifest.webmanifest')).headers['content-type']).toBe('application/manifest+json');
  expect((await get('/', {}, 'HEAD')).body).toHaveLength(0);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('a port that is taken is refused, and free again once the server has closed', async () => {
  const first = await start();
  await expect(serve({ dir, port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await fetch(`http://127.0.0.1:${first.port}/`);
  await first.close();
  await start({ port: first.port });
  expect((await get('/')).status).toBe(200);
});
