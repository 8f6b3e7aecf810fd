import { type ContentFile, type WholeEntry, type WordFields, wordFieldsBelow, wordFieldsOf } from './content-file.ts';

type Tree = unknown;

const isObject = (value: Tree): value is Record<string, Tree> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasId = (value: Tree): value is { id: string } => isObject(value) && typeof value.id === 'string';

/** One text for each plural category; a language has categories the source does not have. */
const isPlural = (value: Tree): boolean =>
  isObject(value) && 'other' in value && Object.values(value).every((text) => typeof text === 'string');

const placesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{\w+\}/g)].map(String))];

/**
 * True if a translation has the same places to fill in as its source: one that was renamed there would stay empty here. A
 * plural form may do without its number.
 */
export function hasSamePlaces(source: unknown, words: unknown): boolean {
  if (typeof source === 'string' && typeof words === 'string') {
    const [needed, given] = [placesIn(source), placesIn(words)];
    return needed.length === given.length && needed.every((place) => given.includes(place));
  }
  if (!isPlural(source) || !isPlural(words)) return true;
  const needed = placesIn(Object.values(source as object).join(' ')).filter((place) => place !== '{n}');
  return Object.values(words as Record<string, string>).every((form) => {
    const given = placesIn(form).filter((place) => place !== '{n}');
    return needed.length === given.length && needed.every((place) => given.includes(place));
  });
}

/**
 * Lays the words of a translation over the source, where the file has words. Lists of things with ids are matched by id,
 * so that a translation needs no order; lists of plain texts are replaced when they are as long. All else stays as the
 * source has it, and what the source does not have is left out.
 */
export function translate<T>(source: T, words: Tree, where: WordFields | undefined): T;
export function translate(source: Tree, words: Tree, where: WordFields | undefined): Tree {
  if (words === undefined || !where) return source;
  if (typeof source === 'string') {
    return where === true && typeof words === 'string' && words.trim() !== '' && hasSamePlaces(source, words)
      ? words
      : source;
  }
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
  if (isPlural(source)) return isPlural(words) && hasSamePlaces(source, words) ? words : source;
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [key, translate(value, words[key], wordFieldsBelow(where, key))]),
  );
}

/** Where a word of the source has none in the translation, as the names and ids that lead there. */
export function wordsLacking(source: Tree, words: Tree, where: WordFields | undefined, path: string[] = []): string[] {
  if (!where || source === undefined || source === null) return [];
  if (typeof source === 'string') {
    const isSaid = typeof words === 'string' && words.trim() !== '' && hasSamePlaces(source, words);
    // Figures alone are the same in every language.
    if (!/\p{L}/u.test(source)) return [];
    return where === true && !isSaid ? [path.join('.')] : [];
  }
  if (Array.isArray(source)) {
    const list = Array.isArray(words) ? words : [];
    return source.flatMap((item, index) => {
      const own = hasId(item) ? list.filter(hasId).find((each) => each.id === item.id) : list[index];
      return wordsLacking(item, own, where, [...path, hasId(item) ? item.id : String(index + 1)]);
    });
  }
  if (!isObject(source)) return [];
  const own = isObject(words) ? words : {};
  return Object.entries(source).flatMap(([key, value]) =>
    wordsLacking(value, own[key], wordFieldsBelow(where, key), [...path, key]),
  );
}

/** Why an entry stays in the source language: not begun, made from another question, in part, or no longer one that fits. */
export type Untranslated =
  | { list: string; id: string; reason: 'absent' | 'unfit' }
  | { list: string; id: string; reason: 'old'; mark: string }
  | { list: string; id: string; reason: 'partly'; lacks: string[] };

/** An entry in the words of its translation, or as it is with the reason for it. */
function translateWhole(
  item: { id: string },
  own: Tree,
  list: string,
  entry: WholeEntry,
  where: WordFields | undefined,
) {
  const keep = (reason: Untranslated) => ({ item, reason });
  const { id } = item;
  if (!isObject(own)) return keep({ list, id, reason: 'absent' });
  const read = entry.schema.safeParse(item);
  if (!read.success) return keep({ list, id, reason: 'unfit' });
  const mark = entry.mark(read.data, where);
  if (own.of !== mark) return keep({ list, id, reason: 'old', mark });
  const lacks = wordsLacking(item, own, where);
  if (lacks.length > 0) return keep({ list, id, reason: 'partly', lacks });
  const said = translate<unknown>(item, own, where);
  return entry.schema.safeParse(said).success ? { item: said } : keep({ list, id, reason: 'unfit' });
}

/**
 * A file with the words of a translation laid over it. Nothing that is wrong with the translation, or that was changed in
 * the source after it was made, stops it: what does not fit stays in the source language, and `kept` says which entries.
 */
export function translateFile(file: ContentFile, source: Tree, words: Tree): { data: Tree; kept: Untranslated[] } {
  const where = wordFieldsOf(file);
  const data = translate<unknown>(source, words, where);
  if (!file.whole || !isObject(source) || !isObject(data)) return { data, kept: [] };
  const own = isObject(words) ? words : {};
  const kept: Untranslated[] = [];
  const lists = Object.entries(file.whole).map(([list, entry]) => {
    const items = (Array.isArray(source[list]) ? source[list] : []).map((item: Tree) => {
      if (!hasId(item)) return item;
      const found = (Array.isArray(own[list]) ? own[list] : []).filter(hasId).find((each) => each.id === item.id);
      const result = translateWhole(item, found, list, entry, wordFieldsBelow(where, list));
      if ('reason' in result && result.reason) kept.push(result.reason);
      return result.item;
    });
    return [list, items] as const;
  });
  return { data: { ...data, ...Object.fromEntries(lists) }, kept };
}

/** Says of every entry that stayed in the source language how it is written, so that a page can say so. */
export function markKept<T>(value: T, kept: readonly Untranslated[], written: object): T {
  if (!isObject(value) || kept.length === 0) return value;
  const lists = [...new Set(kept.map(({ list }) => list))].map((list) => {
    const ids = kept.filter((each) => each.list === list).map(({ id }) => id);
    const items = value[list] as { id: string }[];
    return [list, items.map((item) => (ids.includes(item.id) ? { ...item, written } : item))];
  });
  return { ...value, ...Object.fromEntries(lists) };
}
