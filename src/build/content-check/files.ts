import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Checked, check } from './check.ts';
import type { ContentFiles } from './content.ts';
import { type Problem, sentence } from './problem.ts';

/** Reads every file of a content folder; of one that is neither YAML nor MDX the name says enough. @throws if there is no such folder. */
export async function readFiles(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: Error) => {
    throw new Error(`The content folder ${folder} cannot be read. CONTENT_DIR names another one.`, { cause });
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = async (path: string) => (/\.(yaml|mdx)$/.test(path) ? readFile(path) : '');
  const contents = await Promise.all(
    paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await read(path)] as const),
  );
  return Object.fromEntries(contents);
}

/** A content folder as it stands; problems and warnings each a line "file:line  field: expected …, found …. What to do." */
export type ContentReview = Omit<Checked, 'problems' | 'warnings'> & { problems: string[]; warnings: string[] };

/** Reads and checks all of a content folder. */
export async function reviewContent(folder: string): Promise<ContentReview> {
  const { problems, warnings, ...rest } = check(await readFiles(folder));
  const said = (each: Problem[]) => each.map((problem) => sentence(folder, problem));
  return { problems: said(problems), warnings: said(warnings), ...rest };
}
