import type * as z from 'zod';
import { fieldsAt } from './fields.ts';
import { correct, nearest } from './nearest.ts';
import { at, oneOf, type Path, type Problem, problemIn, quote } from './problem.ts';
import type { ContentSource } from './source.ts';

type Issue = z.core.$ZodIssue;

/** Sorts of value, as an author calls them. */
const sorts: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'fields, each with its value',
  record: 'fields, each with its value',
  date: 'a date such as "2026-11-23"',
};

const formats: Record<string, string> = {
  date: 'a date such as "2026-11-23"',
  url: 'an address that begins with https://',
};

const isDefault = (message: string): boolean => /^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);

/** How much there may be of something: entries of a list, signs of a text, or the number itself. */
function bound(word: string, limit: number | bigint, origin: string): string {
  const unit = { array: limit === 1 ? ' entry' : ' entries', string: limit === 1 ? ' sign' : ' signs' }[origin] ?? '';
  return unit ? `${word} ${limit}${unit}` : `a number of ${word} ${limit}`;
}

/** What would have been right. A message the schema's author wrote says it; else it is read off the issue. */
function expected(issue: Issue): string {
  if (issue.code === 'invalid_key') return issue.issues[0] ? expected(issue.issues[0] as Issue) : 'another name';
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_union') {
    const options = 'options' in issue ? (issue.options as unknown[]) : [];
    if (options.length > 0) return oneOf(options.map(String));
    const branches = issue.errors.flatMap((branch) => branch.slice(0, 1).map((each) => expected(each as Issue)));
    return oneOf([...new Set(branches)]);
  }
  if (issue.code === 'invalid_format') return formats[issue.format] ?? issue.message;
  if (!isDefault(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return sorts[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small') return bound(issue.inclusive ? 'at least' : 'more than', issue.minimum, issue.origin);
  if (issue.code === 'too_big') return bound(issue.inclusive ? 'at most' : 'less than', issue.maximum, issue.origin);
  return issue.message;
}

const idOf = (value: unknown) => (value as { id?: string } | null)?.id;

/** What stands there: a list by its length where its length is what is wrong. */
const found = (issue: Issue, value: unknown): string => {
  const isSize = issue.code === 'too_small' || issue.code === 'too_big';
  if (Array.isArray(value) && !isSize && value.every((each) => idOf(each) !== undefined))
    return value.map(idOf).join(', ');
  if (!isSize) return quote(value);
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  return issue.origin === 'string' && value !== '' ? `${String(value).length} signs` : quote(value);
};

/** What to do, where the value says which mistake it was. */
function remedy(issue: Issue, value: unknown): string {
  if (value === undefined || value === null) return 'Add it.';
  if (issue.code === 'invalid_value' || (issue.code === 'invalid_union' && 'options' in issue)) {
    const names = issue.code === 'invalid_value' ? issue.values : (issue.options as unknown[]);
    return correct(String(value), names.map(String), 'Correct it.');
  }
  if (issue.code === 'too_small' && Array.isArray(value)) return 'Add what is missing.';
  if (issue.code === 'too_big' && Array.isArray(value)) return 'Take some out, or join some.';
  if (issue.code !== 'invalid_type') return 'Correct it.';
  const { expected: sort } = issue;
  if (sort === 'string') {
    const isPlain = typeof value !== 'object' || value instanceof Date;
    return isPlain
      ? 'Put the text in straight quotation marks.'
      : 'Write one text here; put it in straight quotation marks if it holds a colon, a bracket or a brace.';
  }
  if (sort === 'boolean') return 'Write true or false, without quotation marks.';
  if (sort === 'number' || sort === 'int') {
    return typeof value === 'string'
      ? 'Write the figure alone: no quotation marks, no unit, no comma, and a point before decimals.'
      : 'Write a whole number.';
  }
  if (sort === 'array') return 'Write a list: entries between [ and ], or each after a hyphen on a line of its own.';
  if (sort === 'object' || sort === 'record') return 'Write its fields, one to a line further in, or between { and }.';
  return 'Correct it.';
}

/**
 * What zod found wrong, as problems of the file. A misspelt field is one mistake: that the right one is missing follows
 * from it and is not said.
 */
export function schemaProblems(
  source: ContentSource,
  schema: z.ZodType,
  issues: readonly Issue[],
  lineOf = source.lineOf,
): Problem[] {
  const meant = new Set<string>();
  const name = (path: Path) => JSON.stringify(path);
  const problem = (where: Path, wanted: string, value: string, todo: string) =>
    problemIn({ ...source, lineOf }, where, wanted, value, todo);
  const strange = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const fields = fieldsAt(schema, source.data, path);
    return issue.keys.map((key) => {
      const value = at(source.data, [...path, key]);
      const near = nearest(key, fields);
      if (near) meant.add(name([...path, near]));
      // Between braces a comma in a text begins what looks like another field.
      const isText = value === null && !near;
      const wanted = isText ? 'a text in quotation marks, because it holds a comma' : `only ${oneOf(fields)}`;
      const todo = isText
        ? 'Put the whole text before it in straight quotation marks, or remove this.'
        : correct(key, fields, 'Correct its name, or remove it.');
      return problem([...path, key], wanted, `"${key}"`, todo);
    });
  });
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const value = at(source.data, path);
    if (value === undefined && meant.has(name(path))) return [];
    if (issue.code === 'invalid_key') {
      return [problem(path, expected(issue), quote(path.at(-1)), 'Correct the name.')];
    }
    const fields = issue.code === 'invalid_type' && issue.expected === 'object' ? fieldsAt(schema, value, path) : [];
    const wanted = fields.length > 0 ? `the fields ${fields.join(', ')}` : expected(issue);
    return [problem(path, wanted, found(issue, value), remedy(issue, value))];
  });
  return [...strange, ...others];
}
