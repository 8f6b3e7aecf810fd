import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { courseFiles } from '../features/course/content.ts';
import { type ContentFile, pathOf, wordFieldsOf } from '../features/course/content-file.ts';
import { translate } from '../features/course/translate.ts';
import { questionWords } from '../features/quiz/words.ts';
import { askedWords, toolWords } from '../features/tools/words.ts';
import { isLang, sourceLang } from '../site/locales.ts';
import { flatten, pick, type Words } from '../site/words.ts';

/**
 * What is said only once somebody does something, by the moment it is said at: sections of interface.yaml, and of
 * outline.yaml where they begin with "outline". No page carries these words a second time.
 */
const moments: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(toolWords).map(([id, sections]) => [id, [...sections, 'outline.paths']])),
  asked: askedWords,
  trouble: ['trouble'],
  learner: ['learner', 'complete', 'path', 'outline.paths'],
  question: [...questionWords, 'learner', 'outline.paths'],
  quiz: ['quiz', 'pathtest', 'unit'],
  course: ['module', 'unit', 'home', 'path', 'reminder', 'review'],
};

const name = 'virtual:late-words';

/** Words that are loaded when they are needed: `virtual:late-words` has an import for each moment in each language. */
export function lateWords(content: string): AstroIntegration {
  const fileOf = (file: ContentFile, lang: string) => join(content, pathOf(file, lang));
  const languages = readdirSync(content).filter(
    (folder) => isLang(folder) && existsSync(fileOf(courseFiles.interface, folder)),
  );

  function wordsOf(lang: string): Words {
    const read = (file: ContentFile, of: string): unknown =>
      existsSync(fileOf(file, of)) ? parse(readFileSync(fileOf(file, of), 'utf8')) : undefined;
    const words = (file: ContentFile) => translate(read(file, sourceLang), read(file, lang), wordFieldsOf(file));
    const { paths } = words(courseFiles.outline) as { paths: Record<string, { title: string }> };
    const titles = Object.fromEntries(Object.entries(paths).map(([id, { title }]) => [`outline.paths.${id}`, title]));
    return { ...flatten(words(courseFiles.interface) as object), ...titles };
  }

  /** Each moment of each language in a file of its own: nobody loads the words of the others. */
  function load(id: string): string | undefined {
    if (id === `\0${name}`) {
      const entries = languages.map((lang) => {
        const imports = Object.keys(moments).map((moment) => `'${moment}': () => import('${name}/${lang}/${moment}')`);
        return `'${lang}': { ${imports.join(', ')} }`;
      });
      return `export const lateWords = { ${entries.join(', ')} };`;
    }
    const [lang, moment] = id.startsWith(`\0${name}/`) ? id.slice(name.length + 2).split('/') : [];
    if (!lang) return undefined;
    return `export default ${JSON.stringify(pick(wordsOf(lang), ...(moments[moment as string] ?? [])))};`;
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
