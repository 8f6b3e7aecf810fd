import { fold } from '../quiz/kinds/gap/fold.ts';

/** A piece of a text in its order; `words` are those it is found by, none for spaces and signs. */
export type Piece = { text: string; words: string[] };

/** Letters and digits in a row, for browsers that do not know where the words of a language end. */
const runs = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** A word as it is compared: without accents and capitals; "l'achat" is found by "achat", a lone Latin letter by nothing. */
const compared = (text: string): string[] =>
  fold(text)
    .split("'")
    .filter((word) => word !== '' && !/^\p{Script=Latin}$/u.test(word));

/** A text in pieces, cut where its language ends a word: Chinese has no spaces to go by. */
export function pieces(text: string, lang: string): Piece[] {
  if ('Segmenter' in Intl) {
    const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
    return [...segments].map(({ segment, isWordLike }) => ({
      text: segment,
      words: isWordLike ? compared(segment) : [],
    }));
  }
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(runs)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), words: [] });
    found.push({ text: match[0], words: compared(match[0]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), words: [] });
  return found;
}

/** The words of a text as they are compared, in order. */
export const wordsOf = (text: string, lang: string): string[] => pieces(text, lang).flatMap(({ words }) => words);
