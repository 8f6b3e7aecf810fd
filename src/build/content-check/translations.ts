import {
  type ContentFile,
  type WordFields,
  wordFieldsBelow,
  wordFieldsOf,
} from '../../features/course/content-file.ts';
import { tagsIn } from '../../features/course/mdx.ts';
import { translate } from '../../features/course/translate.ts';
import { isLang, sourceLang } from '../../site/locales.ts';
import { contentFileAt } from '../content-files.ts';
import type { Content } from './content.ts';
import { at, oneOf, type Path, type Problem, problemIn, problemOn, quote } from './problem.ts';
import { isPlural } from './rules/interface.ts';
import { schemaProblems } from './schema-problems.ts';
import type { ContentSource } from './source.ts';

/** A translation brings words and nothing else, and what it makes of the source still fits the schema. */
export const translations = ({ sources }: Content): Problem[] =>
  [...sources.values()].flatMap((words) => {
    const [lang, ...rest] = words.file.split('/');
    if (!lang || !isLang(lang) || lang === sourceLang) return [];
    const source = sources.get([sourceLang, ...rest].join('/'));
    if (!source) {
      const remedy = 'Correct its name, or write it in the source language first.';
      return [problemOn(words, 1, 'the file', `a file that ${sourceLang}/ has too`, quote(rest.join('/')), remedy)];
    }
    const file = contentFileAt(words.file);
    if (!file) return [];
    const where = wordFieldsOf(file);
    const strange = differences(source, words, [], where);
    return strange.length > 0 ? strange : [...misfits(source, words, file), ...tagDifferences(source, words)];
  });

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown) => (isTree(value) && typeof value.id === 'string' ? value.id : undefined);

/**
 * What a translation has and its source has not. `path` leads through the translation; `own` is the source's value there,
 * `where` the words below it.
 */
function differences(
  source: ContentSource,
  words: ContentSource,
  path: Path,
  where: WordFields | undefined,
  own: unknown = source.data,
): Problem[] {
  const value = at(words.data, path);
  const problem = (expected: string, remedy: string, found = quote(value)) =>
    problemIn(words, path, expected, found, remedy);
  if (value === undefined || value === null) return [];
  if (!where) {
    if (JSON.stringify(value) === JSON.stringify(own)) return [];
    const isSetting = typeof own === 'number' || typeof own === 'boolean';
    const remedy = isSetting ? 'Leave it out: a translation holds words only.' : 'Copy it from there, or leave it out.';
    return [problem(`${quote(own)}, as in ${source.file}`, remedy)];
  }
  if (typeof own === 'string') {
    return typeof value === 'string' ? [] : [problem('a text', 'Put the text in quotation marks.')];
  }
  if (Array.isArray(own)) {
    if (!Array.isArray(value)) return [problem('a list', `Write it as in ${source.file}.`)];
    const ids = own.map(idOf);
    if (ids.every((id) => id !== undefined)) {
      return value.flatMap((item, index) => {
        const position = own.findIndex((each) => idOf(each) === idOf(item));
        if (position >= 0) return differences(source, words, [...path, index], where, own[position]);
        const found = quote(idOf(item));
        return [
          problemIn(
            words,
            [...path, index, 'id'],
            `an id of ${source.file} (${oneOf(ids as string[])})`,
            found,
            'Correct the id; a translation adds nothing of its own.',
          ),
        ];
      });
    }
    if (value.length !== own.length) {
      return [
        problem(`${own.length} entries, as in ${source.file}`, 'Translate them one by one.', String(value.length)),
      ];
    }
    return own.flatMap((each, index) => differences(source, words, [...path, index], where, each));
  }
  if (isTree(own)) {
    if (!isTree(value)) return [problem('fields', `Write it as in ${source.file}.`)];
    return Object.keys(value).flatMap((key) => {
      if (key in own) return differences(source, words, [...path, key], wordFieldsBelow(where, key), own[key]);
      // Languages have plural categories that English lacks.
      if (isPlural(own)) return [];
      return [
        problemIn(
          words,
          [...path, key],
          `a field that ${source.file} has too`,
          quote(key),
          'Correct its name, or remove it.',
        ),
      ];
    });
  }
  return value === own
    ? []
    : [problem(`${quote(own)}, as in ${source.file}`, 'Leave it out: a translation holds words only.')];
}

/** What the schema says about the source with the words laid over it; about an MDX file as it is, for it is read as it is. */
function misfits(source: ContentSource, words: ContentSource, file: ContentFile): Problem[] {
  const data = words.file.endsWith('.mdx') ? words.data : translate(source.data, words.data, wordFieldsOf(file));
  const result = file.schema.safeParse(data);
  if (result.success) return [];
  /** The same place in the translation's own file, where lists may have another order. */
  const own = (path: Path) => {
    const done: (string | number)[] = [];
    path.forEach((key, index) => {
      const id = typeof key === 'number' ? idOf(at(data, path.slice(0, index + 1))) : undefined;
      const list = at(words.data, done);
      const position = id && Array.isArray(list) ? list.findIndex((each) => idOf(each) === id) : -1;
      done.push(position >= 0 ? position : key);
    });
    return done;
  };
  return schemaProblems({ ...words, data }, file.schema, result.error.issues, (path) => words.lineOf(own(path)));
}

/** A translated page has the checks, sources and figures of its source. */
function tagDifferences(source: ContentSource, words: ContentSource): Problem[] {
  const used = (page: ContentSource, name: string) =>
    tagsIn(page.body).flatMap((tag) => (tag.name === name && typeof tag.attributes.id === 'string' ? [tag] : []));
  return ['Check', 'Cite', 'Figure'].flatMap((name) => {
    const there = new Set(used(source, name).map(({ attributes }) => String(attributes.id)));
    const here = new Set(used(words, name).map(({ attributes }) => String(attributes.id)));
    const strange = used(words, name)
      .filter(({ attributes }) => !there.has(String(attributes.id)))
      .map(({ attributes, line }) =>
        problemOn(words, line, `<${name}>`, `an id that ${source.file} uses`, quote(attributes.id), 'Correct the id.'),
      );
    const lost = [...there]
      .filter((id) => !here.has(id))
      .map((id) =>
        problemOn(
          words,
          1,
          `<${name}>`,
          `<${name} id="${id}"> as in ${source.file}`,
          'nothing',
          'Put it where it belongs.',
        ),
      );
    return [...strange, ...lost];
  });
}
