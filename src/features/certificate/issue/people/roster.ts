import Papa from 'papaparse';
import { type NameProblem, readName } from '../../name.ts';

/** How the lines of a list are read: each as a name, or as the row of a table whose cells this sign parts. */
export type ListForm = 'lines' | '\t' | ';' | ',';

/** A row with the number of the line it begins on, from 1. Empty lines are none. */
export type ListRow = { line: number; cells: string[] };

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** A first line by which a spreadsheet says what parts the cells. */
const separator = /^sep=(.)\s*$/i;

const formOfSign = (sign: string): ListForm | undefined => ([';', ',', '\t'] as const).find((form) => form === sign);

/**
 * How a list is read at first. Text is one name a line, so that "Family, Given" stays whole; what comes out of a
 * spreadsheet is a table: it holds tabs, says what parts its cells, or is a file that ends in .csv.
 */
export function formOf(text: string, isCsv: boolean): ListForm {
  const lines = text.split(lineEnd).filter((line) => line.trim());
  const said = separator.exec(lines[0] ?? '')?.[1];
  if (said && formOfSign(said)) return formOfSign(said) as ListForm;
  const count = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  if (count('\t') > 0) return '\t';
  if (!isCsv) return 'lines';
  return count(';') >= count(',') && count(';') > 0 ? ';' : count(',') > 0 ? ',' : 'lines';
}

/** A text in quotes, as spreadsheets write it, without them. */
const unquoted = (text: string): string => (/^".+"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text);

/** The rows of a list read in this form, none of them lost. */
export function rowsOf(text: string, form: ListForm): ListRow[] {
  const lines = text.split(lineEnd);
  const first = separator.test(lines[0] ?? '') ? 1 : 0;
  const whole = (cells: (line: string) => string[]) =>
    lines.flatMap((line, at) => (at < first || !line.trim() ? [] : { line: at + 1, cells: cells(line) }));
  if (form === 'lines') return whole((line) => [unquoted(line.trim())]);
  const { data, errors } = Papa.parse<string[]>(lines.slice(first).join('\n'), { delimiter: form });
  // A quotation mark that nothing closes would swallow all the lines below it.
  if (errors.some(({ type }) => type === 'Quotes')) return whole((line) => line.split(form).map((cell) => cell.trim()));
  let line = first + 1;
  return data.flatMap((cells) => {
    const row = { line, cells: cells.map((cell) => cell.trim()) };
    line += 1 + cells.join('').split('\n').length - 1;
    return row.cells.some(Boolean) ? row : [];
  });
}

const given = /^(first|given|fore)[ -]?names?$|^prénoms?$|^nombres?( de pila)?$|^имя$|^الاسم الأول$|^名$/iu;
const family = /^(last|family|sur)[ -]?names?$|^nom de famille$|^apellidos?$|^фамилия$|^(اسم العائلة|اللقب)$|^姓$/iu;
const whole =
  /^((full|participant|learner)?[ -]?names?|names? of (the )?participants?|participants?|noms?( et prénoms?)?|nombre completo|nombres?|фио|имя|الاسم( الكامل)?|姓名)$/iu;

const find = (cells: readonly string[], what: RegExp) => cells.findIndex((cell) => what.test(cell.trim()));

/** Whether the first row says what stands below it. */
export const hasHeading = (rows: readonly ListRow[]): boolean =>
  rows.length > 1 && [given, family, whole].some((what) => find((rows[0] as ListRow).cells, what) >= 0);

/** The columns that make up a name, to begin with: those that the heading names, else the first that holds letters. */
export function partsOf(rows: readonly ListRow[]): number[] {
  const head = rows[0]?.cells ?? [];
  if (hasHeading(rows)) {
    const [first, last, name] = [find(head, given), find(head, family), find(head, whole)];
    if (first >= 0 && last >= 0 && first !== last) return [first, last];
    if (name >= 0 || first >= 0) return [name >= 0 ? name : first];
    return [last];
  }
  const wide = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const lettered = (column: number) => rows.filter(({ cells }) => /\p{L}/u.test(cells[column] ?? '')).length;
  return [
    Math.max(
      0,
      [...Array(wide).keys()].findIndex((column) => 2 * lettered(column) > rows.length),
    ),
  ];
}

/** What became of a list: its lines are as many as the people and those left out together. */
export type Roster = {
  lines: number;
  names: string[];
  left: { line: number; text: string; reason: NameProblem | 'heading' }[];
};

/** Reads the names in these columns, joined in this order. */
export function roster(rows: readonly ListRow[], parts: readonly number[], heading: boolean): Roster {
  const result: Roster = { lines: rows.length, names: [], left: [] };
  for (const [at, { line, cells }] of rows.entries()) {
    const text = parts.flatMap((part) => cells[part] || []).join(' ');
    const read = readName(text);
    if (heading && at === 0) result.left.push({ line, text: cells.join(' | '), reason: 'heading' });
    else if ('problem' in read) result.left.push({ line, text: text || cells.join(' | '), reason: read.problem });
    else result.names.push(read.name);
  }
  return result;
}
