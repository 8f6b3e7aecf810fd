import { type DraftRow, db } from '../database.ts';
import { changeLog } from '../fold.ts';
import { checkedEvent } from '../shape-check.ts';
import { blame } from '../unsaved.ts';
import { add, ofThoseHere } from '../writer.ts';
import { forgetLeft, leftDrafts } from './left-drafts.ts';

// What somebody is typing, on the disk every second. In a table of its own, so that a text typed for ten minutes is a few
// events of the log and not six hundred.

/** @throws if it is not on the disk; `troubleNow` then says why. */
export async function putDraft(row: DraftRow): Promise<void> {
  try {
    await db.drafts.put(row);
  } catch (error) {
    blame(error);
    throw error;
  }
}

/**
 * Makes events of the drafts that windows left which were killed, and of what earlier pages of this window could not put
 * there. One of a window that is still open does no harm either.
 */
export async function settleDrafts(): Promise<void> {
  const left = leftDrafts().filter((event) => checkedEvent(event));
  if (left.length > 0 || (await db.drafts.count()) > 0) {
    await changeLog(async () => {
      // What no back-up could hold stays where it is, and keeps nothing else from the log.
      const rows = (await db.drafts.toArray()).filter(({ event }) => checkedEvent(event));
      await add(await ofThoseHere([...rows.map(({ event }) => event), ...left]));
      await db.drafts.bulkDelete(rows.map(({ key }) => key));
    });
  }
  forgetLeft();
}
