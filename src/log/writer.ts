import Dexie from 'dexie';
import { db } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { changeLog, refoldFor } from './fold.ts';
import { StorageError } from './trouble.ts';
import { blame, release, setTrouble, troubleNow, unsaved } from './unsaved.ts';
import { upcast } from './upcast.ts';

/** Adds events to the log; resolves once they are on the disk. An event that is there already is left as it is. */
export async function append(events: readonly ProgressEvent[], learner?: string): Promise<void> {
  await changeLog(async () => {
    const known = await db.events.bulkGet(events.map((event) => event.id));
    const fresh = events.filter((_, index) => !known[index]);
    await db.events.bulkAdd(fresh);
    await refoldFor(fresh);
    if (learner) await db.device.put({ key: 'learner', value: learner });
  });
  for (const listener of listeners) await listener(events);
}

const listeners = new Set<Listener>();
type Listener = (events: readonly ProgressEvent[]) => void | Promise<void>;

/** Calls back with events once they are on the disk, before who wrote them is told so. Gives the function that stops it. */
export function onWritten(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
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
export const switchLearner = (learner: string): Promise<void> =>
  changeLog(async () => {
    await db.device.put({ key: 'learner', value: learner });
  });

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

export const askAtStart = (yes: boolean): Promise<void> =>
  changeLog(async () => {
    if (yes) await asking.put({ key: 'ask-who', value: true });
    else await asking.delete('ask-who');
  });
