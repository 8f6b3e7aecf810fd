import Papa from 'papaparse';

/** A cell: numbers stay numbers in a spreadsheet; null is an empty cell. */
export type Cell = string | number | null;

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
      // Full-width signs are read as formulas too, and so is what stands after a line break.
      escapeFormulae: /^(?:\s*[=+@＝＋＠－]|[\t\r\n]|-(?![\d.,]+$)|[\s\S]*[\r\n]\s*[=+@＝＋＠－-])/,
    },
  );
  return `\ufeff${text}\r\n`;
}

/** The cells of a file from a spreadsheet, whatever parts them; lines without any text are left out. */
export function fromCsv(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  return data.map((row) => row.map((cell) => cell.trim()));
}
