import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { type ContentReview, reviewContent } from './content-check/files.ts';
import { pageMarkup } from './content-check/markup.ts';
import { overlayOf } from './content-check/overlay.ts';
import { readMdx } from './content-check/source.ts';

const name = 'virtual:set-aside';
const id = `\0${name}`;

/**
 * Reads all of the content before anything else and stops the build if something is wrong, with file, line and remedy.
 * While somebody writes (`npm run dev`), it is read again at every save: problems lie over the page, and go when they are
 * mended. `virtual:set-aside` names the translated pages that no longer fit their source.
 */
export function checkedContent(folder: string): AstroIntegration {
  let review: Promise<ContentReview> | undefined;
  const reviewed = () => {
    review ??= reviewContent(folder);
    return review;
  };

  const plugin: Plugin = {
    name: 'checked-content',
    enforce: 'pre',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: async (asked) =>
      asked === id ? `export const setAside = ${JSON.stringify((await reviewed()).aside)};` : undefined,
    // Content is data also while it is written: what runs is refused before it does.
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(text, file) {
        if (!resolve(file).startsWith(resolve(folder) + sep)) return undefined;
        // A byte order mark would be a paragraph of its own, and hide the front matter.
        const code = text.replace(/^\uFEFF/, '');
        const { body } = readMdx(file, code);
        const [problem] = pageMarkup({ file, body });
        if (!problem) return code === text ? undefined : { code, map: null };
        const { line, field, expected, found, remedy } = problem;
        this.error({
          message: `${field}: expected ${expected}, found ${found}. ${remedy}`,
          loc: { file, line, column: 0 },
        });
      },
    },
  };

  /** Checks again after the last of the files that one save writes. */
  function watch(server: ViteDevServer, say: (review: ContentReview) => void) {
    let timer: NodeJS.Timeout | undefined;
    let isBroken = false;
    const show = async () => {
      const found = await reviewed();
      if (found.problems.length > 0) server.ws.send(overlayOf(found.problems));
      else if (isBroken) server.ws.send({ type: 'full-reload' });
      isBroken = found.problems.length > 0;
    };
    server.watcher.add(resolve(folder));
    server.watcher.on('all', (_, file) => {
      if (!resolve(file).startsWith(resolve(folder) + sep)) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        review = undefined;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(id);
          if (module) moduleGraph.invalidateModule(module);
        }
        say(await reviewed());
        await show();
      }, 150);
    });
    // A page that is opened later is told as well.
    server.ws.on('connection', () => void show());
  }

  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
        if (command !== 'build' && command !== 'dev') return;
        const { problems, warnings } = await reviewed();
        for (const warning of warnings) logger.warn(warning);
        if (problems.length === 0) return;
        if (command === 'build') throw plainError(`Content errors\n\n${problems.join('\n')}\n`);
        for (const problem of problems) logger.error(problem);
      },
      'astro:server:setup': ({ server, logger }) =>
        watch(server, ({ problems, warnings }) => {
          for (const warning of warnings) logger.warn(warning);
          for (const problem of problems) logger.error(problem);
        }),
    },
  };
}

/** An error without the lines of code it came through, which say nothing to an author. */
function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
