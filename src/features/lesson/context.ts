import type { Lang } from '../../site/locales.ts';
import type { Translate, Words } from '../../site/words.ts';
import type { Glossary } from '../course/glossary.ts';
import type { ModuleNode } from '../course/outline.ts';
import type { PathChoice } from '../course/schema.ts';

/** What the tags inside MDX need to know about the page they stand on; set by the page, read from Astro.locals. */
export type LessonContext = {
  lang: Lang;
  t: Translate;
  words: Words;
  module: ModuleNode;
  paths: PathChoice[];
  glossary: Glossary;
  /** Ids of the references in the order of their numbers. */
  sources: string[];
  /** Counts as the page is written: figures and call-outs get running numbers. */
  count: { figures: number; roles: number; terms: number; checks: number };
};

export const newCount = (): LessonContext['count'] => ({ figures: 0, roles: 0, terms: 0, checks: 0 });
