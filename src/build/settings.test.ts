import { expect, test } from 'vitest';
import { serverProblems, settings, settingsProblems, siteMissing } from './settings.ts';

const isFolder = (path: string) => path === 'content' || path === 'kenya';

test('a build without settings is of content/, at the root, for this machine', () => {
  for (const env of [{}, { CONTENT_DIR: '', BASE_PATH: '', SITE_URL: '', PORT: '' }]) {
    expect(serverProblems(env, isFolder)).toEqual([]);
    expect(settings(env)).toEqual({ content: 'content', base: '/', site: undefined, port: 4321 });
  }
});

test('settings that are right pass, and a path may leave out its outer slashes', () => {
  const env = { CONTENT_DIR: 'kenya', BASE_PATH: 'training/spp', SITE_URL: 'https://example.org/', PORT: '0' };
  expect(serverProblems(env, isFolder)).toEqual([]);
  expect(settings(env)).toMatchObject({ content: 'kenya', base: '/training/spp/', port: 0 });
});

test.each([
  [
    { SITE_URL: 'example.org' },
    'SITE_URL is "example.org": expected a whole address. Put the scheme in front: SITE_URL=https://example.org',
  ],
  [{ SITE_URL: 'example.org:8080/' }, 'SITE_URL=https://example.org:8080'],
  [{ SITE_URL: 'https://' }, 'SITE_URL=https://example.org'],
  [{ SITE_URL: 'ftp://example.org' }, 'expected a whole address'],
  [{ SITE_URL: 'https://example.org/training' }, 'Write SITE_URL=https://example.org and BASE_PATH=/training/'],
  [{ SITE_URL: 'https://example.org?x=1' }, 'Write SITE_URL=https://example.org'],
  [{ BASE_PATH: 'https://example.org/spp/' }, 'BASE_PATH is "https://example.org/spp/": expected the folder'],
  [{ BASE_PATH: '/a b/' }, 'Write it as BASE_PATH=/training/spp/'],
  [{ BASE_PATH: '/a/../b/' }, 'BASE_PATH'],
  [{ BASE_PATH: '/a//b/' }, 'BASE_PATH'],
  [{ BASE_PATH: '\\training\\' }, 'BASE_PATH'],
  [{ BASE_PATH: '/a/?b' }, 'BASE_PATH'],
  [{ BASE_PATH: 'C:/Program Files/Git/training/' }, 'Git Bash makes a Windows path of it'],
  [{ CONTENT_DIR: 'kenia' }, 'CONTENT_DIR is "kenia": expected a folder'],
  [{ PORT: 'eighty' }, 'PORT is "eighty": expected a number from 0 to 65535'],
  [{ PORT: '65536' }, 'PORT'],
  [{ PORT: '-1' }, 'PORT'],
  [{ PORT: '80.5' }, 'PORT'],
])('%j is refused by its name and with the remedy', (env, says) => {
  expect(serverProblems(env, isFolder)).toEqual([expect.stringContaining(says)]);
});

test('a port that only the server of this machine reads stops no build', () => {
  expect(settingsProblems({ PORT: 'pipe' }, isFolder)).toEqual([]);
});

test('a build for others does not begin without its address', () => {
  for (const env of [{ BASE_PATH: '/spp/' }, { CI: 'true' }, { CI: '1', npm_lifecycle_event: 'build' }]) {
    expect(siteMissing(env)).toMatchObject({ stops: true, text: expect.stringContaining('SITE_URL is missing') });
    expect(siteMissing({ ...env, SITE_URL: 'https://example.org' })).toBeUndefined();
  }
});

test('a build for this machine needs no address', () => {
  expect(siteMissing({})).toMatchObject({ stops: false, text: expect.stringContaining('this machine') });
  expect(siteMissing({ BASE_PATH: '/' })).toMatchObject({ stops: false });
  for (const npm_lifecycle_event of ['start', 'dev', 'test', 'test:e2e']) {
    expect(siteMissing({ CI: '1', BASE_PATH: '/spp/', npm_lifecycle_event })).toBeUndefined();
  }
});
