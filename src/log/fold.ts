import Dexie from 'dexie';
import { randomBytes } from '../site/platform.ts';
import { db, type Fold } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { union, uuid } from './order.ts';
import { nothing, type Progress } from './progress.ts';
import { progressFrom } from './replay.ts';
import { goesOn } from './time/happened.ts';
import { upcast } from './upcast.ts';

// A long log is not replayed at every start: a fold keeps the state up to one of its events, and only what came later is
// read as events. It is a cache and nothing more. That it equals a full replay is held by one rule: whatever changes
// the log at or before the event a fold reaches to removes the fold in the same transaction.

/**
 * Raise it whenever a reducer of a feature or upcast.ts makes another state of the same events: folds of another number are passed
 * over and made anew. fold.test.ts notices when it was forgotten.
 */
export const foldCode = 3;

/** So many events are read with every start and kept in memory; more of them, and the fold moves on. */
export const longestTail = 1000;

/** A learner's log as it is read: the state of the fold, and the events after it, in order. */
export type Folded = { fold: Fold | undefined; state: Progress; tail: ProgressEvent[] };

/** The tables of a transaction that changes a learner's events. */
export const logTables = [db.events, db.device, db.folds, db.states, db.drafts];

const newMark = (): string => uuid(randomBytes(16));

/** Another one for every state of the log, so that a summary can tell whether it is of this one. */
type MarkRow = { key: 'mark'; value: string };
const marks = db.table<MarkRow, MarkRow['key']>('device');

/** The mark of the log as it stands. */
export const markOfLog = async (): Promise<string> => (await marks.get('mark'))?.value ?? '';

/** Changes the log or who is learning, in one transaction that leaves another mark than was there before. */
export async function changeLog<T>(change: (mark: string, before: string) => Promise<T>): Promise<T> {
  const mark = newMark();
  return db.transaction('rw', logTables, async () => {
    const changed = await change(mark, await markOfLog());
    await marks.put({ key: 'mark', value: mark });
    return changed;
  });
}

const isCovered = (event: Pick<ProgressEvent, 'at' | 'id'>, { at, id }: Fold): boolean =>
  event.at < at || (event.at === at && event.id <= id);

const eventsOf = (learner: string, from: number = Number.NEGATIVE_INFINITY) =>
  db.events.where('[learner+at]').between([learner, from], [learner, Dexie.maxKey], true);

/**
 * Reads a learner's log. `known` is what was read before: if its fold still stands, its state is not read again. `most`
 * bounds the events after the fold; there may be more. Where a clock was put right after the fold was made, what is in
 * the fold happened earlier than it says: then the log is read whole.
 */
export async function readFolded(learner: string, known?: Folded, most = Number.POSITIVE_INFINITY): Promise<Folded> {
  const found = await db.folds.get(learner);
  const same = found !== undefined && found.mark === known?.fold?.mark;
  const state = same ? known?.state : found?.code === foldCode && (await db.states.get(learner))?.state;
  const fold = state ? found : undefined;
  const after = eventsOf(learner, fold?.at).filter((event) => !fold || !isCovered(event, fold));
  const tail = (await (most < Number.POSITIVE_INFINITY ? after.limit(most) : after).toArray()).map(upcast);
  if (state && !goesOn(state, tail)) {
    return { fold: undefined, state: nothing(), tail: (await eventsOf(learner).toArray()).map(upcast) };
  }
  return { fold, state: state || nothing(), tail };
}

/**
 * Moves the fold of a learner on if more than `many` events have come since: to the last of them, or over `most` of
 * them. Gives what a reader then finds.
 */
export const advance = (
  learner: string,
  many = longestTail,
  most = Number.POSITIVE_INFINITY,
): Promise<Folded | undefined> =>
  db.transaction('rw', logTables, async () => {
    const { fold, state, tail } = await readFolded(learner, undefined, most);
    const last = tail.at(-1);
    if (!last || tail.length <= many) return undefined;
    const next: Folded = {
      fold: {
        learner,
        code: foldCode,
        at: last.at,
        id: last.id,
        events: (fold?.events ?? 0) + tail.length,
        mark: newMark(),
      },
      state: progressFrom(state, tail),
      tail: [],
    };
    await db.folds.put(next.fold as Fold);
    await db.states.put({ learner, state: next.state });
    return next;
  });

/** Events folded at a time: a page that is left meanwhile loses no more than this. */
const step = 10_000;

/** Moves the fold on until few events are left to read, in steps that each stay done when the page is left. */
export async function foldInSteps(learner: string, size = step): Promise<void> {
  while (await advance(learner, Math.min(longestTail, size - 1), size)) {
    // The next step begins where this one ended.
  }
}

/**
 * Has a learner's log replayed from the start when it is next read. Call it inside the transaction (over `logTables`)
 * that deletes events of the learner or adds some that may come before the last one.
 */
export async function refold(learner: string): Promise<void> {
  await db.folds.delete(learner);
  await db.states.delete(learner);
}

/** Removes the folds that no longer hold once these events are in the log. Call it inside the transaction that adds them. */
export async function refoldFor(added: readonly ProgressEvent[]): Promise<void> {
  for (const learner of new Set(added.map((event) => event.learner))) {
    const fold = await db.folds.get(learner);
    if (fold && added.some((event) => event.learner === learner && isCovered(event, fold))) await refold(learner);
  }
}

/** The events that the fold of a learner is made of. */
export async function foldedEvents(learner: string): Promise<ProgressEvent[]> {
  const fold = await db.folds.get(learner);
  const upTo =
    fold &&
    (await eventsOf(learner)
      .filter((event) => isCovered(event, fold))
      .toArray());
  return (upTo ?? []).map(upcast);
}

/**
 * Removes the fold of a learner if the log before it has another number of events than it was made of: a tab that was
 * opened with an earlier release knows nothing of folds and may have restored a back-up.
 */
export const verifyFold = (learner: string): Promise<void> =>
  db.transaction('rw', logTables, async () => {
    const fold = await db.folds.get(learner);
    if (!fold) return;
    const all = await eventsOf(learner).count();
    const later = (await eventsOf(learner, fold.at).toArray()).filter((event) => !isCovered(event, fold)).length;
    if (all - later !== fold.events) await refold(learner);
  });

/** The whole state of what was read; events that are only in memory may be added. */
export const stateFrom = ({ state, tail }: Folded, inMemory: readonly ProgressEvent[] = []): Progress =>
  progressFrom(state, union(tail, inMemory));
