import Dexie, { liveQuery } from 'dexie';
import { removeEvents } from '../bulk.ts';
import { db } from '../database.ts';
import type { ProgressEvent } from '../event.ts';
import type { LastImport } from '../file/preview.ts';
import { changeLog } from '../fold.ts';

/** What the last import brought, learner by learner, so that it can be undone. */
type Imported = { learner: string; ids: string[] /** Events of the learner right after it. */; total: number };
type ImportRow = { key: 'import'; at: number; before: string | null; imported: Imported[] };
const device = db.table<ImportRow, ImportRow['key']>('device');

const countOf = (learner: string) =>
  db.events.where('[learner+at]').between([learner, Dexie.minKey], [learner, Dexie.maxKey]).count();

/** Notes what a merge brought, in the place of what the one before did; inside the transaction that brings it. */
export async function noteImport(came: readonly ProgressEvent[], at: number, before: string | null): Promise<void> {
  const brought = new Map<string, string[]>();
  for (const { id, learner } of came) {
    const ids = brought.get(learner);
    if (ids) ids.push(id);
    else brought.set(learner, [id]);
  }
  const imported: Imported[] = [];
  for (const [learner, ids] of brought) imported.push({ learner, ids, total: await countOf(learner) });
  await device.put({ key: 'import', at, before, imported });
}

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
