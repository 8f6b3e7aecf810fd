/** A line of a sheet: one text under a heading. */
export type Line = { id: string; group: string; text: string };

/**
 * What a person changed in a sheet, apart from what the tool proposes. Kept by id, so that a new proposal takes nothing
 * of it away: a text changed once is there again when its line comes back.
 */
export type Edits = {
  /** Lines in the person's order; lines that are not named stand where the tool puts them. */
  order: string[];
  removed: string[];
  texts: Record<string, string>;
  own: Line[];
};

/** Characters of one text. */
export const longestText = 2000;
/** Lines of one's own. */
export const mostOwn = 30;

export const noEdits = (): Edits => ({ order: [], removed: [], texts: {}, own: [] });

/** True for a line somebody added. */
export const isOwn = (id: string) => id.startsWith('own-');

/**
 * The sheet as the person left it: groups in the order given, without what was removed, own lines last in their group
 * until they are moved.
 */
export function arrange(proposed: readonly Line[], groups: readonly string[], edits: Edits): Line[] {
  const all = [...proposed, ...edits.own].filter(({ id }) => !edits.removed.includes(id));
  return groups.flatMap((group) => {
    const lines = all.filter((line) => line.group === group);
    return inOrder(lines, edits.order).map((line) => ({ ...line, text: edits.texts[line.id] ?? line.text }));
  });
}

/** Lines named in the order change places among themselves; every other line keeps its own. */
function inOrder(lines: readonly Line[], order: readonly string[]): Line[] {
  const named = lines.filter(({ id }) => order.includes(id)).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return lines.map((line) => (order.includes(line.id) ? (named.shift() as Line) : line));
}

/** Puts a text in the place of the proposed one; the proposed text itself takes the change back. */
export function retext(edits: Edits, line: Line, proposed: string | undefined, text: string): Edits {
  if (isOwn(line.id)) {
    return { ...edits, own: edits.own.map((each) => (each.id === line.id ? { ...each, text } : each)) };
  }
  const { [line.id]: _, ...others } = edits.texts;
  return { ...edits, texts: text === proposed ? others : { ...others, [line.id]: text } };
}

/** Moves a line among those of its group. At an end, nothing changes. */
export function shift(edits: Edits, shown: readonly Line[], id: string, by: -1 | 1): Edits {
  const line = shown.find((each) => each.id === id);
  const ids = shown.filter(({ group }) => group === line?.group).map((each) => each.id);
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return edits;
  ids[from + by] = id;
  ids[from] = other;
  return { ...edits, order: [...edits.order.filter((each) => !ids.includes(each)), ...ids] };
}

/** Takes a line out; an own line with its text. */
export const remove = (edits: Edits, id: string): Edits =>
  isOwn(id)
    ? { ...edits, own: edits.own.filter((each) => each.id !== id), order: edits.order.filter((each) => each !== id) }
    : { ...edits, removed: [...edits.removed, id] };

/** Puts every line back that was taken out. */
export const putBack = (edits: Edits): Edits => ({ ...edits, removed: [] });

/** Adds an own line; its id is one that no own line has or had in this sheet's order. */
export function addOwn(edits: Edits, group: string, text = ''): Edits {
  const last = Math.max(0, ...edits.own.map(({ id }) => Number(id.slice(4))));
  return { ...edits, own: [...edits.own, { id: `own-${last + 1}`, group, text }] };
}
