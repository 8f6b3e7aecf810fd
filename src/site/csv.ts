import Papa from 'papaparse';

/** A cell: numbers stay numbers in a spreadsheet; null is an empty cell. */
export type Cell = string | number | null;

/**
 * What a spreadsheet would take for a formula: full-width signs count, and what stands after a line break. With the
 * apostrophes before it, so that a text that had one itself comes back with it.
 */
const formula = /^'*(?:\s*[=+@＝＋＠－]|[\t\r\n]|-(?![\d.,]+$)|[\s\S]*[\r\n]\s*[=+@＝＋＠－-])/;

/** The sign between whole and fraction in this language. */
const decimalOf = (lang: string): string =>
  new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(0.5).find(({ type }) => type === 'decimal')
    ?.value ?? '.';

/**
 * A table for a spreadsheet set to this language: where the decimal sign is a comma, cells are parted by semicolons,
 * as spreadsheets there expect. Begins with a byte order mark, without which some read UTF-8 wrongly. A text that
 * begins as a formula does is disarmed with an apostrophe, since names come from other people's files.
 */
export function toCsv(rows: readonly (readonly Cell[])[], lang: string): string {
  const comma = decimalOf(lang) === ',';
  const cell = (value: Cell) => (typeof value === 'number' && comma ? String(value).replace('.', ',') : value);
  // Numbers are given to the library as numbers or plain digits, so a minus sign is not taken for a formula.
  const text = Papa.unparse(
    rows.map((row) => row.map(cell)),
    {
      delimiter: comma ? ';' : ',',
      newline: '\r\n',
      // All texts, so that a sign in one is never taken for the sign that parts the cells.
      quotes: (value: unknown) => typeof value === 'string' && !/^-?\d+(?:[.,]\d+)?$/.test(value),
      escapeFormulae: formula,
    },
  );
  return `\ufeff${text}\r\n`;
}

/** The cells of a file from a spreadsheet, whatever parts them; lines without any text are left out. */
export function fromCsv(text: string): string[][] {
  const table = text.replace(/^\ufeff/, '');
  // What stands behind a first cell in quotation marks parts the cells; a guess is misled by a comma in a name.
  const [, delimiter = ''] = /^"(?:[^"]|"")*"([,;\t])/.exec(table) ?? [];
  const { data } = Papa.parse<string[]>(table, {
    delimiter,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  // The apostrophe that disarmed a formula is no part of the text.
  const armed = (cell: string) => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell);
  return data.map((row) => row.map((cell) => armed(cell).trim()));
}
