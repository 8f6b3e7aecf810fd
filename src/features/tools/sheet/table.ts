import type { Cell } from '../../../site/csv.ts';
import { arrange, type Edits, isOwn, type Line, longestText, mostOwn, noEdits } from './edits.ts';

/** A setting of a case: its label, what it is set to, and the words for that. */
export type Setting = [label: string, value: string | number, title: string];

/** How the columns of the lines are named. The first three are read back, the others are for people. */
export type Columns = { id: string; group: string; text: string; others?: string[] };

type Titled = { id: string; title: string };

/** A sheet with its settings as rows of a spreadsheet. */
export function toRows(
  settings: readonly Setting[],
  columns: Columns,
  lines: readonly Line[],
  groups: readonly Titled[],
  others: (line: Line) => string[] = () => [],
): Cell[][] {
  const title = (group: string) => groups.find(({ id }) => id === group)?.title ?? group;
  return [
    ...settings.map((setting) => [...setting]),
    [columns.id, columns.group, columns.text, ...(columns.others ?? [])],
    ...lines.map((line) => [line.id, title(line.group), line.text, ...others(line)]),
  ];
}

/** What the settings of such a table are set to, by their labels; undefined if it has no head of lines. */
export function readSettings(rows: readonly string[][], columns: Columns): Map<string, string> | undefined {
  const head = rows.findIndex(([id, group]) => id === columns.id && group === columns.group);
  return head < 0 ? undefined : new Map(rows.slice(0, head).map(([label = '', value = '']) => [label, value]));
}

/**
 * What was changed in the lines of such a table against what the tool proposes: texts, order, lines that are gone, and
 * lines without an id or with one of their own that were added.
 */
export function readEdits(
  rows: readonly string[][],
  columns: Columns,
  proposed: readonly Line[],
  groups: readonly Titled[],
): Edits {
  const head = rows.findIndex(([id, group]) => id === columns.id && group === columns.group);
  const edits = noEdits();
  const met: string[] = [];
  for (const [id = '', group = '', full = ''] of rows.slice(head + 1)) {
    const text = full.slice(0, longestText);
    const line = proposed.find((each) => each.id === id);
    if (line && !met.includes(id)) {
      met.push(id);
      if (text !== line.text) edits.texts[id] = text;
    } else if (!line && (id === '' || isOwn(id)) && edits.own.length < mostOwn) {
      const own = `own-${edits.own.length + 1}`;
      met.push(own);
      edits.own.push({ id: own, group: groups.find(({ title }) => title === group)?.id ?? groups[0]?.id ?? '', text });
    }
  }
  edits.removed = proposed.map(({ id }) => id).filter((id) => !met.includes(id));
  const ids = groups.map(({ id }) => id);
  const plain = arrange(proposed, ids, edits).map(({ id }) => id);
  const asRead = arrange(proposed, ids, { ...edits, order: met }).map(({ id }) => id);
  return asRead.join() === plain.join() ? edits : { ...edits, order: met };
}
