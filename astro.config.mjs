import { existsSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/build/checked-content.ts';
import { chunks } from './src/build/chunks.ts';
import { courseId } from './src/build/course-id.ts';
import { lateWords } from './src/build/late-words.ts';
import { ownPolicy } from './src/build/own-policy.ts';
import { plainContent } from './src/build/plain-content.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { settings, settingsProblems } from './src/build/settings.ts';
import { siteAsked } from './src/build/site-asked.ts';
import { sourceAnchors } from './src/build/source-anchors.ts';
import { wordTypes } from './src/build/word-types.ts';
import { web } from './src/editions/web/web.ts';

const wrong = settingsProblems(process.env, existsSync);
if (wrong.length > 0) throw new Error(wrong.join('\n'));
const { content, base, site } = settings(process.env);

export default defineConfig({
  site: site ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR || 'dist',
  // Courses built side by side (the real one, the fixture of the tests) keep their caches apart.
  cacheDir: `node_modules/.astro/${`${content}${base}`.replaceAll(/\W+/g, '-')}`,
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    siteAsked(),
    checkedContent(content),
    courseId(content),
    mdx(),
    preact(),
    lateWords(content),
    wordTypes(),
    ownPolicy(),
    web(),
  ],
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [sourceAnchors(content)] }) },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        // No text becomes HTML or script by itself; the one policy lets the service worker in (site/platform.ts).
        "require-trusted-types-for 'script'",
        'trusted-types spp',
      ],
    },
  },
  vite: {
    plugins: [plainImports(), plainContent(), chunks(import.meta.dirname)],
    // Design floor: Windows 7 stays on Chrome 109; long-term Firefox is 115; older iPads have Safari 16.
    build: {
      target: ['chrome109', 'firefox115', 'safari16'],
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: { polyfill: false },
    },
  },
});
