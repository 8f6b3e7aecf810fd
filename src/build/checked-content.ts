import type { AstroIntegration } from 'astro';
import { checkContent } from './content-check/files.ts';

/**
 * Reads all of the content before anything else and stops the build if something is wrong, with file, line and remedy.
 * While somebody writes (`npm run dev`), problems are shown and the pages stay up.
 */
export const checkedContent = (folder: string): AstroIntegration => ({
  name: 'checked-content',
  hooks: {
    'astro:config:setup': async ({ command, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const problems = await checkContent(folder);
      if (problems.length === 0) return;
      if (command === 'build') throw new Error(`Content errors\n\n${problems.join('\n')}\n`);
      for (const problem of problems) logger.warn(problem);
    },
  },
});
