import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/build/checked-content.ts';
import { lateWords } from './src/build/late-words.ts';
import { ownPolicy } from './src/build/own-policy.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { settled } from './src/build/settled.ts';
import { web } from './src/editions/web/web.ts';

const content = process.env.CONTENT_DIR ?? 'content';
const base = process.env.BASE_PATH ?? '/';

/** Small files that pages load together become one: apart, they compress badly. Each group is what every page of a sort needs. */
const chunks = [
  {
    // On every page: the masthead's islands need them.
    name: 'base',
    test: /node_modules.(preact|nanostores|@nanostores).|src.site.words\.ts|src.ui.Icon\.tsx|src.log.store\.ts|src.features.learners.(NameForm|LearnerMenu|Notice|Arrival)\.tsx|src.features.offline.OfflineStatus\.tsx|preload-helper/,
    priority: 2,
  },
  {
    // Wherever a question is asked.
    name: 'question',
    test: /src.features.quiz.(QuestionForm|outcome|Hint|OptionRow|kind)\.tsx?/,
    priority: 1,
  },
  {
    // Loaded when the page is there: the database, and what makes progress of its events.
    name: 'db',
    test: /node_modules.dexie|src.log.(?!store)/,
    priority: 1,
  },
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  // Courses built side by side (the real one, the fixture of the tests) keep their caches apart.
  cacheDir: `node_modules/.astro/${`${content}${base}`.replaceAll(/\W+/g, '-')}`,
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [checkedContent(content), mdx(), preact(), lateWords(content), settled(), ownPolicy(), web()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'none'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [plainImports()],
    environments: { client: { build: { rollupOptions: { output: { codeSplitting: { groups: chunks } } } } } },
    // Design floor: Windows 7 stays on Chrome 109; long-term Firefox is 115; older iPads have Safari 16.
    build: {
      target: ['chrome109', 'firefox115', 'safari16'],
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: { polyfill: false },
      rollupOptions: {
        // Astro marks MDX modules with a directive of its own, and the bundler warns of each.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
