import { db } from './database.ts';
import { StorageError } from './trouble.ts';
import { blame, troubleNow } from './unsaved.ts';

// Texts that belong to this device and to no learner, such as what an issuer who signs here has signed. No learner's log
// depends on them, and no back-up of a learner holds them.

type TextRow = { key: string; text: string };
const table = db.table<TextRow, TextRow['key']>('registers');

/** @throws whatever keeps the database from being used; `troubleNow` then says why. */
async function inDatabase<T>(work: () => Promise<T>): Promise<T> {
  try {
    // A database that waits for another tab would let the person wait as well.
    if (troubleNow() === 'waiting') throw new StorageError('waiting');
    return await work();
  } catch (error) {
    blame(error);
    throw error;
  }
}

/** All texts, by their keys. */
export const readTexts = (): Promise<Map<string, string>> =>
  inDatabase(async () => new Map((await table.toArray()).map(({ key, text }) => [key, text])));

/**
 * Puts in the place of a text what becomes of it, in one transaction, so that two tabs build on each other; undefined
 * takes it away. Resolves once it is on the disk. What `change` throws, it throws, and then nothing has changed.
 */
export async function changeText(key: string, change: (before: string | undefined) => string | undefined) {
  let refusal: { error: unknown } | undefined;
  await inDatabase(() =>
    db.transaction('rw', table, async () => {
      const before = (await table.get(key))?.text;
      let text: string | undefined;
      try {
        text = change(before);
      } catch (error) {
        refusal = { error };
        return;
      }
      if (text === undefined) await table.delete(key);
      else if (text !== before) await table.put({ key, text });
    }),
  );
  if (refusal) throw refusal.error;
}
