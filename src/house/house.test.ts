import { describe, expect, test } from 'vitest';
import { type Finding, type Source, sources } from './files.ts';
import { type Rule, rules } from './rules.ts';

const all = sources();
/** Found once, before the tests: most of the time goes into reading every file. */
const found = Object.fromEntries(Object.entries(rules).map(([rule, find]) => [rule, find(all)])) as Record<
  Rule,
  Finding[]
>;

describe('the house keeps its rules', () => {
  test.each<[outcome: string, rule: Rule]>([
    ['every file imports only what its layer may', 'layers'],
    ['a file can be read before those that use it: no cycle of imports, types counted', 'cycles'],
    ['a pure file asks no browser, no clock and no chance', 'pure'],
    ['one file asks what the browser can do', 'platform'],
    ['no address is made by hand', 'addresses'],
    ['a folder is taken in at a glance', 'folders'],
    ['a name means one thing', 'names'],
    ['a class is styled in one sheet', 'classes'],
    ['pages change their shape at three widths only', 'breakpoints'],
    ['spaces are on the scale', 'spaces'],
  ])('%s', (_, rule) => {
    expect(all.length).toBeGreaterThan(300);
    expect(found[rule].map(({ file, says }) => `${file} ${says}`)).toEqual([]);
  });
});

describe('the test bites', () => {
  const pure = 'src/features/quiz/draw.ts';
  test.each<[fault: string, rule: Rule, files: Source[]]>([
    [
      'two files that need each other, if only for a type',
      'cycles',
      [
        { file: 'src/ui/a.ts', text: "import type { B } from './b.ts';" },
        { file: 'src/ui/b.ts', text: "const a = () => import('./a.ts');" },
      ],
    ],
    ['a pure file asks the browser', 'pure', [{ file: pure, text: 'const online = () => navigator.onLine;' }]],
    [
      'a pure file asks the browser by a longer name',
      'pure',
      [{ file: pure, text: 'globalThis.localStorage.clear();' }],
    ],
    ['a pure file asks for keys', 'pure', [{ file: pure, text: 'const key = await crypto.subtle.digest(x, y);' }]],
    ['a pure file asks the clock', 'pure', [{ file: pure, text: 'const now = new Date();' }]],
    ['a pure file throws dice', 'pure', [{ file: pure, text: 'const card = Math.random() * 52;' }]],
    ...[
      'const online = navigator.onLine;',
      'const safe = globalThis.isSecureContext;',
      "const worker = 'serviceWorker' in navigator;",
      'const { BarcodeDetector } = globalThis as { BarcodeDetector?: object };',
      'const Reader = (globalThis as { BarcodeDetector?: object }).BarcodeDetector;',
      'const bytes = crypto.getRandomValues(new Uint8Array(16));',
      'const digest = await window.crypto.subtle.digest(name, bytes);',
      'const [camera] = [await navigator.mediaDevices.getUserMedia({ video: true })];',
    ].map((text): [string, Rule, Source[]] => [
      `an island asks the browser itself: ${text}`,
      'platform',
      [{ file: 'src/features/quiz/Quiz.tsx', text }],
    ]),
    ...[
      { file: 'src/ui/A.tsx', text: 'const a = <a href="/en/review/">x</a>;' },
      { file: 'src/ui/A.astro', text: ['<img src={`/', '{lang}/a.png`} />'].join('$') },
      { file: 'src/features/quiz/link.ts', text: 'const base = import.meta.env.BASE_URL;' },
      { file: 'src/features/quiz/link.ts', text: "import { link as to } from '../../site/address.ts';" },
    ].map((source): [string, Rule, Source[]] => [`an address made by hand: ${source.text}`, 'addresses', [source]]),
    ['a crowded folder', 'folders', Array.from({ length: 26 }, (_, n) => ({ file: `src/ui/${n}.svg`, text: '' }))],
    [
      'one name for two things',
      'names',
      [
        { file: 'src/ui/a.ts', text: 'export const place = 1;' },
        { file: 'src/site/b.ts', text: 'export function place() {}' },
      ],
    ],
    [
      'a class that two sheets style',
      'classes',
      [
        { file: 'src/ui/a.css', text: '.slip { color: red }' },
        { file: 'src/features/quiz/b.css', text: '@media print { .paper > .slip:hover { color: blue } }' },
      ],
    ],
    [
      'a width of its own',
      'breakpoints',
      [{ file: 'src/ui/a.css', text: '@media (min-width: 51rem) { a { top: 0 } }' }],
    ],
    ['a space of its own', 'spaces', [{ file: 'src/ui/a.css', text: 'a { margin-block: 0.7rem var(--s-2) }' }]],
  ])('%s', (_, rule, files) => {
    expect(rules[rule](files)).not.toEqual([]);
  });

  test.each<[allowed: string, rule: Rule, files: Source[]]>([
    ['a property by the name of a global', 'pure', [{ file: pure, text: 'const at = (page: Page) => page.location;' }]],
    [
      'a parameter by the name of a global',
      'pure',
      [{ file: pure, text: 'const at = (window: Span) => window.from;' }],
    ],
    ['a type of the browser', 'pure', [{ file: pure, text: 'let page: Document | typeof window;' }]],
    [
      'a type before a function, which is no element',
      'cycles',
      [
        { file: 'src/ui/a.ts', text: "const same = <T>(x: T) => x;\nimport type { B } from './b.ts';" },
        { file: 'src/ui/b.ts', text: 'const one = <number>two;' },
      ],
    ],
    [
      'an address of another site, of this page, or of what stands at a route',
      'addresses',
      [{ file: 'src/ui/A.astro', text: "<a href='//a.org/'/><a href='#a'/><a href={routes.page(lang, '/about/')}/>" }],
    ],
    ['a type of the platform', 'platform', [{ file: pure, text: 'const at = (device: Navigator) => device.onLine;' }]],
    [
      'a moment that was handed in',
      'pure',
      [{ file: pure, text: 'const year = (now: number) => new Date(now).getFullYear();' }],
    ],
    [
      'a class that another sheet only looks past',
      'classes',
      [
        { file: 'src/ui/a.css', text: '.slip { color: red }' },
        { file: 'src/features/quiz/b.css', text: '.slip > .mark { color: blue }' },
      ],
    ],
    [
      'just below one of the three widths',
      'breakpoints',
      [{ file: 'src/ui/a.css', text: '@media (max-width: 61.99rem) {}' }],
    ],
    [
      'space that grows with the page',
      'spaces',
      [{ file: 'src/ui/a.css', text: 'a { gap: clamp(1rem, 3vw, 2rem) 0 }' }],
    ],
  ])('the test lets pass: %s', (_, rule, files) => {
    expect(rules[rule](files)).toEqual([]);
  });
});
