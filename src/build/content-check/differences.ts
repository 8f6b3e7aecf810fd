import { type WordFields, wordFieldsBelow } from '../../features/course/content-file.ts';
import { hasSamePlaces } from '../../features/course/translate.ts';
import { correct } from './nearest.ts';
import { at, oneOf, type Path, type Problem, problemIn, quote } from './problem.ts';
import type { ContentSource } from './source.ts';

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown) => (isTree(value) && typeof value.id === 'string' ? value.id : undefined);

/** True for an entry with one text for each plural category. */
export const isPlural = (value: unknown): value is Record<string, unknown> & { other: unknown } =>
  isTree(value) && 'other' in value;

type Found = { problems: Problem[]; warnings: Problem[] };
const none: Found = { problems: [], warnings: [] };
const warn = (...warnings: Problem[]): Found => ({ problems: [], warnings });
const join = (all: Found[]): Found => ({
  problems: all.flatMap(({ problems }) => problems),
  warnings: all.flatMap(({ warnings }) => warnings),
});

/**
 * What a translation has and its source has not. `skip` are the places of entries that are told of as a whole. A text
 * that YAML took for something else is a mistake; all the rest may come of an edit of the source.
 */
export function differences(
  source: ContentSource,
  words: ContentSource,
  where: WordFields | undefined,
  skip: ReadonlySet<string> = new Set(),
): Found {
  const [lang = ''] = words.file.split('/');

  function below(path: Path, fields: WordFields | undefined, own: unknown): Found {
    const value = at(words.data, path);
    const problem = (expected: string, remedy: string, found = quote(value)) =>
      problemIn(words, path, expected, found, remedy);
    if (value === undefined || value === null || skip.has(JSON.stringify(path))) return none;
    if (!fields) {
      if (JSON.stringify(value) === JSON.stringify(own)) return none;
      const isSetting = typeof own === 'number' || typeof own === 'boolean';
      const remedy = isSetting
        ? 'Leave it out: a translation holds words only.'
        : 'Copy it from there, or leave it out.';
      return warn(problem(`${quote(own)}, as in ${source.file}`, remedy));
    }
    if (typeof own === 'string') {
      if (typeof value !== 'string') {
        return { problems: [problem('a text', 'Put the text in straight quotation marks.')], warnings: [] };
      }
      return places(path, own, value);
    }
    if (Array.isArray(own)) return inList(path, fields, own, value);
    if (isPlural(own)) return plural(path, own, value);
    if (!isTree(own)) {
      const remedy = 'Leave it out: a translation holds words only.';
      return value === own ? none : warn(problem(`${quote(own)}, as in ${source.file}`, remedy));
    }
    if (!isTree(value)) return warn(problem('fields', `Write it as in ${source.file}.`));
    const known = Object.keys(own);
    return join(
      Object.keys(value).map((key) => {
        if (key in own) return below([...path, key], wordFieldsBelow(fields, key), own[key]);
        // The mark of an entry that is translated whole.
        if (key === 'of' && idOf(own) !== undefined) return none;
        const remedy = correct(key, known, 'Correct its name, or remove it.');
        return warn(problemIn(words, [...path, key], `a field that ${source.file} has too`, quote(key), remedy));
      }),
    );
  }

  function inList(path: Path, fields: WordFields, own: unknown[], value: unknown): Found {
    if (!Array.isArray(value)) {
      return warn(problemIn(words, path, 'a list', quote(value), `Write it as in ${source.file}.`));
    }
    const ids = own.map(idOf);
    if (ids.every((id) => id !== undefined)) {
      return join(
        value.map((item, index) => {
          const position = own.findIndex((each) => idOf(each) === idOf(item));
          if (position >= 0) return below([...path, index], fields, own[position]);
          const expected = `an id of ${source.file} (${oneOf(ids as string[])})`;
          const remedy = 'Correct the id; what the source does not have is not shown.';
          const found = quote(idOf(item));
          const meant = correct(idOf(item) ?? '', ids as string[], remedy);
          return warn(problemIn(words, [...path, index, 'id'], expected, found, meant));
        }),
      );
    }
    if (value.length === own.length) return join(own.map((each, index) => below([...path, index], fields, each)));
    const expected = `${own.length} entries, as in ${source.file}`;
    const remedy = 'Translate them one by one; until then they are shown in the source language.';
    return warn(problemIn(words, path, expected, String(value.length), remedy));
  }

  function plural(path: Path, own: unknown, value: unknown): Found {
    const categories: string[] = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const remedy = 'Write one text for each; until then it is shown in the source language.';
    const expected = `the plural categories of this language (${categories.join(', ')})`;
    if (!isTree(value)) return warn(problemIn(words, path, expected, quote(value), remedy));
    const strange = Object.keys(value).filter((key) => !categories.includes(key));
    if (strange.length > 0) {
      return warn(
        ...strange.map((key) =>
          problemIn(words, [...path, key], expected, quote(key), correct(key, categories, 'Correct its name.')),
        ),
      );
    }
    if (!isPlural(value)) return warn(problemIn(words, path, expected, Object.keys(value).join(', '), remedy));
    const odd = Object.entries(value).filter(([, text]) => typeof text !== 'string');
    if (odd.length === 0) return places(path, own, value);
    const todo = 'Put the text in straight quotation marks.';
    const problems = odd.map(([key, text]) => problemIn(words, [...path, key], 'a text', quote(text), todo));
    return { problems, warnings: [] };
  }

  function places(path: Path, own: unknown, value: unknown): Found {
    if (hasSamePlaces(own, value)) return none;
    const named = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].sort().join(', ');
    const expected = named(own) ? `the places ${named(own)}` : 'no places to fill in';
    const remedy = `Write them exactly as in ${sourceOf(source)}; until then it is shown in the source language.`;
    return warn(problemIn(words, path, expected, named(value) || 'none', remedy));
  }

  return below([], where, source.data);
}

const sourceOf = ({ file }: ContentSource): string => file.split('/')[0] as string;
