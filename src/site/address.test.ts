import { afterEach, expect, test, vi } from 'vitest';
import { link, top } from './address.ts';
import { routes } from './routes.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const pageThatSays = (dataset: object) => vi.stubGlobal('document', { documentElement: { dataset } });

test.each([
  ['/', '/', '/en/review/'],
  ['/sub', '/sub/', '/sub/en/review/'],
  ['/a/b/', '/a/b/', '/a/b/en/review/'],
])('a site under %s begins at %s, built and in the browser', (base, start, review) => {
  vi.stubEnv('BASE_URL', base);
  expect([top(), link('/en/review/'), routes.review('en')]).toEqual([start, review, review]);
  pageThatSays({});
  expect([top(), routes.review('en')]).toEqual([start, review]);
});

test('a page that stands in a folder leads there from where it is', () => {
  pageThatSays({ root: '../../' });
  expect([top(), routes.module('en', { slug: 'bridges' })]).toEqual(['../../', '../../en/modules/bridges/']);
});
