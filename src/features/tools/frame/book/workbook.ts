import writeExcelFile, { type Feature, type SheetData } from 'write-excel-file/universal';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { BookCell, BookFormula, BookSheet } from './sheet.ts';

const isFormula = (cell: BookCell | undefined): cell is BookFormula =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

/** Widths of columns, in letters. */
const [labels, figures] = [62, 18];
/** Height of a row of heads, in points: up to three lines each. */
const heads = 48;

/**
 * Puts the result of each formula beside it: the library writes formulas alone, and a telephone or a preview that does
 * not work out anything would show empty cells.
 */
const withResults = (sheets: readonly BookSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform(xml, _, { sheetIndex }) {
          const results = new Map(
            (sheets[sheetIndex]?.rows ?? []).flatMap((row, down) =>
              row.flatMap((cell, across): [string, number | string][] =>
                isFormula(cell) ? [[getCellAddress(down, across), cell.value]] : [],
              ),
            ),
          );
          return xml.replace(/<c r="(\w+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g, (_all, address, attributes, formula) => {
            const result = results.get(address) ?? 0;
            const type = typeof result === 'string' ? ' t="str"' : '';
            return `<c r="${address}"${attributes}${type}>${formula}<v>${sanitizeTextContent(String(result))}</v></c>`;
          });
        },
      },
    },
  },
});

/** `isRow`: it stands in a row of heads. */
function cellOf(cell: BookCell, isRow: boolean): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if ('head' in cell)
    return cell.head === ''
      ? null
      : {
          value: cell.head,
          type: String,
          fontWeight: 'bold',
          fontFamily: 'Calibri',
          ...(isRow && { wrap: true, height: heads }),
        };
  const { formula, format } = cell;
  return { value: formula, type: 'Formula', ...(format && { format }) };
}

/** A workbook with these sheets as the bytes of an XLSX file. */
export async function toWorkbook(
  sheets: readonly BookSheet[],
  isRightToLeft: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = writeExcelFile(
    sheets.map(({ title, rows, fixed }) => ({
      sheet: title,
      data: rows.map((row) => {
        const isRow = row.filter((cell) => typeof cell === 'object' && cell !== null && 'head' in cell).length > 1;
        return row.map((cell) => cellOf(cell, isRow));
      }),
      columns: rows
        .reduce((widest, row) => (row.length > widest.length ? row : widest), [] as BookCell[])
        .map((_, column) => ({ width: column === 0 ? labels : figures })),
      stickyColumnsCount: fixed,
      rightToLeft: isRightToLeft,
    })),
    { features: [withResults(sheets)] },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
