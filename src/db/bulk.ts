import type { ProgressEvent } from '../features/progress/event.ts';
import { db } from './db.ts';

// Many events at once, inside the caller's transaction. Beside `append`, this is the one place where the log changes:
// what is kept of it elsewhere must be brought up to date here as well.

const several = 500;

/** Adds events that are not in the log. `append` would look for each of them first. */
export async function addEvents(events: readonly ProgressEvent[]): Promise<void> {
  await db.events.bulkAdd(events);
}

/** Takes events out of the log. */
export async function removeEvents(ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += several) await db.events.bulkDelete(ids.slice(from, from + several));
}
