import { sourceLang } from '../../../site/locales.ts';
import type { Content } from '../content.ts';
import { at, type Path, type Problem, problemIn, quote } from '../problem.ts';
import type { ContentSource } from '../source.ts';

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for an entry with one text for each plural category. */
export const isPlural = (value: unknown): value is Record<string, unknown> & { other: unknown } =>
  isTree(value) && 'other' in value;

/** An entry of the interface is a text, or one text for each plural category. */
export const interfaceEntries = (content: Content): Problem[] =>
  entryProblems(content.interface, content.interface.data, []);

function entryProblems(source: ContentSource, value: unknown, path: Path): Problem[] {
  if (typeof value === 'string') return [];
  if (!isTree(value)) {
    return [problemIn(source, path, 'a text', quote(value), 'Put the text in quotation marks.')];
  }
  return Object.entries(value).flatMap(([key, each]) => {
    const here = [...path, key];
    if (!isPlural(value)) return entryProblems(source, each, here);
    if (!categories.includes(key)) {
      return [
        problemIn(source, here, `plural categories only (${categories.join(', ')})`, quote(key), 'Correct the name.'),
      ];
    }
    return typeof each === 'string'
      ? []
      : [problemIn(source, here, 'a text', quote(each), 'Put the text in quotation marks.')];
  });
}

const places = (text: unknown): string[] =>
  typeof text === 'string' ? [...new Set([...text.matchAll(/\{\w+\}/g)].map(String))].sort() : [];

/** A translated text has the same places to fill in as its source; a plural form may do without its number. */
export function placesFilled({ interface: source, sources, languages }: Content): Problem[] {
  return languages.flatMap((lang) => {
    const own = lang === sourceLang ? undefined : sources.get(`${lang}/interface.yaml`);
    return own ? placeProblems(source.data, own, own.data, []) : [];
  });
}

function placeProblems(source: unknown, own: ContentSource, words: unknown, path: Path): Problem[] {
  if (isTree(words)) {
    return Object.entries(words).flatMap(([key, each]) => {
      const from = isTree(source) ? (source[key] ?? source.other) : undefined;
      return placeProblems(from, own, each, [...path, key]);
    });
  }
  const needed = places(source);
  const given = places(words);
  const plural = isPlural(at(own.data, path.slice(0, -1)));
  const lacking = needed.filter((name) => !given.includes(name) && !(plural && name === '{n}'));
  const extra = given.filter((name) => !needed.includes(name));
  if (source === undefined || (lacking.length === 0 && extra.length === 0)) return [];
  const expected = needed.length > 0 ? `the places ${needed.join(', ')}` : 'no places to fill in';
  return [problemIn(own, path, expected, given.join(', ') || 'none', 'Write them exactly as in en.')];
}
