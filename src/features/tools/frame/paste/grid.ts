import Papa from 'papaparse';
import { readNumber } from '../../../../site/number.ts';
import type { Translate } from '../../../../site/words.ts';
import { type Demand, fault } from '../fields/fault.ts';

/** A field of a form that a pasted cell may go to: one for a text of at most so many letters, or one for a figure. */
export type Slot<T> = { label: string } & (
  | { kind: 'text'; longest: number; put(value: T, text: string): T }
  | { kind: 'figure'; demand: Demand; put(value: T, figure: number): T }
);

/** The fields of a form as a table: what stands in a row goes on beside it, what stands in a column below it. */
export type FieldGrid<T> = Slot<T>[][];

export type FieldPlace = { row: number; column: number };

/** The cells of what was copied in a spreadsheet, empty ones among them. */
export const cellsIn = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/[\r\n]+$/, ''), { delimiter: '\t' }).data.map((row) =>
    row.map((cell) => cell.trim()),
  );

/** Which cell would go to which field, and those with something in them that find none. */
export type Laid<T> = { landings: { slot: Slot<T>; text: string }[]; homeless: string[] };

/** Lays cells over the fields from one of them on; `isTurned` lays a column along a row. Line by line, as they stand. */
export function lay<T>(cells: readonly string[][], grid: FieldGrid<T>, from: FieldPlace, isTurned: boolean): Laid<T> {
  const all = cells.flatMap((row, down) =>
    row.map((text, across) => {
      const [rows, columns] = isTurned ? [across, down] : [down, across];
      return { text, slot: grid[from.row + rows]?.[from.column + columns] };
    }),
  );
  return {
    landings: all.flatMap(({ slot, text }) => (slot ? [{ slot, text }] : [])),
    homeless: all.flatMap(({ slot, text }) => (slot || text === '' ? [] : [text])),
  };
}

/** The sign that makes a figure one of two: what it does is asked once for all figures of a paste that have it so. */
type Mark = '.' | ',';
export type Meant = Partial<Record<Mark, 'thousands' | 'decimal'>>;

/** What was understood of a cell. `open` waits for an answer; `why` says why its field stays as it is. */
export type Understood =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; figure: number }
  | { kind: 'open'; mark: Mark; thousands: number; decimal: number }
  | { kind: 'empty' }
  | { kind: 'fault'; why: string };

/** Reads a cell for its field as if it had been typed there. `say` has the words of the section "paste". */
export function understand<T>(
  { slot, text }: Laid<T>['landings'][number],
  meant: Meant,
  t: Translate,
  say: Translate,
  lang: string,
): Understood {
  if (text === '') return { kind: 'empty' };
  if (slot.kind === 'text')
    return text.length > slot.longest
      ? { kind: 'fault', why: say('paste.tooLong', { n: slot.longest }) }
      : { kind: 'text', text: text.replace(/\s+/g, ' ') };
  let reading = readNumber(text, lang);
  if (reading.kind === 'ambiguous') {
    const mark = /[.．]/.test(text) ? '.' : ',';
    const { thousands, decimal } = reading;
    const answer = meant[mark];
    if (!answer) return { kind: 'open', mark, thousands, decimal };
    reading = { kind: 'number', value: { thousands, decimal }[answer] };
  }
  const why = fault(reading, slot.demand, t, lang);
  return reading.kind === 'number' && why === '' ? { kind: 'figure', figure: reading.value } : { kind: 'fault', why };
}

/** The case with all in it that was understood. */
export function withCells<T>(value: T, laid: Laid<T>, understood: readonly Understood[]): T {
  return laid.landings.reduce((now, { slot }, index) => {
    const cell = understood[index];
    if (cell?.kind === 'text' && slot.kind === 'text') return slot.put(now, cell.text);
    return cell?.kind === 'figure' && slot.kind === 'figure' ? slot.put(now, cell.figure) : now;
  }, value);
}
