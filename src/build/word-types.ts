import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { flatten, type Word, type Words } from '../site/words.ts';

/** What the words of every language are measured by, also in a course that brings none of its own. */
const source = 'content/en/interface.yaml';

/** What a text asks for: the names in its braces, and the number that chooses its form. */
function params(word: Word): string {
  const forms = typeof word === 'string' ? [word] : Object.values(word);
  const names = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => `'${name}'`));
  if (typeof word !== 'string') names.push("'n'");
  return [...new Set(names)].join(' | ') || 'never';
}

/** The type that `WordKey` and `Translate` of src/site/words.ts are made from. */
export const declareWords = (words: Words): string =>
  `interface InterfaceWords {\n${Object.entries(words)
    .map(([key, word]) => `  '${key}': ${params(word)};\n`)
    .join('')}}\n`;

/** Every key of the interface with the names of what is filled in, as a type: a word that nobody wrote is not said. */
export function wordTypes(): AstroIntegration {
  return {
    name: 'word-types',
    hooks: {
      'astro:config:done': ({ injectTypes }) => {
        const words = flatten(parse(readFileSync(source, 'utf8')) as object);
        injectTypes({ filename: 'words.d.ts', content: declareWords(words) });
      },
    },
  };
}
