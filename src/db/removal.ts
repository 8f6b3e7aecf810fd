import { db } from './db.ts';

const several = 500;

/**
 * Takes events out of the log, inside the caller's transaction. The one place where events leave it: what is kept of
 * them elsewhere must be dropped here as well.
 */
export async function removeEvents(ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += several) await db.events.bulkDelete(ids.slice(from, from + several));
}
