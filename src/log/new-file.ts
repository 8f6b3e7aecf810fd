import { db } from './database.ts';

type Filling = { id: string; register: string; text: string };

/** 5 MB in records of 60 KB: larger ones would get files of their own. */
const filling: Filling[] = Array.from({ length: 84 }, (_, index) => ({
  id: `filling ${index}`,
  register: '',
  text: '-'.repeat(60_000),
}));

/** A table that holds nothing else. */
const scratch = db.table<Filling, Filling['id']>('registerEvents');

/** Takes away what a browser that was killed meanwhile has left. */
export const clearFilling = (): Promise<void> => scratch.clear();

/**
 * Opens the database again and has the browser begin a new file for what is written from now on. Where a full disk cut a
 * write off, half a record stands at the end of the old one: Chromium writes on behind it, finds the file damaged when it
 * is started again, and deletes the whole database. It begins another file after 4 MB; when it does so once more, the
 * damaged one is gone.
 * @throws if there is no room for it; what was written of it is taken away again
 */
export async function openInNewFile(): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.open();
  try {
    for (let file = 0; file < 2; file += 1) await scratch.bulkPut(filling);
  } finally {
    await clearFilling();
  }
}
