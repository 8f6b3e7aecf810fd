import type { Passage } from './passage.ts';
import { wordsOf } from './words.ts';

/** A word of more than this share of the passages says nothing about any of them. */
const tooCommon = 0.25;
/** Below so many passages a share means nothing. */
const few = 40;

/** Words too common to tell one passage of a course from another. */
export function commonWords(passages: readonly Passage[], lang: string): string[] {
  if (passages.length < few) return [];
  const counts = new Map<string, number>();
  for (const { title, text } of passages) {
    for (const word of new Set(wordsOf(`${title} ${text}`, lang))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > tooCommon * passages.length).map(([word]) => word);
}
