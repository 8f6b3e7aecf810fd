import { db } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { refold, refoldFor } from './fold.ts';

// Many events at once, inside the caller's transaction over `logTables`. Beside `append`, this is the one place where the
// log changes, so the folds that no longer hold go with it.

const several = 500;

/** Adds events that are not in the log. `append` would look for each of them first. */
export async function addEvents(events: readonly ProgressEvent[]): Promise<void> {
  await db.events.bulkAdd(events);
  await refoldFor(events);
}

/** Takes events of a learner out of the log. */
export async function removeEvents(learner: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += several) await db.events.bulkDelete(ids.slice(from, from + several));
  await refold(learner);
}
