import Dexie from 'dexie';
import { db } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { changeLog, refoldFor } from './fold.ts';
import { checkedEvent } from './shape-check.ts';
import { LearnerGone, Overtaken, StorageError, Unrestorable } from './trouble.ts';
import { blame, hold, release, setTrouble, troubleNow, unsaved } from './unsaved.ts';
import { upcast } from './upcast.ts';

/** Adds events to the log; resolves once they are on the disk. An event that is there already is left as it is. */
export const append = (events: readonly ProgressEvent[], learner?: string): Promise<void> =>
  change(events, async () => {
    await add(events);
    if (learner) await db.device.put({ key: 'learner', value: learner });
  });

async function change(events: readonly ProgressEvent[], work: () => Promise<void>, seen?: string): Promise<void> {
  const written = await changeLog(async (mark, before) => {
    if (seen !== undefined && seen !== before) throw new Overtaken();
    await work();
    return { events, mark, before };
  });
  for (const listener of listeners) await listener(written);
}

/** @throws if a back-up of it could not be read again. */
function restorable(event: ProgressEvent): ProgressEvent {
  const checked = checkedEvent(event);
  if (!checked) throw new Unrestorable();
  return checked;
}

/** Inside the caller's transaction. */
export async function add(events: readonly ProgressEvent[]): Promise<void> {
  const once = [...new Map(events.map((event) => [event.id, event])).values()];
  const known = await db.events.bulkGet(once.map(({ id }) => id));
  const fresh = once.filter((_, index) => !known[index]).map(restorable);
  await db.events.bulkAdd(fresh);
  await refoldFor(fresh);
}

const listeners = new Set<Listener>();
type Listener = (written: WrittenEvents) => void | Promise<void>;

/** Events that are on the disk; the mark that the log had before them, and the one they left. */
export type WrittenEvents = { events: readonly ProgressEvent[]; before: string; mark: string };

/** Calls back once events are on the disk, before who wrote them is told so. Gives the function that stops it. */
export function beforeAcknowledged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Those whose learner is on this device, or comes to it with them: who was removed does not come back as a stranger. */
export async function ofThoseHere(events: readonly ProgressEvent[]): Promise<ProgressEvent[]> {
  const here = new Set(events.filter(({ type }) => type === 'learner-added').map(({ learner }) => learner));
  for (const learner of new Set(events.map((event) => event.learner))) {
    const own = db.events.where('[learner+at]').between([learner, Dexie.minKey], [learner, Dexie.maxKey]);
    if (!here.has(learner) && (await own.first())) here.add(learner);
  }
  return events.filter(({ learner }) => here.has(learner));
}

/**
 * Writes what somebody did, and with it what could not be written before. `learner` is who the device is handed to;
 * `drafts` are the keys of drafts that these events replace; `seen` is the mark of the log they build on.
 * @throws Overtaken if the log bears another mark by now, and then nothing is written.
 * @throws if it is not on the disk; `troubleNow` then says why.
 */
export async function write(
  events: readonly ProgressEvent[],
  learner?: string,
  drafts: string[] = [],
  seen?: string,
): Promise<void> {
  try {
    // A database that waits for another tab would let the person wait as well.
    if (troubleNow() === 'waiting') throw new StorageError('waiting');
    if (isDoubtful) await compare();
    // What no back-up can hold stays in memory and does not keep the rest from the disk.
    const before = unsaved().filter((event) => checkedEvent(event));
    const isNobodys = before.length > 0 && !(await db.device.get('learner'));
    const next = learner ?? (isNobodys ? before.at(-1)?.learner : undefined);
    await change(
      [...before, ...events],
      async () => {
        const kept = await ofThoseHere([...before, ...events]);
        if (events.some((event) => !kept.includes(event))) throw new LearnerGone();
        await add(kept);
        await db.drafts.bulkDelete(drafts);
        if (next) await db.device.put({ key: 'learner', value: next });
      },
      seen,
    );
    acknowledged = [...acknowledged, ...before, ...events].slice(-mostCompared);
    // It may have been closed meanwhile, for a newer version of the course.
    if (db.isOpen()) setTrouble(null);
    if (before.length > 0) release(before);
  } catch (error) {
    if (!(error instanceof LearnerGone || error instanceof Overtaken || error instanceof Unrestorable)) {
      isDoubtful = true;
      blame(error);
    }
    throw error;
  }
}

/** What this page has acknowledged, the last of it. */
let acknowledged: ProgressEvent[] = [];
const mostCompared = 1000;

/** A write has failed: browsers that ran out of space have lost writes that they had reported as done. */
let isDoubtful = false;

/**
 * Opens the database again and looks for what was acknowledged. What is not there is held, and written again.
 * @throws if there is no room for another file.
 */
async function compare(): Promise<void> {
  await (await import('./new-file.ts')).openInNewFile();
  const there = await db.events.bulkGet(acknowledged.map(({ id }) => id));
  hold(acknowledged.filter((_, index) => !there[index]));
  acknowledged = acknowledged.filter((_, index) => there[index]);
  isDoubtful = false;
}

/** Hands the device to another learner. */
export const putLearner = (learner: string): Promise<void> =>
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

/** The same, without what is damaged on the disk: one such record would make a back-up of all others unreadable. */
export const readRestorable = async (learner?: string): Promise<ProgressEvent[]> =>
  (await readEvents(learner)).flatMap((event) => checkedEvent(event) ?? []);

type AskingRow = { key: 'ask-who'; value: true };
const asking = db.table<AskingRow, AskingRow['key']>('device');

/** Whether this device asks who is learning each time the browser is opened. */
export const readAskAtStart = async (): Promise<boolean> => (await asking.get('ask-who')) !== undefined;

export const askAtStart = (yes: boolean): Promise<void> =>
  changeLog(async () => {
    if (yes) await asking.put({ key: 'ask-who', value: true });
    else await asking.delete('ask-who');
  });
