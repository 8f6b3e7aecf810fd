import { listFormat } from '../../../site/formats.ts';
/**
 * What each of several things is called in a sentence: its own name, a numbered one where it has none, and the number
 * behind it where two are called the same, so that no sentence speaks of "A" and means the other one.
 */
export function namesOf(given: readonly string[], numbered: (n: number) => string): string[] {
  const names = given.map((name, index) => name.trim() || numbered(index + 1));
  return names.map((name, index) =>
    names.filter((each) => each === name).length > 1 ? `${name} (${index + 1})` : name,
  );
}

/** Names as the language lists them: "A, B and C". */
export const listed = (names: readonly string[], lang: string): string =>
  listFormat(lang, { type: 'conjunction' }).format(names);
