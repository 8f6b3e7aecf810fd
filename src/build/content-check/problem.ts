/** Something to put right in the content: where, what belongs there, what stands there, and what to do. */
export type Problem = { file: string; line: number; field: string; expected: string; found: string; remedy: string };

export type Path = readonly (string | number)[];

/** Data as it was read from a file of the content folder. */
export type Read = {
  /** Relative to the content folder. */
  file: string;
  data: unknown;
  /** Line of a field, from 1; of the nearest part around it if the field is not there. */
  lineOf: (path: Path) => number;
};

/** One line for the author. `folder` is the content folder as they named it. */
export const sentence = (folder: string, { file, line, field, expected, found, remedy }: Problem): string =>
  `${folder}/${file}:${line}  ${field}: expected ${expected}, found ${found}. ${remedy}`;

/** A value as it is quoted in a problem: short, on one line. */
export function quote(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** A list for a sentence: "a, b or c". Long lists are cut. */
export function oneOf(values: readonly string[]): string {
  const shown = values.length > 8 ? [...values.slice(0, 7), `${values.length - 7} more`] : values;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : (shown[0] ?? 'nothing');
}

/** The value at a path, or undefined. */
export const at = (data: unknown, path: Path): unknown =>
  path.reduce((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], data);

/** A path for people: things with an id go by it, "questions[m01-q04].options[a].text". */
export function fieldOf(data: unknown, path: Path): string {
  const parts = path.map((key, index) => {
    if (typeof key === 'string') return index === 0 ? key : `.${key}`;
    const id = (at(data, path.slice(0, index + 1)) as { id?: unknown } | null | undefined)?.id;
    return `[${typeof id === 'string' ? id : key + 1}]`;
  });
  return parts.join('') || 'the file';
}

/** A problem with a field of YAML or of front matter. */
export const problemIn = (source: Read, path: Path, expected: string, found: string, remedy: string): Problem => ({
  file: source.file,
  line: source.lineOf(path),
  field: fieldOf(source.data, path),
  expected,
  found,
  remedy,
});

/** A problem with the text on a line. `field` names what it is about, such as "<Cite>". */
export const problemOn = (
  source: Pick<Read, 'file'>,
  line: number,
  field: string,
  expected: string,
  found: string,
  remedy: string,
): Problem => ({ file: source.file, line, field, expected, found, remedy });
