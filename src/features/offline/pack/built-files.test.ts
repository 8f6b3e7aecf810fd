import { expect, test } from 'vitest';
import { absent, archiveOf, filesOf, isInfrastructure, isOfPath, mentions } from './built-files.ts';

const file = (path: string, names: string[] = []) => ({ path, bytes: 1, hash: '', mentions: names });

const built = [
  file('index.html', ['start.1.css']),
  file('404.html'),
  file('verify/index.html'),
  file('en/index.html', ['page.1.css', 'Island.1.js']),
  file('en/modules/a/index.html', ['manifest.webmanifest']),
  file('fr/index.html', ['OnlyFrench.1.js']),
  file('_astro/start.1.css'),
  file('_astro/page.1.css'),
  file('_astro/Island.1.js', ['dexie.1.js', 'Island.1.js']),
  file('_astro/dexie.1.js', ['Island.1.js']),
  file('_astro/OnlyFrench.1.js'),
  file('_astro/orphan.1.js'),
  file('manifest.webmanifest', ['icon-192.png']),
  file('icon-192.png'),
];

const paths = (lang: string) => filesOf(lang, built).map(({ path }) => path);

test('a language has its pages and the shared ones, and none of another language', () => {
  expect(paths('en')).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'verify/index.html', 'en/modules/a/index.html']),
  );
  expect(paths('en')).not.toContain('fr/index.html');
  expect(paths('en')).not.toContain('_astro/OnlyFrench.1.js');
});

test('a script that is only loaded later is there', () => {
  expect(paths('en')).toContain('_astro/dexie.1.js');
});

test('what the manifest names is there', () => {
  expect(paths('en')).toContain('icon-192.png');
});

test('what nothing mentions is not', () => {
  expect(paths('en')).not.toContain('_astro/orphan.1.js');
});

test('a path brings the questions of every module, for review, and what is found in its own modules alone', () => {
  const scripts = ['bank.1.js', 'search.1.js', 'bank.2.js', 'search.2.js', 'search.0.js'];
  const site = [
    file('en/search/index.html', scripts),
    file('en/modules/a/bank.1.js'),
    file('en/modules/a/search.1.js'),
    file('en/modules/b/bank.2.js'),
    file('en/modules/b/search.2.js'),
    file('en/search.0.js'),
  ];
  const found = filesOf('en', site, { id: 'p', modules: ['a'] }).map(({ path }) => path);
  expect(found).toContain('en/modules/b/bank.2.js');
  expect(found).toContain('en/modules/a/search.1.js');
  expect(found).toContain('en/search.0.js');
  expect(found).not.toContain('en/modules/b/search.2.js');
});

test('the questions as a page without script are left to those who have none', () => {
  const site = [file('en/modules/a/quiz/index.html'), file('en/modules/a/quiz/questions/index.html')];
  expect(filesOf('en', site).map(({ path }) => path)).toEqual(['en/modules/a/quiz/index.html']);
});

test('a page comes after all it needs', () => {
  const order = paths('en');
  const firstPage = order.findIndex((path) => path.endsWith('.html'));
  expect(order.slice(firstPage).every((path) => path.endsWith('.html'))).toBe(true);
});

test('files are found in attributes, imports and styles', () => {
  const known = new Set(['a.B-1_x.css', 'b.js', 'c.js', 'd.svg', 'e.js']);
  const text = `<link href="/any/sub/_astro/a.B-1_x.css"><script>import"./b.js";import("./c.js")</script>url(/d.svg) e.json`;
  expect(mentions(text, known)).toEqual(['a.B-1_x.css', 'b.js', 'c.js', 'd.svg']);
});

test('the worker and the packs are in no pack', () => {
  expect(['sw.js', 'gone.js', 'packs.json', 'en/pack.json'].every(isInfrastructure)).toBe(true);
  expect(isInfrastructure('en/index.html')).toBe(false);
});

test('a page that asks for a file the build lost is found out', () => {
  const html = '<link href="/any/sub/_astro/a.1.css"><script src="/any/sub/_astro/b.1.js"></script>';
  expect(absent(html, new Set(['a.1.css']))).toEqual(['b.1.js']);
});

test('a path has its own modules and the shared pages, and no page of other modules or paths', () => {
  const path = { id: 'executive', modules: ['a'] };
  const of = (page: string) => isOfPath(page, path);
  expect(
    ['en/index.html', '404.html', 'en/modules/a/quiz/index.html', 'en/paths/executive/index.html'].map(of),
  ).toEqual([true, true, true, true]);
  expect(['en/modules/b/index.html', 'en/paths/administrator/pre-test/index.html'].map(of)).toEqual([false, false]);
});

test('a path leaves out what only other modules need', () => {
  const more = [...built, file('en/modules/b/index.html', ['orphan.1.js'])];
  const paths = filesOf('en', more, { id: 'executive', modules: ['a'] }).map(({ path }) => path);
  expect(paths).toContain('en/modules/a/index.html');
  expect(paths).toContain('_astro/Island.1.js');
  expect(paths).not.toContain('_astro/orphan.1.js');
});

test.each([
  ['_astro/a.1.js', 'app'],
  ['icon-192.png', 'app'],
  ['404.html', 'en'],
  ['en/index.html', 'en'],
  ['en/modules/a/one/index.html', 'en-a'],
  ['en/paths/executive/index.html', 'en-executive'],
  ['en/tools/maturity/index.html', 'en-tools'],
])('%s is fetched with the archive %s', (path, archive) => {
  expect(archiveOf('en', path)).toBe(archive);
});
