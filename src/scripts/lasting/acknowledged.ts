/** Something that a page has said is saved, and how a record of it is known. */
export type Acknowledged<Entry> = { said: string; is(entry: Entry): boolean };

/** What was acknowledged and is not among the records, which have the rest of it in the order in which it was said. */
export function gone<Entry>(acknowledged: readonly Acknowledged<Entry>[], records: readonly Entry[]): string[] {
  let from = 0;
  return acknowledged.flatMap(({ said, is }) => {
    const at = records.findIndex((record, index) => index >= from && is(record));
    if (at < 0) return [said];
    from = at + 1;
    return [];
  });
}

/**
 * How much of a text was lost that somebody typed without a pause until a moment, in milliseconds: the time since the
 * first of what is not there. `typed` are rising numbers and when each was typed; `kept` is the last one that is there.
 */
export function lost(typed: ReadonlyMap<number, number>, kept: number, until: number): number {
  const first = [...typed].find(([number]) => number > kept);
  return first ? until - first[1] : 0;
}
