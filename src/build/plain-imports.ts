import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The code of a script without the names of what its late parts import: they ask for that themselves. */
const withoutLists = (code: string): string =>
  code.replace(/^const __vite__mapDeps=.*\n/, '').replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');

/**
 * Late parts are imported as they stand. Vite would wrap each `import()` in code that first fetches the part's style
 * sheets and what it imports in turn: 0.8 KB on every page, for sheets that no late part here has. A part that brings one
 * stops the build, since it would stand there without it. One that does not come is looked after by site/late-script.ts.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () =>
      `import { scriptFailed } from ${JSON.stringify(fileURLToPath(new URL('../site/late-script.ts', import.meta.url)))};
      export const __vitePreload = (load) => load().catch(scriptFailed);`,
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = withoutLists(chunk.code);
        if (!chunk.isDynamicEntry || !chunk.viteMetadata?.importedCss.size) continue;
        this.error(`${chunk.facadeModuleId} is loaded late and brings a style sheet, which nothing would load`);
      }
    },
  },
});
