import Dexie from 'dexie';
import { db } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { logTables, refoldFor } from './fold.ts';
import { StorageError } from './trouble.ts';
import { blame, release, setTrouble, troubleNow, unsaved } from './unsaved.ts';
import { upcast } from './upcast.ts';

/** Adds events to the log; resolves once they are on the disk. An event that is there already is left as it is. */
export async function append(events: readonly ProgressEvent[], learner?: string): Promise<void> {
  await db.transaction('rw', logTables, async () => {
    const known = await db.events.bulkGet(events.map((event) => event.id));
    const fresh = events.filter((_, index) => !known[index]);
    await db.events.bulkAdd(fresh);
    await refoldFor(fresh);
    if (learner) await db.device.put({ key: 'learner', value: learner });
  });
}

/**
 * Writes what somebody did, and with it what could not be written before. `learner` is who the device is handed to.
 * @throws if it is not on the disk; `troubleNow` then says why.
 */
export async function write(events: readonly ProgressEvent[], learner?: string): Promise<void> {
  const before = unsaved();
  try {
    // A database that waits for another tab would let the person wait as well.
    if (troubleNow() === 'waiting') throw new StorageError('waiting');
    const isNobodys = before.length > 0 && !(await db.device.get('learner'));
    await append([...before, ...events], learner ?? (isNobodys ? before.at(-1)?.learner : undefined));
  } catch (error) {
    blame(error);
    throw error;
  }
  setTrouble(null);
  if (before.length > 0) release(before);
}

/** Hands the device to another learner. */
export const switchLearner = async (learner: string): Promise<void> => {
  await db.device.put({ key: 'learner', value: learner });
};

/** Every event on this device, of one learner or of all. */
export const readEvents = async (learner?: string): Promise<ProgressEvent[]> => {
  const rows = learner
    ? await db.events.where('[learner+at]').between([learner, Dexie.minKey], [learner, Dexie.maxKey]).toArray()
    : await db.events.toArray();
  return rows.map(upcast);
};

type AskingRow = { key: 'ask-who'; value: true };
const asking = db.table<AskingRow, AskingRow['key']>('device');

/** Whether this device asks who is learning each time the browser is opened. */
export const asksAtStart = async (): Promise<boolean> => (await asking.get('ask-who')) !== undefined;

export async function askAtStart(yes: boolean): Promise<void> {
  if (yes) await asking.put({ key: 'ask-who', value: true });
  else await asking.delete('ask-who');
}
