import type { ProgressEvent } from '../event.ts';
import type { WrittenEvents } from '../writer.ts';

// What this page has written and has not read back from the log yet.

let written: WrittenEvents[] = [];

export const noteWritten = (now: WrittenEvents): void => void written.push(now);

/** What this page wrote one after another from a mark on, nobody else in between. */
export function since(mark: string): WrittenEvents[] {
  const chain: WrittenEvents[] = [];
  for (const each of written) if (each.before === (chain.at(-1)?.mark ?? mark)) chain.push(each);
  return chain;
}

/** The log was read as it is at a mark. */
export function noteRead(mark: string): void {
  written = since(mark);
}

/** All of it, whatever other tabs wrote in between. */
export const notReadYet = (): ProgressEvent[] => written.flatMap(({ events }) => events);
