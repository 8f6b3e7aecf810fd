/** The words of a heading without marks, signs and capitals, which differ between a file and its page. */
const words = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Position of a heading among others, from 0, by its words; -1 if none of them has these words. */
export const headingAt = (headings: readonly string[], heading: string): number =>
  headings.findIndex((each) => words(each) === words(heading));
