import { expect, test } from 'vitest';
import type { Pack } from '../../features/offline/pack/pack.ts';
import { isHashed } from './hashed.ts';
import { keptFiles } from './kept-files.ts';

const file = (url: string) => ({ url, bytes: 1, hash: `of ${url}` });
const pack = (...urls: string[]): Pack => ({
  version: 'v1',
  files: urls.map(file),
  archives: [{ url: '/spp/packs/en.0123abcd.pack', bytes: 1 }],
});

test.each([
  ['_astro/page.Bwx_F9bY.js', true],
  ['en/modules/a/bank.606297cd.js', true],
  ['packs/app.18c407ee.pack', true],
  ['en/modules/a/index.html', false],
  ['sw.js', false],
  ['gone.js', false],
  ['icon-192.png', false],
])('%s may be kept by a browser for good: %s', (path, isIt) => {
  expect(isHashed(path)).toBe(isIt);
});

test('an open page of the release before finds the scripts, styles and data it asks for late, and no old page is kept', () => {
  const urls = ['/spp/_astro/a.B1.js', '/spp/en/modules/a/bank.606297cd.js', '/spp/en/', '/spp/icon-192.png'];
  expect(keptFiles([pack(...urls), pack('/spp/_astro/a.B1.js')], '/spp/').map(({ path }) => path)).toEqual([
    '_astro/a.B1.js',
    'en/modules/a/bank.606297cd.js',
    'packs/en.0123abcd.pack',
  ]);
});

test('a list that names places outside the site brings nothing there', () => {
  expect(keptFiles([pack('/spp/../../x.01234567.js', '/spp/%2e%2e/x.01234567.js')], '/spp/')).toHaveLength(1);
  expect(() => keptFiles([pack('/other/_astro/a.js')], '/spp/')).toThrow('/other/_astro/a.js');
});
