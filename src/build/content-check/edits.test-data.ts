import { check } from './check.ts';
import { type Problem, sentence } from './problem.ts';
import { sample } from './sample.ts';

export type Edit = [file: string, from: string | RegExp, to: string];

/** The sample course after the edits; a file whose whole text is replaced by nothing is gone. */
export function filesAfter(...edits: Edit[]): Record<string, string> {
  const files = { ...sample };
  for (const [file, from, to] of edits) {
    const text = files[file] ?? '';
    const changed = text.replace(from, to);
    if (file in files && changed === text) throw new Error(`The edit of ${file} changes nothing`);
    if (changed === '') delete files[file];
    else files[file] = file in files ? changed : to;
  }
  return files;
}

const lines = (problems: readonly Problem[]) => problems.map((problem) => sentence('content', problem));

/** What the author reads after the edits. */
export const problemsAfter = (...edits: Edit[]): string[] => lines(check(filesAfter(...edits)).problems);

/** What is only told, and the pages that are shown in the source language for it. */
export function warningsAfter(...edits: Edit[]): { warnings: string[]; aside: string[] } {
  const { warnings, aside } = check(filesAfter(...edits));
  return { warnings: lines(warnings), aside };
}
