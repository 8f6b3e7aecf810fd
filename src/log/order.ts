import type { Change, ProgressEvent } from './event.ts';

/** The order of the log: by time, then by id, so that every device reads the same log in the same order. */
export const inOrder = (a: ProgressEvent, b: ProgressEvent): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The union of two logs by event id, in order. Merging again, or the other way round, changes nothing. */
export function union(ours: readonly ProgressEvent[], theirs: readonly ProgressEvent[]): ProgressEvent[] {
  const byId = new Map<string, ProgressEvent>();
  for (const event of [...ours, ...theirs]) {
    if (!byId.has(event.id)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(inOrder);
}

/** A random UUID, version 4 (RFC 9562). `bytes` are 16 random bytes; crypto.randomUUID is missing on plain HTTP. */
export function uuid(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The event for a change: who, when and an id. `bytes` are 16 random bytes; `clock` stands where it is not `at`. */
export const event = (
  change: Change,
  learner: string,
  at: number,
  bytes: Uint8Array,
  clock?: number,
): ProgressEvent => ({
  ...change,
  id: uuid(bytes),
  v: 1,
  learner,
  at,
  ...(clock !== undefined && { clock }),
});
