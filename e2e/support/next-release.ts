import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { web } from '../../src/editions/web/web.ts';
import { root } from './builds.ts';

type Release = { from: string; to: string; base: string; content: string };
type Words = { shell: { foot: string } };
type Hooks = {
  'astro:config:done'(of: { config: { base: string; site: string } }): unknown;
  'astro:build:done'(of: { dir: URL; logger: Pick<Console, 'info' | 'warn'> }): unknown;
};

/** What stands at the foot of the pages of a language. */
const footOf = (content: string, lang: string): string =>
  (parse(readFileSync(join(root, content, lang, 'interface.yaml'), 'utf8')) as Words).shell.foot;

/**
 * A release after the fixture course, without building it again: the same pages with what the new content says at their
 * foot, packed anew by the edition for the web, worker and all.
 * @throws if a page does not say what the content of the fixture says at its foot.
 */
export async function writeNextRelease({ from, to, base, content }: Release): Promise<void> {
  const dir = join(root, to);
  rmSync(dir, { recursive: true, force: true });
  cpSync(join(root, from), dir, { recursive: true });
  for (const lang of ['en', 'ar']) {
    const next = footOf(content, lang);
    const before = next.replace(/ \S+$/, '');
    const pages = readdirSync(join(dir, lang), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    for (const page of pages) {
      const path = join(dir, lang, page);
      const html = readFileSync(path, 'utf8');
      if (!html.includes(before)) throw new Error(`${lang}/${page} does not say "${before}"`);
      writeFileSync(path, html.replaceAll(before, next));
    }
  }
  const hooks = web().hooks as unknown as Hooks;
  const published = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = content;
  try {
    await hooks['astro:config:done']({ config: { base, site: 'http://localhost:4321' } });
    await hooks['astro:build:done']({ dir: pathToFileURL(`${dir}/`), logger: console });
  } finally {
    if (published === undefined) delete process.env.CONTENT_DIR;
    else process.env.CONTENT_DIR = published;
  }
}
