import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

// The table of layers in ARCHITECTURE.md, as a test: the name of a file says what it may import.

/** A feature imports only features before it in this list. */
const order =
  'course learners quiz lesson review activity capstone tools backup dashboard certificate workshop offline exports home reference search'.split(
    ' ',
  );

type Layer = 'pure' | 'load' | 'store' | 'island' | 'static' | 'ui' | 'site' | 'db' | 'page' | 'asset' | 'free';

const may: Record<Exclude<Layer, 'asset' | 'free'>, { layers: Layer[]; packages: RegExp }> = {
  pure: { layers: ['pure'], packages: /^(?!node:|astro|preact|@?nanostores|dexie|@astrojs|@preact)/ },
  load: { layers: ['pure', 'site', 'load'], packages: /^astro:content$/ },
  store: { layers: ['pure', 'site', 'store'], packages: /^nanostores$/ },
  island: {
    layers: ['pure', 'store', 'site', 'ui', 'island', 'asset'],
    packages: /^(preact(\/hooks)?|nanostores|@nanostores\/preact|virtual:late-words)$/,
  },
  static: { layers: ['pure', 'load', 'site', 'ui', 'island', 'static', 'asset'], packages: /^$/ },
  ui: { layers: ['pure', 'site', 'ui', 'asset'], packages: /^preact(\/hooks)?$/ },
  // What a page needs from its surroundings: the only place that asks for them.
  site: { layers: ['pure', 'site'], packages: /^(?!node:|astro|preact|@?nanostores|dexie|@astrojs|@preact)/ },
  db: { layers: ['pure', 'site', 'db'], packages: /^dexie$/ },
  page: {
    layers: ['pure', 'load', 'site', 'ui', 'island', 'static', 'asset', 'page'],
    packages: /^astro(:.*|\/.*)?$/,
  },
};

/** Files of src/log that hold the database, and files of src/site that ask the browser; the others there are pure. */
const inDatabase = /^src\/log\/(database|writer|fold|imports|learners|watch|bulk|unsaved|summary-writer)\.ts$/;
const inBrowser = /^src\/(site\/save-file|log\/(summary-place|database-name))\.ts$/;

function layerOf(file: string): Layer {
  const [, folder, name] = /^src\/(?:(\w+)\/)?(?:.*\/)?([^/]+)$/.exec(file) ?? [];
  if (!name || /\.(css|svg)(\?.*)?$/.test(name)) return 'asset';
  if (folder === 'ui') return folder;
  if (inDatabase.test(file)) return 'db';
  if (inBrowser.test(file)) return 'site';
  if (folder === 'pages' || folder === 'layouts') return 'page';
  if (folder !== 'features' && folder !== 'log' && folder !== 'site') return 'free';
  if (/^(load|store)\.ts$/.test(name)) return name.slice(0, -3) as Layer;
  // The registry that says which component a tag of the content becomes.
  if (name.endsWith('.astro') || file === 'src/features/lesson/tags.ts') return 'static';
  return name.endsWith('.tsx') ? 'island' : 'pure';
}

const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1];

type Import = { from: string; typeOnly: boolean; dynamic: boolean };

/** The TypeScript in a file. A script inside a component runs in the browser, as an island does. */
function parts(file: string, text: string): { layer: Layer; code: string }[] {
  const layer = layerOf(file);
  if (!file.endsWith('.astro')) return [{ layer, code: text }];
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script as string);
  return [
    { layer, code: /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '' },
    ...scripts.map((code) => ({ layer: layer === 'static' ? ('island' as const) : layer, code })),
  ];
}

function importsOf(code: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      found.push({ from: (node.moduleSpecifier as ts.StringLiteral).text, typeOnly, dynamic: false });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) found.push({ from: from.text, typeOnly: false, dynamic: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('part.tsx', code, ts.ScriptTarget.Latest));
  return found;
}

/** What a file imports and may not, one sentence each. */
const violations = (file: string, text: string): string[] =>
  parts(file, text).flatMap(({ layer, code }) => importsOf(code).flatMap((found) => violation(file, layer, found)));

function violation(file: string, layer: Layer, { from, typeOnly, dynamic }: Import): string[] {
  const says = (why: string) => [`${file} imports ${from}: ${why}`];
  if (!from.startsWith('.')) {
    if (typeOnly || layer === 'free' || layer === 'asset' || may[layer].packages.test(from)) return [];
    return says(`${layer} files may not use this package`);
  }
  const target = posix.join(posix.dirname(file), from);
  const there = layerOf(target);
  const ending = /\.(ts|tsx|astro|css|svg)(\?.*)?$/.test(from) ? [] : says('a relative import carries its ending');
  const own = order.indexOf(featureOf(file) ?? '');
  const other = featureOf(target);
  if (other && own >= 0 && order.indexOf(other) > own) return says(`${featureOf(file)} may only use features above it`);
  if (other && !order.includes(other)) return says(`the feature ${other} has no place in the order of features`);
  if (there === 'db' && layer !== 'db' && layer !== 'free') {
    if (layer === 'store') return dynamic || typeOnly ? ending : says('the database is loaded by dynamic import');
    return typeOnly ? ending : says('only store.ts uses the database');
  }
  if (typeOnly || layer === 'free' || layer === 'asset' || may[layer].layers.includes(there)) return ending;
  return says(`${layer} files may not use ${there} files`);
}

const files = (readdirSync('src', { recursive: true }) as string[])
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\.(test|d)\.tsx?$/.test(file));

test('every file imports only what its layer may', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => violations(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('every feature has its place in the order', () => {
  const features = new Set(files.flatMap((file) => featureOf(file) ?? []));
  expect([...features].filter((feature) => !order.includes(feature))).toEqual([]);
});

test('content imports no code', () => {
  const content = (readdirSync('content', { recursive: true }) as string[]).filter((file) => file.endsWith('.mdx'));
  expect(content.filter((file) => /^(import|export)\s/m.test(readFileSync(`content/${file}`, 'utf8')))).toEqual([]);
});

test.each<[rule: string, file: string, line: string]>([
  ['a pure file uses no DOM library', 'src/features/quiz/grade.ts', "import { h } from 'preact'"],
  ['a pure file uses no state library', 'src/features/quiz/grade.ts', "import { atom } from 'nanostores'"],
  ['a pure file uses no Node module', 'src/features/quiz/grade.ts', "import { join } from 'node:path'"],
  ['a pure file uses no astro:content', 'src/features/course/outline.ts', "import { getEntry } from 'astro:content'"],
  ['a pure file uses no store', 'src/features/quiz/grade.ts', "import { record } from '../../log/store.ts'"],
  [
    'a pure file uses no island, not even through an export',
    'src/features/quiz/grade.ts',
    "export { Quiz } from './Quiz.tsx'",
  ],
  ['a pure file uses no loader', 'src/features/quiz/grade.ts', "import { loadQuiz } from './load.ts'"],
  ['a service worker uses pure files only', 'src/features/offline/worker.ts', "import { $offers } from './store.ts'"],
  ['a store does not load the database at once', 'src/log/store.ts', "import { append } from './writer.ts'"],
  [
    'an island does not touch the database',
    'src/features/quiz/Quiz.tsx',
    "const db = () => import('../../log/database.ts')",
  ],
  ['a page does not touch the database', 'src/pages/index.astro', "---\nimport { db } from '../log/database.ts';\n---"],
  ['a page does not touch a store', 'src/pages/index.astro', "---\nimport { record } from '../log/store.ts';\n---"],
  ['an island loads no content', 'src/features/quiz/Quiz.tsx', "import { loadQuiz } from './load.ts'"],
  [
    'a static component reads no store',
    'src/features/quiz/QuizPage.astro',
    "---\nimport { $progress } from '../../log/store.ts';\n---",
  ],
  [
    'a script in a component loads no content',
    'src/features/quiz/QuizPage.astro',
    "---\n---\n<script>import { loadQuiz } from './load.ts';</script>",
  ],
  [
    'only a loader uses astro:content',
    'src/features/quiz/QuizPage.astro',
    "---\nimport { render } from 'astro:content';\n---",
  ],
  [
    'a feature does not use a later feature',
    'src/features/course/outline.ts',
    "import { grade } from '../quiz/grade.ts'",
  ],
  [
    'a feature does not use the types of a later feature',
    'src/features/course/outline.ts',
    "import type { Question } from '../quiz/schema.ts'",
  ],
  [
    'a part of the interface uses no feature',
    'src/ui/Bar.tsx',
    "import { share } from '../features/progress/share.ts'",
  ],
  ['the database uses no store', 'src/log/writer.ts', "import { record } from '../log/store.ts'"],
  ['an import carries its ending', 'src/features/quiz/grade.ts', "import { draw } from './draw'"],
])('the test bites: %s', (_, file, line) => {
  expect(violations(file, line)).toHaveLength(1);
});

test.each<[allowed: string, file: string, line: string]>([
  ['a store loads the database late', 'src/log/store.ts', "const db = () => import('./writer.ts')"],
  ['types cost nothing', 'src/features/lesson/context.ts', "import type { Words } from '../learners/Saving.tsx'"],
  [
    'a script in a component reads a store',
    'src/features/quiz/QuizPage.astro',
    "---\n---\n<script>import { $progress } from '../../log/store.ts';</script>",
  ],
  ['a later feature uses an earlier one', 'src/features/quiz/Quiz.tsx', "import { record } from '../../log/store.ts'"],
])('the test lets pass: %s', (_, file, line) => {
  expect(violations(file, line)).toEqual([]);
});
