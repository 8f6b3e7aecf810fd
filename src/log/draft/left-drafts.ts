import type { ProgressEvent } from '../event.ts';
import { leftPlace } from '../summary/summary-place.ts';

// A page may be left before its database is open: on a bad line that takes seconds. What was typed meanwhile goes along in
// this window, and the next page that reads the log makes events of it. Kept at once, as a page that is left waits for
// nothing.

type Left = Record<string, ProgressEvent[]>;

function read(): Left {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(leftPlace()) ?? '{}');
    return Object(found) as Left;
  } catch {
    return {};
  }
}

function write(left: Left): void {
  try {
    if (Object.keys(left).length > 0) sessionStorage.setItem(leftPlace(), JSON.stringify(left));
    else sessionStorage.removeItem(leftPlace());
  } catch {
    // The browser keeps nothing for this window.
  }
}

/** Keeps what stands in a field, in the place of what was kept of it before. */
export const putLeft = (key: string, events: ProgressEvent[]): void => write({ ...read(), [key]: events });

/** What earlier pages of this window left, as it was kept: unchecked. */
export const leftDrafts = (): ProgressEvent[] => Object.values(read()).flat();

/** Lets go of one field, which is in the log now, or of all. */
export function forgetLeft(key?: string): void {
  const { [key ?? '']: _, ...rest } = read();
  write(key === undefined ? {} : rest);
}
