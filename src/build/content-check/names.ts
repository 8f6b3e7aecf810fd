import { pageNames } from '../../features/course/content.ts';
import { isLang, sourceLang } from '../../site/locales.ts';
import { contentFileAt, contentFiles } from '../content-files.ts';
import { correct, nearest } from './nearest.ts';
import { oneOf, type Problem, problemOn, quote } from './problem.ts';

/** What programs leave behind, and what stands beside the content for people. */
export const isBeside = (path: string): boolean =>
  /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)|~$/.test(path) || /^[A-Z]+(\.(md|txt))?$/.test(path);

/** Names of the files that stand at the top of the content, or of a language in it. */
const fileNames = (isTop: boolean): string[] =>
  contentFiles.flatMap(({ pattern }) => {
    const name = isTop ? pattern : pattern.replace(/^<lang>\//, '');
    if (!isTop && name === pattern) return [];
    if (name === '<page>.mdx') return pageNames.map((page) => `${page}.mdx`);
    return name.includes('<') ? [] : [name];
  });

/** A name without what a computer or its owner hung on: "quiz.yaml.txt", "quiz (1).yaml". */
export const bareName = (path: string): string =>
  path.replace(/\.(txt|docx?|bak)$/i, '').replace(/( \(\d+\)| copy)(?=\.\w+$)/i, '');

/** A file that nothing reads is content that nobody sees; its name is most often all that is wrong with it. */
export function unknownNames(paths: readonly string[]): Problem[] {
  const folders = [...new Set(paths.flatMap((path) => (path.includes('/') ? [path.split('/')[0] as string] : [])))];
  const strange = folders.filter((folder) => !isLang(folder) && !folder.startsWith('.'));
  const inFolders = strange.map((folder) => {
    const file = paths.find((path) => path.startsWith(`${folder}/`)) as string;
    const expected = 'the code of a language, such as "pt" or "pt-BR"';
    const remedy = 'Rename the folder, or keep it outside the content.';
    const known = [...folders.filter(isLang), sourceLang];
    return problemOn({ file }, 1, 'folder', expected, quote(folder), correct(folder, known, remedy));
  });
  const inNames = paths.flatMap((file) => {
    const [folder = '', ...rest] = file.split('/');
    if (isBeside(file) || strange.includes(folder) || isKnown(file)) return [];
    if (/^modules\/[^/]+\/[^/]+$/.test(rest.join('/'))) return [];
    const names = fileNames(rest.length === 0);
    const meant = nearest(bareName(rest.join('/') || file), names);
    const place = rest.length === 0 ? '' : `${folder}/`;
    const expected = meant
      ? place + meant
      : `a file that the course reads${place && ' in a language'} (${oneOf(names)})`;
    const remedy = 'Nothing would read it: rename it, or move it where content/README.md says.';
    return [problemOn({ file }, 1, 'file name', expected, quote(file.split('/').at(-1)), remedy)];
  });
  return [...inFolders, ...inNames];
}

function isKnown(path: string): boolean {
  const [, name] = /^[^/]+\/([^/]+)\.mdx$/.exec(path) ?? [];
  return name === undefined ? contentFileAt(path) !== undefined : pageNames.includes(name);
}
