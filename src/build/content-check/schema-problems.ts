import type * as z from 'zod';
import { at, oneOf, type Path, type Problem, problemIn, quote } from './problem.ts';
import type { ContentSource } from './source.ts';

type Issue = z.core.$ZodIssue;

/** What would have been right. A message the schema's author wrote says it; else it is read off the issue. */
function expected(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'only fields that content/README.md names';
  if (issue.code === 'invalid_key') return issue.issues[0] ? expected(issue.issues[0] as Issue) : 'another name';
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_union') {
    const options = 'options' in issue ? (issue.options as unknown[]) : [];
    if (options.length > 0) return oneOf(options.map(String));
    return oneOf(issue.errors.flatMap((branch) => branch.slice(0, 1).map((each) => expected(each as Issue))));
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a date such as "2026-11-23"';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'an address that begins with https://';
  return /expected (.*?)(?:, received .*)?$/.exec(issue.message)?.[1] ?? issue.message;
}

/** What zod found wrong, as problems of the file. */
export function schemaProblems(source: ContentSource, issues: readonly Issue[], lineOf = source.lineOf): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const problem = (where: Path, found: string, remedy: string) =>
      problemIn({ ...source, lineOf }, where, expected(issue), found, remedy);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem([...path, key], `"${key}"`, 'Remove it, or correct its name.'));
    }
    if (issue.code === 'invalid_key') return [problem(path, quote(path.at(-1)), 'Correct the name.')];
    const value = at(source.data, path);
    return [problem(path, quote(value), value === undefined ? 'Add it.' : 'Correct it.')];
  });
}
