import MiniSearch, { type Options } from 'minisearch';
import type { Passage } from './passage.ts';
import { wordsAsked, wordsOf } from './words.ts';

/** A passage that was found, with the words of it that were asked for. */
export type Found = Passage & { words: string[] };

/** Takes in the passages of one part of the course after another and finds among those it has. */
export type Finder = { add(passages: readonly Passage[]): Promise<void>; find(question: string): Found[] };

type Entry = { id: number; title: string; text: string };

/** Passages taken in between two moments in which the page can do something else: some milliseconds on a cheap phone. */
const atOnce = 4;

const options = (lang: string, common: ReadonlySet<string>): Options<Entry> => ({
  fields: ['title', 'text'],
  tokenize: (text) => wordsOf(text, lang),
  processTerm: (word) => (common.has(word) ? null : word),
  searchOptions: {
    tokenize: (question) => wordsAsked(question, lang),
    boost: { title: 4 },
    prefix: (word) => word.length > 2,
    // A slip in five letters: "procurment". Shorter words have too many neighbours.
    fuzzy: (word) => (word.length > 4 ? 0.2 : false),
  },
});

/**
 * A finder that has no passage yet. The index is made where it is used: the texts have to come for what is shown of them,
 * and an index that came along would be two thirds as heavy again. A passage that has all the words of a question comes
 * before any that has some; nothing is found by common words alone.
 */
export function makeFinder(lang: string, common: readonly string[]): Finder {
  const passages: Passage[] = [];
  const index = new MiniSearch<Entry>(options(lang, new Set(common)));
  return {
    async add(more) {
      const first = passages.length;
      passages.push(...more);
      await index.addAllAsync(
        more.map(({ title, text }, position) => ({ id: first + position, title, text })),
        { chunkSize: atOnce },
      );
    },
    find(question) {
      const all = index.search(question, { combineWith: 'AND' });
      const results = all.length > 0 ? all : index.search(question, { combineWith: 'OR' });
      return results.map(({ id, terms }) => ({ ...(passages[id] as Passage), words: terms }));
    },
  };
}
