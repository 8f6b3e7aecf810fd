import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Passage } from './passage.ts';
import { wordsOf } from './words.ts';

/** What the build writes for a language and the search page loads. */
export type SearchIndex = {
  passages: Passage[];
  /** Words too common to tell one passage from another. */
  common: string[];
  index: AsPlainObject;
};

/** A passage that was found, with the words of it that were asked for. */
export type Found = Passage & { words: string[] };

/** A word of more than this share of the passages says nothing about any of them. */
const tooCommon = 0.25;
/** Below so many passages a share means nothing. */
const few = 40;

type Entry = { id: number; title: string; text: string };

const options = (lang: string, common: ReadonlySet<string>): Options<Entry> => ({
  fields: ['title', 'text'],
  tokenize: (text) => wordsOf(text, lang),
  processTerm: (word) => (common.has(word) ? null : word),
  searchOptions: {
    boost: { title: 4 },
    prefix: (word) => word.length > 2,
    // A slip in five letters: "procurment". Shorter words have too many neighbours.
    fuzzy: (word) => (word.length > 4 ? 0.2 : false),
  },
});

function commonWords(passages: readonly Passage[], lang: string): string[] {
  if (passages.length < few) return [];
  const counts = new Map<string, number>();
  for (const { title, text } of passages) {
    for (const word of new Set(wordsOf(`${title} ${text}`, lang))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > tooCommon * passages.length).map(([word]) => word);
}

/** The index of a language. The same passages give the same index. */
export function makeIndex(passages: Passage[], lang: string): SearchIndex {
  const common = commonWords(passages, lang);
  const search = new MiniSearch<Entry>(options(lang, new Set(common)));
  search.addAll(passages.map(({ title, text }, id) => ({ id, title, text })));
  return { passages, common, index: search.toJSON() };
}

/**
 * A function that finds passages, the best first. A passage that has all the words comes before any that has some;
 * nothing is found by a question of common words alone.
 */
export function finder({ passages, common, index }: SearchIndex, lang: string): (question: string) => Found[] {
  const search = MiniSearch.loadJS<Entry>(index, options(lang, new Set(common)));
  return (question) => {
    const all = search.search(question, { combineWith: 'AND' });
    const results = all.length > 0 ? all : search.search(question, { combineWith: 'OR' });
    return results.map(({ id, terms }) => ({ ...(passages[id] as Passage), words: terms }));
  };
}
