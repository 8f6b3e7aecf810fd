import { expect, test } from 'vitest';
import { isGone, isOtherRelease, scriptIn } from './script-gone.ts';

test.each([
  [
    'Failed to fetch dynamically imported module: https://a.org/x/_astro/Quiz.B1_-c.js',
    'https://a.org/x/_astro/Quiz.B1_-c.js',
  ],
  ['error loading dynamically imported module: http://localhost:1/_astro/a.js', 'http://localhost:1/_astro/a.js'],
  ['Importing a module script failed.', undefined],
])('the script that is missing is found in what the browser says: %s', (message, script) => {
  expect(scriptIn(`TypeError: ${message}`)).toBe(script);
});

test.each([
  [404, 'text/html', true],
  [410, '', true],
  [200, 'text/html; charset=utf-8', true],
  [200, 'text/javascript; charset=utf-8', false],
  [200, 'application/javascript', false],
  [500, 'text/html', false],
  [503, 'text/html', false],
  [403, 'text/html', false],
])('a host that answers %i with "%s" says that the script is gone: %s', (status, type, gone) => {
  expect(isGone(status, type)).toBe(gone);
});

test('a page whose scripts have other names now is of another release', () => {
  const scripts = ['https://a.org/_astro/Layout.B1.js', 'https://a.org/_astro/page.C2.js'];
  expect(isOtherRelease('<script src="/_astro/Layout.B1.js"></script><script src="/_astro/page.C2.js">', scripts)).toBe(
    false,
  );
  expect(isOtherRelease('<script src="/_astro/Layout.B1.js"></script><script src="/_astro/page.D3.js">', scripts)).toBe(
    true,
  );
});
