import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { translate } from '../../src/features/course/translate.ts';
import type { Lang } from '../../src/site/locales.ts';
import { flatten, type Translate, translator } from '../../src/site/words.ts';
import { root } from './builds.ts';

/** The words of the interface as the fixture course says them in a language; English is that of every course. */
export function wordsOf(lang: Lang): Translate {
  const read = (file: string): object => parse(readFileSync(join(root, file), 'utf8')) as object;
  const english = read('content/en/interface.yaml');
  const words = lang === 'en' ? english : translate(english, read(`e2e/fixture/${lang}/interface.yaml`), true);
  return translator(flatten(words), lang);
}
