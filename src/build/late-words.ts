import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { courseFiles } from '../features/course/content.ts';
import { pathOf } from '../features/course/content-file.ts';
import { translate } from '../features/course/translate.ts';
import { locales, sourceLang } from '../site/locales.ts';
import { flatten, pick } from '../site/words.ts';

/** Sections of interface.yaml that no page carries: what is said so seldom that nobody should load it before. */
const sections = ['trouble'];

const name = 'virtual:late-words';

/** Words that are loaded when they are needed: `virtual:late-words` has an import for each language of the course. */
export function lateWords(content: string): AstroIntegration {
  const fileOf = (lang: string) => join(content, pathOf(courseFiles.interface, lang));
  const languages = Object.keys(locales).filter((lang) => existsSync(fileOf(lang)));
  const read = (lang: string): object => parse(readFileSync(fileOf(lang), 'utf8')) as object;

  /** Each language in a file of its own: nobody loads the words of the others. */
  function load(id: string): string | undefined {
    if (id === `\0${name}`) {
      const entries = languages.map((lang) => `${lang}: () => import('${name}/${lang}')`);
      return `export const lateWords = { ${entries.join(', ')} };`;
    }
    const lang = id.startsWith(`\0${name}/`) ? id.slice(name.length + 2) : undefined;
    if (!lang) return undefined;
    const words = flatten(translate(read(sourceLang), read(lang), courseFiles.interface.words));
    return `export default ${JSON.stringify(pick(words, ...sections))};`;
  }

  const resolveId = (id: string) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined);

  return {
    name: 'late-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'late-words', resolveId, load }] } });
      },
    },
  };
}
