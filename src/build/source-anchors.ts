import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HastPluginEntry } from 'satteri';
import { headings } from '../features/course/mdx.ts';
import { isLang, sourceLang } from '../site/locales.ts';

/** The file of the source language that a page translates; undefined for any other page. */
function sourceOf(content: string, file: string): string | undefined {
  const root = resolve(content) + sep;
  const [lang = '', ...rest] = file.startsWith(root) ? file.slice(root.length).split(sep) : [];
  const source = root + [sourceLang, ...rest].join(sep);
  return isLang(lang) && lang !== sourceLang && existsSync(source) ? source : undefined;
}

/**
 * Gives the headings of a translated page the ids that their source has: a link to a part of a page leads there in every
 * language, and goes on doing so when a translator finds a better word.
 */
export const sourceAnchors =
  (content: string): HastPluginEntry =>
  () => {
    let ids: string[] | undefined;
    let next = 0;
    return {
      name: 'source-anchors',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          if (!ids) {
            const source = context.fileURL && sourceOf(content, fileURLToPath(context.fileURL));
            ids = source ? headings(readFileSync(source, 'utf8')).map(({ id }) => id) : [];
          }
          const id = ids[next++];
          if (id !== undefined) context.setProperty(node, 'id', id);
        },
      },
    };
  };
