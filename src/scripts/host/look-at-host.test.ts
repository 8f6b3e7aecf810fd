import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../serve.ts';
import { ask } from './ask.ts';
import { type HostAnswer, reportOf, secure } from './findings.ts';
import { lookAtHost } from './look-at-host.ts';

const base = '/training/spp/';
const url = (path: string) => ({ url: base + path, bytes: 4, hash: '' });
const pack = {
  version: 'v1',
  files: ['_astro/a.B1.js', '_astro/a.B1.css', '_astro/a.B1.svg', 'en/'].map(url),
  archives: [{ url: `${base}packs/en.0123abcd.pack`, bytes: 4 }],
};
const site: Record<string, string> = {
  'index.html': '<h1>Start</h1>',
  '404.html': '<h1>Lost</h1>',
  'en/index.html': `<h1>Course</h1>${' and so on'.repeat(100)}`,
  'en/pack.json': JSON.stringify(pack),
  'packs.json': JSON.stringify({ en: {} }),
  '_astro/a.B1.js': 'export {}',
  '_astro/a.B1.css': 'a {}',
  '_astro/a.B1.svg': '<svg/>',
  'packs/en.0123abcd.pack': 'abcd',
  'manifest.webmanifest': '{}',
  'sw.js': '',
};
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'host-'));
  for (const [path, text] of Object.entries(site)) {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), text);
  }
});

afterAll(() => rm(dir, { recursive: true }));

async function reportFrom(handle: RequestListener): Promise<string[]> {
  const server: Server = createServer(handle);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    return reportOf(await lookAtHost(new URL(`http://localhost:${port}${base}`), ask), base);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('the server that comes with the course serves it as a host should', async () => {
  const served = await serve({ dir, base });
  const report = reportOf(await lookAtHost(new URL(served.url), ask), base);
  await served.close();
  expect(report.length).toBeGreaterThan(15);
  expect(report.filter((line) => !line.startsWith('ok '))).toEqual([]);
});

test('whoever keeps a bad host reads of each thing what is wrong and which line mends it', async () => {
  // Sends the start page for what is not there, everything as a plain text that is kept for a day, and nothing packed.
  const report = await reportFrom(({ url: asked = '' }, response) => {
    const path = asked.slice(base.length);
    const body = site[path] ?? site[`${path}index.html`] ?? site['index.html'];
    response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'max-age=86400' }).end(body);
  });
  const wrong = report.filter((line) => line.startsWith('WRONG'));
  expect(wrong.map((line) => /^WRONG {2}([^:]+):/.exec(line)?.[1])).toEqual([
    ...['pages', 'scripts', 'styles', 'drawings', 'the manifest', 'lists'].map((name) => `type of ${name}`),
    ...['pages', 'scripts', 'styles'].map((name) => `compression of ${name}`),
    'caching of hashed files',
    ...['pages', 'the worker (sw.js)', 'packs.json'].map((name) => `caching of ${name}`),
    'status of a page that is not there',
    'status of a script that is not there',
    'address without its slash',
    'frames of other sites',
    'nosniff',
  ]);
  expect(wrong.every((line) => /\n {9}nginx: .+\n {9}Apache: .+/.test(line))).toBe(true);
  expect(report.join('\n')).toContain(`ErrorDocument 404 ${base}404.html`);
});

test('archives that a host unpacks on their way are found out', async () => {
  const report = await reportFrom(({ url: asked = '' }, response) => {
    const path = asked.slice(base.length);
    response.end(path.endsWith('.pack') ? 'abcd, unpacked' : (site[path] ?? site[`${path}index.html`]));
  });
  expect(report.join('\n')).toMatch(/WRONG {2}packs for offline use: 14 bytes came, not the 4 of the file/);
});

test('a site at another path than it was built for is told which to build for', async () => {
  const served = await serve({ dir, base: '/other/' });
  const report = reportOf(await lookAtHost(new URL(served.url), ask), '/other/');
  await served.close();
  expect(report).toEqual([expect.stringContaining('build with BASE_PATH=/other/')]);
});

test('https is asked for, and that http leads there', () => {
  const plain = (location: string): HostAnswer => ({ url: '', status: 301, headers: { location }, body: '', bytes: 0 });
  expect(secure(new URL('http://example.org/'), undefined).wrong).toContain('plain http');
  expect(secure(new URL('https://example.org/'), plain('https://example.org/')).wrong).toBeUndefined();
  expect(secure(new URL('https://example.org/'), plain('')).wrong).toContain('does not lead');
  expect(secure(new URL('http://localhost:4321/'), undefined).wrong).toBeUndefined();
});
