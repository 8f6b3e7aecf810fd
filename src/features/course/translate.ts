import { type WordFields, wordFieldsBelow } from './content-file.ts';

type Tree = unknown;

const isObject = (value: Tree): value is Record<string, Tree> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasId = (value: Tree): value is { id: string } => isObject(value) && typeof value.id === 'string';

/** One text for each plural category; a language has categories the source does not have. */
const isPlural = (value: Tree): boolean =>
  isObject(value) && 'other' in value && Object.values(value).every((text) => typeof text === 'string');

/**
 * Lays the words of a translation over the source, where the file has words. Lists of things with ids are matched by id,
 * so that a translation needs no order; lists of plain texts are replaced when they are as long. All else stays as the
 * source has it, and what the source does not have is left out.
 */
export function translate<T>(source: T, words: Tree, where: WordFields | undefined): T;
export function translate(source: Tree, words: Tree, where: WordFields | undefined): Tree {
  if (words === undefined || !where) return source;
  if (typeof source === 'string') return where === true && typeof words === 'string' ? words : source;
  if (Array.isArray(source)) {
    if (!Array.isArray(words)) return source;
    if (source.every(hasId)) {
      return source.map((item) =>
        translate(
          item,
          words.filter(hasId).find((each) => each.id === item.id),
          where,
        ),
      );
    }
    return words.length === source.length ? source.map((item, index) => translate(item, words[index], where)) : source;
  }
  if (!isObject(source) || !isObject(words)) return source;
  if (isPlural(source)) return isPlural(words) ? words : source;
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [key, translate(value, words[key], wordFieldsBelow(where, key))]),
  );
}
