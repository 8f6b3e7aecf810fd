import { getCellAddress } from 'write-excel-file/utility';

/** A formula, with what it comes to. A text among its results is shown where there is no figure. */
export type BookFormula = { formula: string; value: number | string; format?: string };

/** A cell of a workbook. A text is never a formula, whatever it begins with. */
export type BookCell = string | number | null | { head: string } | BookFormula;

export type BookSheet = {
  title: string;
  rows: BookCell[][];
  /** Columns that stay in sight. */
  fixed: number;
};

/** How amounts and factors are shown; a spreadsheet writes the signs of its own language. */
export const amountFormat = '#,##0.00';
export const factorFormat = '0.000000';

/** The most letters a spreadsheet gives the title of a sheet. */
const longestTitle = 31;

/** A title as spreadsheets take it, which none of these sheets has. */
export function sheetTitle(text: string, taken: readonly string[]): string {
  const plain = text.replace(/[\s[\]/\\:*?\p{Cc}]+/gu, ' ').replace(/^[' ]+|[' ]+$/g, '') || '–';
  const isTaken = (title: string) => taken.some((each) => each.toLowerCase() === title.toLowerCase());
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`;
    const title = plain.slice(0, longestTitle - end.length) + end;
    if (!isTaken(title)) return title;
  }
}

/** The address of a cell that stays what it is when a formula is copied. Both count from nothing. */
export const fixedAddress = (row: number, column: number): string =>
  getCellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');

/** What stands before an address in another sheet. */
export const inSheet = (title: string): string => `'${title.replaceAll("'", "''")}'!`;

/** Rows that know where they are: whoever adds one is told its number, counted from nothing. */
export class Rows {
  readonly all: BookCell[][] = [];
  add(...cells: BookCell[]): number {
    return this.all.push(cells) - 1;
  }
}
