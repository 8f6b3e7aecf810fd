import { dayOf } from '../../site/day.ts';
import { inSlices } from '../../site/slices.ts';
import { db } from '../database.ts';
import { foldedEvents, logTables, refold } from '../fold.ts';
import { clearFilling } from '../new-file.ts';
import { nothing } from '../progress.ts';
import { replay } from '../replay.ts';
import { same } from '../same.ts';
import { checkedEvent } from '../shape-check.ts';
import { upcast } from '../upcast.ts';
import { founds, type LogCheck, lastFound } from './found.ts';

function isDamaged(row: unknown): boolean {
  try {
    return checkedEvent(upcast(row as never)) === undefined;
  } catch {
    return true;
  }
}

/** Records read at a time. */
const batch = 2000;

function* countDamaged(records: readonly unknown[]): Generator<number, number> {
  let damaged = 0;
  for (const [index, record] of records.entries()) {
    if (isDamaged(record)) damaged += 1;
    if (index % 50 === 0) yield index / records.length;
  }
  return damaged;
}

/** Throws away a fold that is not what the events make, unless it was replaced meanwhile. @returns whether it was thrown away */
async function mendFold(learner: string): Promise<boolean> {
  const found = await db.transaction('r', logTables, async () => ({
    fold: await db.folds.get(learner),
    state: (await db.states.get(learner))?.state,
    events: await foldedEvents(learner),
  }));
  const { fold, state, events } = found;
  const made = await inSlices(replay(nothing(), events), () => {});
  if (!fold || (state && same(state, made))) return false;
  return db.transaction('rw', logTables, async () => {
    if ((await db.folds.get(learner))?.mark !== fold.mark) return false;
    await refold(learner);
    return true;
  });
}

/** Looks through every record and everything that was worked out from them, in slices, and keeps what it found. */
export async function checkLog(now: number): Promise<LogCheck> {
  const found: LogCheck = { at: now, records: 0, damaged: 0, remade: 0 };
  for (let last = ''; ; ) {
    const records = await db.events.where(':id').above(last).limit(batch).toArray();
    found.records += records.length;
    found.damaged += await inSlices(countDamaged(records), () => {});
    last = records.at(-1)?.id ?? last;
    if (records.length < batch) break;
  }
  for (const learner of await db.folds.toCollection().primaryKeys()) {
    if (await mendFold(learner)) found.remade += 1;
  }
  await clearFilling();
  await founds.put({ key: 'checked', ...found });
  return found;
}

/** The same, once a calendar day. */
export async function checkDaily(now: number): Promise<void> {
  const last = await lastFound();
  if (!last || dayOf(last.at) !== dayOf(now)) await checkLog(now);
}
