import { type Cell, fromCsv, toCsv } from '../../../site/csv.ts';
import { readNumber } from '../../../site/number.ts';
import type { Translate } from '../../../site/words.ts';
import type { DecimalMark } from './decimal-mark.ts';
import { type CaseFile, fromTable, type Refused } from './file.ts';
import type { Figure, Tool } from './tool.ts';

/** A language that writes figures with this sign; which one does not matter. */
const languageOf: Record<DecimalMark, string> = { '.': 'en', ',': 'de' };

/** The row that shows by a half which sign the table uses: a spreadsheet set otherwise writes it anew in its own way. */
const sample = 'decimal';

/** How figures are read in a table with this sign: "1,125" is a thousand or one and an eighth, but never a guess. */
export const figureBy =
  (mark: DecimalMark): Figure =>
  (text = '') => {
    const reading = readNumber(text, languageOf[mark]);
    if (reading.kind === 'empty') return null;
    if (reading.kind === 'ambiguous') return reading.usual;
    return reading.kind === 'number' ? reading.value : text;
  };

/** A case with its results as a table for a spreadsheet with this decimal sign. */
export async function toSheet<T>(tool: Tool<T>, value: T, t: Translate, mark: DecimalMark): Promise<string> {
  const { rows } = await tool.table();
  const head: Cell[] = [sample, t('tools.decimal'), 0.5];
  return toCsv([head, ...rows(value, t)], languageOf[mark]);
}

/** The sign a table uses. One from before there was a sample parts its cells by semicolons where the sign is a comma. */
function markIn(text: string, rows: string[][]): DecimalMark {
  const shown = rows.find(([first]) => first === sample)?.[2];
  if (shown !== undefined) return shown.includes(',') ? ',' : '.';
  return /^\ufeff?"[^"]*";/.test(text) ? ',' : '.';
}

/** Reads a table that `toSheet` made, whatever spreadsheet it went through. */
export async function fromSheet<T>(
  tool: Tool<T>,
  name: string,
  text: string,
  t: Translate,
): Promise<CaseFile<T> | Refused> {
  const rows = fromCsv(text);
  const { fromRows } = await tool.table();
  const own = rows.filter(([first]) => first !== sample);
  return fromTable(tool, name, () => fromRows(own, t, figureBy(markIn(text, rows))));
}
