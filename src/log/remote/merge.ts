import { addEvents } from '../bulk.ts';
import { db } from '../database.ts';
import type { ProgressEvent } from '../event.ts';
import { changeLog } from '../fold.ts';
import { same } from '../same.ts';
import { upcast } from '../upcast.ts';
import { noteImport } from './undo.ts';

// The log of another device comes in here, by whatever road: its events are checked already, and learners are events too.

/** The device has another record under the id of one that is to come in. `index` counts from 0. */
export class Differs extends Error {
  readonly index: number;
  constructor(index: number) {
    super(`Record ${index + 1} says something else on this device`);
    this.index = index;
  }
}

/** Few enough that the page can do other things between two steps. */
const step = 500;

/** The ids of the log, all at once: asking for each of those in a large file takes ten times as long. */
const idsHere = async () => new Set<string>(await db.events.toCollection().primaryKeys());

/** The events of one step that are not among `ids`, and then are; those that are here must say the same. @throws Differs */
async function fresh(events: readonly ProgressEvent[], from: number, ids: Set<string>): Promise<ProgressEvent[]> {
  const known = events.filter(({ id }) => ids.has(id));
  const here = await db.events.bulkGet(known.map(({ id }) => id));
  for (const [index, event] of known.entries()) {
    const stored = here[index];
    if (stored && !same(upcast(stored), event)) throw new Differs(from + events.indexOf(event));
  }
  return events.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** Ids of the events that this device does not have. Calls back with the share done, 0 to 1. @throws Differs */
export async function missingHere(
  remote: readonly ProgressEvent[],
  onShare: (share: number) => void,
): Promise<Set<string>> {
  const here = await idsHere();
  const ids = new Set<string>();
  for (let from = 0; from < remote.length; from += step) {
    for (const { id } of await fresh(remote.slice(from, from + step), from, here)) ids.add(id);
    onShare(Math.min(1, (from + step) / remote.length));
  }
  return ids;
}

/**
 * Adds the events of another log that this device does not have, in one transaction: all of them or none. Notes what
 * came, for undoing; hands the device to the first of their learners if nobody is learning here. Gives what came.
 * @throws Differs, and then nothing has changed.
 */
export const mergeRemote = (
  remote: readonly ProgressEvent[],
  at: number,
  onShare: (share: number) => void,
): Promise<ProgressEvent[]> =>
  changeLog(async () => {
    const here = await idsHere();
    const came: ProgressEvent[] = [];
    for (let from = 0; from < remote.length; from += step) {
      const news = await fresh(remote.slice(from, from + step), from, here);
      await addEvents(news);
      for (const event of news) came.push(event);
      onShare(Math.min(1, (from + step) / remote.length));
    }
    const before = (await db.device.get('learner'))?.value ?? null;
    const first = remote[0]?.learner;
    if (!before && first) await db.device.put({ key: 'learner', value: first });
    if (came.length > 0) await noteImport(came, at, before);
    return came;
  });
