import { type ContentFile, wordFieldsOf } from '../../features/course/content-file.ts';
import { translateFile, type Untranslated } from '../../features/course/translate.ts';
import { isLang, sourceLang } from '../../site/locales.ts';
import { contentFileAt } from '../content-files.ts';
import type { Content } from './content.ts';
import { differences } from './differences.ts';
import { correct } from './nearest.ts';
import { at, type Path, type Problem, problemIn, problemOn, quote } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { ContentSource } from './source.ts';
import { pageReview } from './translated-page.ts';

/**
 * What there is to say of the translations. Problems are mistakes of a translation by itself; everything that comes of
 * comparing it with its source is a warning, because an edit of the source may not stop the course in another language.
 * `aside` are the pages that no longer fit, in whose place the source is shown.
 */
export type Translations = { problems: Problem[]; warnings: Problem[]; aside: string[] };

export function reviewTranslations(content: Content): Translations {
  const { sources } = content;
  const all = [...sources.values()].map((words): Translations => {
    const [lang = '', ...rest] = words.file.split('/');
    const file = contentFileAt(words.file);
    if (lang === sourceLang || !isLang(lang) || !file) return { problems: [], warnings: [], aside: [] };
    const source = sources.get([sourceLang, ...rest].join('/'));
    if (!source) return { problems: [], warnings: [strayFile(content, words, rest.join('/'))], aside: [] };
    return words.file.endsWith('.mdx')
      ? reviewPage(content, source, words, file)
      : { ...reviewWords(source, words, file), aside: [] };
  });
  return {
    problems: all.flatMap(({ problems }) => problems),
    warnings: all.flatMap(({ warnings }) => warnings),
    aside: all.flatMap(({ aside }) => aside),
  };
}

/** A file whose source was renamed or taken out, or that never had one. */
function strayFile({ sources }: Content, words: ContentSource, name: string): Problem {
  const known = [...sources.keys()].flatMap((file) =>
    file.startsWith(`${sourceLang}/`) ? [file.slice(sourceLang.length + 1)] : [],
  );
  const remedy = correct(name, known, 'Rename it as in the source language; until then nothing shows it.');
  return problemOn(words, 1, 'the file', `a file that ${sourceLang}/ has too`, quote(name), remedy);
}

/** A page is read as it is, so its front matter has to be whole; what stands in it is compared with the source. */
function reviewPage(content: Content, source: ContentSource, words: ContentSource, file: ContentFile): Translations {
  const read = file.schema.safeParse(words.data);
  if (!read.success) {
    return { problems: schemaProblems(words, file.schema, read.error.issues), warnings: [], aside: [] };
  }
  const strange = differences(source, words, wordFieldsOf(file));
  const { broken, lacking } = pageReview(content, source, words);
  return {
    problems: strange.problems,
    warnings: [...(broken.length > 0 ? broken : strange.warnings), ...lacking],
    aside: broken.length > 0 ? [words.file] : [],
  };
}

/** A file of words: what differs from the source, and which entries stay in the source language for it. */
function reviewWords(source: ContentSource, words: ContentSource, file: ContentFile): Omit<Translations, 'aside'> {
  const { data, kept } = translateFile(file, source.data, words.data);
  const begun = kept.filter(({ reason }) => reason !== 'absent');
  const place = ({ list, id }: Untranslated): Path => {
    const items = at(words.data, [list]);
    return [list, Array.isArray(items) ? items.findIndex((each) => each?.id === id) : 0];
  };
  const skip = new Set(begun.map((each) => JSON.stringify(place(each))));
  const strange = differences(source, words, wordFieldsOf(file), skip);
  const entries = begun.map((each) => keptProblem(words, each, place(each)));
  const read = file.schema.safeParse(data);
  const misfits = read.success
    ? []
    : schemaProblems({ ...words, data }, file.schema, read.error.issues, (path) =>
        words.lineOf(ownPath(path, data, words)),
      );
  const told = strange.problems.length + strange.warnings.length > 0 ? [] : misfits;
  return { problems: strange.problems, warnings: [...entries, ...strange.warnings, ...told] };
}

/** Why an entry is shown in the source language although a translation of it was begun. */
function keptProblem(words: ContentSource, entry: Untranslated, path: Path): Problem {
  const until = `until then it is shown in the source language.`;
  if (entry.reason === 'old') {
    const given = at(words.data, [...path, 'of']);
    const expected = `"${entry.mark}", the mark of the question in ${sourceLang}/ as it stands`;
    const remedy = `Read the two side by side, key and options too, then write of: ${entry.mark}; ${until}`;
    return problemIn(words, [...path, 'of'], expected, quote(given), remedy);
  }
  if (entry.reason === 'partly') {
    const found = `nothing for ${entry.lacks.slice(0, 4).join(', ')}${entry.lacks.length > 4 ? ' and more' : ''}`;
    return problemIn(words, path, 'every text of the entry', found, `Translate it whole; ${until}`);
  }
  return problemIn(words, path, 'words that fit the entry', 'others', `Write it as in ${sourceLang}/; ${until}`);
}

/** The same place in the translation's own file, where lists may have another order. */
function ownPath(path: Path, data: unknown, words: ContentSource): Path {
  const done: (string | number)[] = [];
  path.forEach((key, index) => {
    const id = typeof key === 'number' ? at(data, [...path.slice(0, index + 1), 'id']) : undefined;
    const list = at(words.data, done);
    const position = id && Array.isArray(list) ? list.findIndex((each) => each?.id === id) : -1;
    done.push(position >= 0 ? position : key);
  });
  return done;
}
