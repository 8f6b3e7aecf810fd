import Dexie, { liveQuery } from 'dexie';
import { addEvents, removeEvents } from './bulk.ts';
import { db } from './database.ts';
import type { ProgressEvent } from './event.ts';
import type { LastImport } from './file/preview.ts';
import { changeLog } from './fold.ts';
import { same } from './same.ts';
import { upcast } from './upcast.ts';

/** What the last import brought, learner by learner, so that it can be undone. */
type Imported = { learner: string; ids: string[] /** Events of the learner right after it. */; total: number };
type ImportRow = { key: 'import'; at: number; before: string | null; imported: Imported[] };
const device = db.table<ImportRow, ImportRow['key']>('device');

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

const countOf = (learner: string) =>
  db.events.where('[learner+at]').between([learner, Dexie.minKey], [learner, Dexie.maxKey]).count();

/** The ids of the log, all at once: asking for each of those in a large file takes ten times as long. */
const idsHere = async () => new Set<string>(await db.events.toCollection().primaryKeys());

/** The events of one step that are not here; those that are must say the same. @throws Differs */
async function fresh(events: ProgressEvent[], from: number, ids: ReadonlySet<string>): Promise<ProgressEvent[]> {
  const known = events.filter(({ id }) => ids.has(id));
  const here = await db.events.bulkGet(known.map(({ id }) => id));
  for (const [index, event] of known.entries()) {
    const stored = here[index];
    if (stored && !same(upcast(stored), event)) throw new Differs(from + events.indexOf(event));
  }
  return events.filter(({ id }) => !ids.has(id));
}

/** Ids of the events that this device does not have. Calls back with the share done, 0 to 1. @throws Differs */
export async function compare(events: ProgressEvent[], onShare: (share: number) => void): Promise<Set<string>> {
  const here = await idsHere();
  const ids = new Set<string>();
  for (let from = 0; from < events.length; from += step) {
    for (const { id } of await fresh(events.slice(from, from + step), from, here)) ids.add(id);
    onShare(Math.min(1, (from + step) / events.length));
  }
  return ids;
}

/**
 * Adds the events this device does not have, in one transaction: all of them or none. Notes what came, for undoing;
 * hands the device to the first of their learners if nobody is learning here. Gives the number that came.
 * @throws Differs, and then nothing has changed.
 */
export const importEvents = (events: ProgressEvent[], at: number, onShare: (share: number) => void): Promise<number> =>
  changeLog(async () => {
    const here = await idsHere();
    const imported = new Map<string, string[]>();
    let count = 0;
    for (let from = 0; from < events.length; from += step) {
      const news = await fresh(events.slice(from, from + step), from, here);
      await addEvents(news);
      for (const { id, learner } of news) {
        const ids = imported.get(learner);
        if (ids) ids.push(id);
        else imported.set(learner, [id]);
      }
      count += news.length;
      onShare(Math.min(1, (from + step) / events.length));
    }
    const before = (await db.device.get('learner'))?.value ?? null;
    const first = events[0]?.learner;
    if (!before && first) await db.device.put({ key: 'learner', value: first });
    const notes: Imported[] = [];
    for (const [learner, ids] of imported) notes.push({ learner, ids, total: await countOf(learner) });
    if (count > 0) await device.put({ key: 'import', at, before, imported: notes });
    return count;
  });

/** Calls back with the last import that can be undone, and after every change. Gives the function that stops it. */
export function watchImport(onChange: (last: LastImport | null) => void, onError: (error: unknown) => void) {
  const last = liveQuery(async (): Promise<LastImport | null> => {
    const row = await device.get('import');
    if (!row) return null;
    const learners = row.imported.map(async ({ learner, ids, total }) => {
      return { learner, count: ids.length, since: Math.max(0, (await countOf(learner)) - total) };
    });
    return { at: row.at, learners: await Promise.all(learners) };
  });
  const subscription = last.subscribe(onChange, onError);
  return () => subscription.unsubscribe();
}

/** What a learner's other records need to be found by. */
const identity = ['learner-added', 'learner-renamed', 'path-chosen'];

/**
 * Takes out what the last import brought, and nothing else, in one transaction. Who has gone on learning since keeps
 * their name and path, because their own records hang on them.
 */
export const undoImport = (): Promise<void> =>
  changeLog(async () => {
    const row = await device.get('import');
    if (!row) return;
    for (const { learner, ids, total } of row.imported) {
      const cameWithIt = total === ids.length;
      const workedSince = (await countOf(learner)) > total;
      const kept = cameWithIt && workedSince ? await db.events.where('type').anyOf(identity).primaryKeys() : [];
      const keep = new Set<string>(kept);
      await removeEvents(
        learner,
        ids.filter((id) => !keep.has(id)),
      );
    }
    await device.delete('import');
    await handOver(row.before);
  });

/** Where nothing is left of who was learning, the device goes back to who was learning before, or to nobody. */
async function handOver(before: string | null): Promise<void> {
  const now = (await db.device.get('learner'))?.value;
  if (!now || (await countOf(now)) > 0) return;
  if (before && (await countOf(before)) > 0) await db.device.put({ key: 'learner', value: before });
  else await db.device.delete('learner');
}

/** Leaves a learner out of what undoing would do, inside the caller's transaction: their records are gone already. */
export async function forgetImported(learner: string): Promise<void> {
  const row = await device.get('import');
  const imported = row?.imported.filter((each) => each.learner !== learner);
  if (!row || !imported) return;
  if (imported.length > 0) await device.put({ ...row, imported });
  else await device.delete('import');
}
