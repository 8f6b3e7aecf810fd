import Dexie, { liveQuery } from 'dexie';
import type { ProgressEvent } from '../features/progress/event.ts';
import { upcast } from '../features/progress/upcast.ts';
import { db } from './db.ts';

/** What a page needs to know: who is learning, everything they did, and who else learns here. */
export type Snapshot = { learner: string | null; events: ProgressEvent[]; learners: ProgressEvent[] };

/** Calls back with the present state and after every change, also by another tab. Gives the function that stops it. */
export function watch(onChange: (snapshot: Snapshot) => void, onError: (error: unknown) => void): () => void {
  const snapshots = liveQuery(async (): Promise<Snapshot> => {
    const learner = (await db.device.get('learner'))?.value ?? null;
    const events = learner
      ? await db.events.where('[learner+at]').between([learner, Dexie.minKey], [learner, Dexie.maxKey]).toArray()
      : [];
    const learners = await db.events.where('type').anyOf('learner-added', 'learner-renamed', 'path-chosen').toArray();
    return { learner, events: events.map(upcast), learners: learners.map(upcast) };
  });
  // A live query is silent about a database that cannot be opened at all.
  db.open().catch(onError);
  const subscription = snapshots.subscribe(onChange, onError);
  return () => subscription.unsubscribe();
}

/** Writes events; resolves once they are on the disk. An event that is there already is left as it is. */
export async function append(events: ProgressEvent[], learner?: string): Promise<void> {
  await db.transaction('rw', db.events, db.device, async () => {
    const known = await db.events.bulkGet(events.map((event) => event.id));
    await db.events.bulkAdd(events.filter((_, index) => !known[index]));
    if (learner) await db.device.put({ key: 'learner', value: learner });
  });
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
