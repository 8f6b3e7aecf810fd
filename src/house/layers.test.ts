import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from './files.ts';
import { featureOf, featureOrder, violations } from './layers.ts';

test('every feature has its place in the order', () => {
  const features = new Set(sources().flatMap(({ file }) => featureOf(file) ?? []));
  expect([...features].filter((feature) => !featureOrder.includes(feature))).toEqual([]);
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
  [
    'a service worker uses pure files only',
    'src/features/offline/worker/service-worker.ts',
    "import { $offers } from '../store.ts'",
  ],
  ['a store does not load the database at once', 'src/log/store.ts', "import { append } from './writer.ts'"],
  [
    'an island does not touch the database',
    'src/features/quiz/Quiz.tsx',
    "const db = () => import('../../log/database.ts')",
  ],
  ['a page does not touch the database', 'src/pages/index.astro', "---\nimport { db } from '../log/database.ts';\n---"],
  ['a page does not touch a store', 'src/pages/index.astro', "---\nimport { record } from '../log/store.ts';\n---"],
  [
    'the script of every page loads no island at once',
    'src/features/lesson/page.ts',
    "import { CompleteForm } from './CompleteForm.tsx'",
  ],
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
])('the test bites: %s', (_, file, text) => {
  expect(violations({ file, text })).toHaveLength(1);
});

test.each<[allowed: string, file: string, line: string]>([
  ['a store loads the database late', 'src/log/store.ts', "const db = () => import('./writer.ts')"],
  [
    'the script of every page loads an island late',
    'src/features/lesson/page.ts',
    "const form = () => import('./CompleteForm.tsx')",
  ],
  ['types cost nothing', 'src/features/lesson/context.ts', "import type { Words } from '../learners/Saving.tsx'"],
  [
    'a script in a component reads a store',
    'src/features/quiz/QuizPage.astro',
    "---\n---\n<script>import { $progress } from '../../log/store.ts';</script>",
  ],
  ['a later feature uses an earlier one', 'src/features/quiz/Quiz.tsx', "import { record } from '../../log/store.ts'"],
])('the test lets pass: %s', (_, file, text) => {
  expect(violations({ file, text })).toEqual([]);
});
