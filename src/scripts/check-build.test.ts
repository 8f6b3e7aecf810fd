import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brotli, lessonPages, moduleWeight, openSite, pageFiles, pageWeight } from './measure.ts';
import { siteProblems } from './site-problems.ts';

const origin = 'https://learn.example';
const lesson = 'en/modules/first/price/index.html';

const page = (body: string, head = '') => `<!doctype html><html lang="en" dir="ltr"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-x='">
<link rel="canonical" href="${origin}/sub/en/">${head}</head><body><h1 id="top-of-page">Title</h1>${body}</body></html>`;

const site: Record<string, string> = {
  'index.html': page('<a href="/sub/en/">English</a>'),
  'en/index.html': page('<a href="modules/first/price/#cost">Start</a>'),
  [lesson]: page(
    `<h2 id="cost">Cost</h2><a href="https://elsewhere.example/">a source</a> <a href="#cost">here</a>
     <p>Not a tag: 2 &lt; 3. <!-- <a href="/nowhere/"> --></p>
     <script>const text = '<a href="/nowhere/">';</script>
     <div data-island="menu" data-props="{&quot;style=&quot;:1}"></div>
     <script type="module" src="/sub/_astro/Page.js"></script>`,
    '<link rel="stylesheet" href="/sub/_astro/a.css">',
  ),
  '_astro/a.css': 'h1 { color: CanvasText }',
  '_astro/Page.js': 'import{h as t}from"./preact.js";import"./Menu.js";t(()=>import(`./Check.js`))',
  '_astro/preact.js': 'export const h=()=>{};'.padEnd(500, '0123456789abcdefghijklmnopqrstuvwxyz'),
  '_astro/Menu.js': 'import"./preact.js";export{a}from"./store.js"',
  '_astro/store.js': 'export const a=()=>import(`./database.js`)',
  '_astro/database.js': 'export const large = 1;',
  '_astro/Check.js': 'import e,{n as r}from"./preact.js";import*as s from"./store.js";e(r,s)',
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function build(changes: Record<string, string> = {}) {
  for (const [path, text] of Object.entries({ ...site, ...changes })) {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return openSite(dir, '/sub/');
}

const names = (paths: Iterable<string>) => [...paths].map((path) => path.replace('_astro/', '')).sort();

test('the scripts of a page are those it names and all they import, apart from what they load while running', () => {
  const files = pageFiles(build(), lesson);
  expect(names(files.script)).toEqual(['Menu.js', 'Page.js', 'preact.js', 'store.js']);
  expect(names(files.all)).toEqual(['Check.js', 'Menu.js', 'Page.js', 'database.js', 'preact.js', 'store.js']);
});

test('what a script inside the page imports counts as well', () => {
  const body = `<script type="module">import"/sub/_astro/preact.js";import("/sub/_astro/database.js")</script>`;
  const files = pageFiles(build({ [lesson]: page(body) }), lesson);
  expect(names(files.script)).toEqual(['preact.js']);
  expect(names(files.all)).toEqual(['database.js', 'preact.js']);
});

test('the first view weighs the page, its styles and what runs at once, each compressed', () => {
  const weight = pageWeight(build(), lesson);
  expect(weight.html).toBe(brotli(site[lesson] as string));
  const scripts = (...files: string[]) => files.reduce((sum, file) => sum + brotli(site[`_astro/${file}.js`] ?? ''), 0);
  const atOnce = scripts('Menu', 'Page', 'preact', 'store');
  expect(weight.firstView).toBe(weight.html + weight.css + atOnce);
  expect(weight.script).toBeGreaterThan(atOnce);
  expect(weight.late).toBe(scripts('Check', 'database'));
});

test('a module weighs all its pages and every file they bring, each once', () => {
  const all = build();
  expect(lessonPages(all)).toEqual([lesson]);
  const files = [lesson, ...Object.keys(site).filter((path) => path.startsWith('_astro/'))];
  expect(moduleWeight(all, 'en/modules/first')).toBe(
    files.reduce((sum, path) => sum + brotli(site[path] as string), 0),
  );
});

test('what a text says about scripts is no script: an import in a string counts for nothing', () => {
  const code = `const how = ';import"./nowhere.js";import("./nowhere.js")';export{how}from"./preact.js"`;
  const files = pageFiles(build({ '_astro/Menu.js': code }), lesson);
  expect(names(files.script)).toEqual(['Menu.js', 'Page.js', 'preact.js']);
});

test('what readers without scripts get is held to the same rules', () => {
  const body = '<noscript><a href="/sub/en/nowhere/">x</a></noscript>';
  expect(siteProblems(build({ 'en/index.html': page(body) }), '/sub/', origin).join()).toContain('leads nowhere');
});

test('a site without mistakes passes', () => {
  expect(siteProblems(build(), '/sub/', origin)).toEqual([]);
});

test.each<[mistake: string, body: string, problem: string]>([
  ['a link that leads nowhere', '<a href="/sub/en/nowhere/">x</a>', 'the link /sub/en/nowhere/ leads nowhere'],
  ['a link that forgets the sub-path', '<a href="/en/">x</a>', 'the link /en/ leads nowhere'],
  ['a link without its slash', '<a href="/sub/en">x</a>', 'a slash is missing at its end'],
  ['an anchor that is not there', '<a href="/sub/en/#lost">x</a>', 'no id "lost"'],
  ['a full address of the own site that leads nowhere', `<a href="${origin}/sub/old/">x</a>`, 'leads nowhere'],
  ['a script that is not there', '<script src="/sub/a.js"></script>', 'the link /sub/a.js leads nowhere'],
  ['a style attribute', '<p style="color:red">x</p>', '<p> has a style attribute'],
  ['an inline handler', '<button onclick="go()">x</button>', '<button> has onclick='],
  ['a second heading', '<h1>Two</h1>', '2 <h1> instead of one'],
  ['an id that stands twice', '<p id="a"></p><p id="a"></p>', 'the id "a" stands twice'],
  ['a label for nothing', '<label for="b">x</label>', '<label for="b"> points to nothing'],
  ['an image from another host', '<img src="//cdn.example/a.png">', 'loads //cdn.example/a.png from another host'],
  ['a script from another host', '<script src="https://cdn.example/a.js"></script>', 'from another host'],
  ['a style sheet from another host', '<link rel="stylesheet" href="https://cdn.example/a.css">', 'from another host'],
])('a build with %s is refused', (_, body, problem) => {
  const problems = siteProblems(build({ 'en/index.html': page(body) }), '/sub/', origin);
  expect(problems.filter((each) => each.startsWith('en/index.html: '))).toHaveLength(problems.length);
  expect(problems.join('\n')).toContain(problem);
});

test.each<[mistake: string, from: string, to: string, problem: string]>([
  ['no policy', 'Content-Security-Policy', 'x', '0 content security policies'],
  ['a policy that allows inline code', "'self'", "'self' 'unsafe-inline'", "allows 'unsafe-inline'"],
  ['no language', ' lang="en"', '', '<html> has no lang'],
  ['no direction', ' dir="ltr"', '', '<html> has no dir'],
  ['no heading', 'h1', 'h2', '0 <h1>'],
])('a page with %s is refused', (_, from, to, problem) => {
  const changed = (site['en/index.html'] as string).replaceAll(from, to);
  expect(siteProblems(build({ 'en/index.html': changed }), '/sub/', origin).join('\n')).toContain(problem);
});

test('a style sheet that loads from another host is refused', () => {
  const css = '@import "https://fonts.example/a.css"; p { background: url(//cdn.example/b.png) }';
  expect(siteProblems(build({ '_astro/a.css': css }), '/sub/', origin)).toHaveLength(2);
});
