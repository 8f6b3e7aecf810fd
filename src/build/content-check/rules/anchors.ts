import { headings } from '../../../features/course/mdx.ts';
import { type Problem, problemOn, quote } from '../problem.ts';
import type { ContentSource } from '../source.ts';

/**
 * A translated page has the headings of its source, in their order and of their depth: they have its ids, so that a link
 * to a part of the page leads to that part in every language.
 */
export function otherHeadings(source: ContentSource, words: ContentSource): Problem[] {
  const there = headings(source.body);
  const here = headings(words.body);
  const index = Array.from({ length: Math.max(there.length, here.length) }).findIndex(
    (_, each) => there[each]?.depth !== here[each]?.depth,
  );
  if (index < 0) return [];
  const name = (heading?: { depth: number; text: string }) =>
    heading ? quote(`${'#'.repeat(heading.depth)} ${heading.text}`) : undefined;
  return [
    problemOn(
      words,
      here[index]?.line ?? 1,
      `heading ${index + 1}`,
      name(there[index]) ? `${name(there[index])} of ${source.file} in this language` : 'no more headings',
      name(here[index]) ?? 'nothing',
      `Write the headings that ${source.file} has, in their order.`,
    ),
  ];
}
