import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { check } from './check.ts';
import type { ContentFiles } from './content.ts';
import { sentence } from './problem.ts';
import type { LessonReport } from './report.ts';

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

/** Problems of a content folder, each a line "file:line  field: expected …, found …. What to do." Empty if all is well. */
export async function checkContent(folder: string): Promise<string[]> {
  return (await reviewContent(folder)).problems;
}

/** The problems, and how each lesson measures up to the house style. */
export async function reviewContent(folder: string): Promise<{ problems: string[]; lessons: LessonReport[] }> {
  const { problems, lessons } = check(await readFiles(folder));
  return { problems: problems.map((problem) => sentence(folder, problem)), lessons };
}
