import { type Piece, pieces } from './words.ts';

/** A run of a text; `hit` is a word that was asked for. */
export type Run = { text: string; hit: boolean };

/** Words around the first hit: a few before it, and enough to fill two or three lines. */
const before = 8;
const length = 36;

/** Where to begin so that the first hit has a few words before it: at the beginning of its sentence if that is near. */
function startOf(all: readonly Piece[], hit: number): number {
  let words = 0;
  let index = hit;
  while (index > 0 && words < before) {
    index -= 1;
    if (/[.?!。؟]\s*$/.test(all[index]?.text ?? '') && index < hit - 1) return index + 1;
    if (all[index]?.words.length) words += 1;
  }
  return index;
}

/** The part of a text around the first of these words, with every hit in it marked. `words` as the finder gives them. */
export function excerpt(text: string, words: readonly string[], lang: string): Run[] {
  const wanted = new Set(words);
  const all = pieces(text, lang);
  const isHit = (piece: Piece) => piece.words.some((word) => wanted.has(word));
  const first = Math.max(0, all.findIndex(isHit));
  const start = startOf(all, first);
  let end = start;
  for (let count = 0; end < all.length && count < length; end += 1) if (all[end]?.words.length) count += 1;
  const runs: Run[] = [];
  for (const piece of all.slice(start, end)) {
    const hit = isHit(piece);
    const last = runs.at(-1);
    if (last && last.hit === hit) last.text += piece.text;
    else runs.push({ text: piece.text, hit });
  }
  if (runs[0]) runs[0].text = runs[0].text.trimStart();
  if (start > 0) runs.unshift({ text: '… ', hit: false });
  if (end < all.length) runs.push({ text: ' …', hit: false });
  return runs;
}
