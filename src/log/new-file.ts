import { db } from './database.ts';

/** 5 MB in records of 60 KB: larger ones would get files of their own. */
const filling = Array.from({ length: 84 }, (_, index) => ({
  id: `filling ${index}`,
  register: '',
  text: '-'.repeat(60_000),
}));

/**
 * Opens the database again and has the browser begin a new file for what is written from now on. Where a full disk cut a write off, half a record stands
 * at the end of the old one: Chromium writes on behind it, finds the file damaged when it is started again, and deletes the
 * whole database. It begins another file after 4 MB; when it does so once more, the damaged one is gone.
 */
export async function openInNewFile(): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.open();
  const scratch = db.table<(typeof filling)[number], string>('registerEvents');
  for (let file = 0; file < 2; file += 1) await scratch.bulkPut(filling);
  await scratch.clear();
}
