import { liveQuery } from 'dexie';
import type { LogCheck } from '../check/found.ts';
import { type DeviceRow, db, guard } from '../database.ts';
import { settleDrafts } from '../draft/drafts.ts';
import type { ProgressEvent } from '../event.ts';
import { advance, foldInSteps, logTables, longestTail, readFolded, stateFrom, verifyFold } from '../fold.ts';
import { union } from '../order.ts';
import { summarise, summariseHere } from '../summary/summary-writer.ts';
import type { Trouble } from '../trouble.ts';
import { blame, hold, onUnsaved, setTrouble, troubleNow, unsaved } from '../unsaved.ts';
import { upcast } from '../upcast.ts';
import { beforeAcknowledged, readEvents, type WrittenEvents, write } from '../writer.ts';
import { ahead, empty, held, type Snapshot, type Stored, snapshot, whoWasHere } from './snapshot.ts';
import { noteRead, noteWritten, since } from './written.ts';

let stored: Stored | undefined;
let subscription: { unsubscribe(): void } | undefined;
let verified: string | null = null;
/** A database that goes away under an open page is not made anew without being asked for. */
let mayBeEmpty = true;
let isReopening = false;

/** What the table of the device says to every page, in one reading. */
type DeviceSays = [DeviceRow?, unknown?, unknown?, LogCheck?, { value: string }?];
const deviceKeys = ['learner', 'ask-who', 'copy-folder', 'checked', 'mark'];

const read = (): Promise<Stored> =>
  db.transaction('r', logTables, async () => {
    const [who, asks, folder, found, mark] = (await db.device.bulkGet(deviceKeys as 'learner'[])) as DeviceSays;
    const learner = who?.value ?? null;
    const known = learner !== null && learner === stored?.learner ? stored.folded : undefined;
    const folded = learner ? await readFolded(learner, known) : empty();
    const learners = await db.events.where('type').anyOf('learner-added', 'learner-renamed', 'path-chosen').toArray();
    return {
      learner,
      folded,
      learners: learners.map(upcast),
      asksWho: asks !== undefined,
      copies: folder !== undefined,
      found,
      mark: mark?.value ?? '',
    };
  });

/** Looks after the fold, once its learner is on the screen. It is only a cache: where it cannot be written, nothing is lost. */
async function lookAfter({ learner, folded }: Stored): Promise<void> {
  if (!learner) return;
  if (folded.tail.length > longestTail) {
    const next = await advance(learner);
    // With something written meanwhile it may be in both; the next reading brings it.
    if (next && stored?.learner === learner && since(stored.mark).length === 0) stored = { ...stored, folded: next };
  } else if (verified !== learner) {
    verified = learner;
    await verifyFold(learner);
    setTimeout(checkOnceADay, calm);
  }
}

/** So long after the log was read a page has come to rest, in milliseconds. */
const calm = 5000;

const checkOnceADay = (): void =>
  void import('../check/check.ts').then(({ checkDaily }) => checkDaily(Date.now())).catch(() => {});

/** A log that has grown by much, by a large back-up for one, is folded step by step before it is read. */
async function foldFirst(): Promise<void> {
  const learner = (await db.device.get('learner'))?.value;
  if (learner) await foldInSteps(learner);
}

/** How long a database may take to open, in milliseconds, before the person is told that it waits. */
const patience = 1500;

/**
 * A live query is silent about a database that cannot be opened at all, and the browser about one that waits behind
 * another tab's: no event says that the upgrade of a newer version stands in the queue.
 */
async function follow(): Promise<void> {
  const timer = setTimeout(() => setTrouble('waiting'), patience);
  try {
    await db.open();
  } catch (error) {
    // It waits no longer.
    if (troubleNow() === 'waiting') setTrouble(null);
    return blame(error);
  } finally {
    clearTimeout(timer);
  }
  await settleDrafts().catch(() => {});
  await foldFirst().catch(() => {});
  subscribe();
}

function subscribe(): void {
  subscription?.unsubscribe();
  subscription = liveQuery(read).subscribe((next) => {
    stored = next;
    noteRead(next.mark);
    mayBeEmpty = false;
    // That the log could be read does not mean that there is room in it, nor that it was not closed meanwhile.
    if (troubleNow() !== 'full' && db.isOpen()) setTrouble(null);
    const { learner, asksWho, mark } = next;
    void summarise({ learner, state: stateFrom(next.folded), asksWho }, mark);
    changed();
    void lookAfter(next).catch(() => {});
  }, blame);
}

/**
 * The page and the summary follow a write before it is acknowledged. The page may be left at once; and what comes to it
 * later than the answer of a person who has gone on would undo their next step.
 */
async function followWritten(now: WrittenEvents): Promise<void> {
  noteWritten(now);
  const next = ahead(stored);
  // Where another tab wrote in between, the summary keeps its old mark, so that the next page reads the log.
  if (!stored || next?.mark !== now.mark) return;
  const { learner, folded, asksWho } = stored;
  changed();
  await summarise({ learner, state: stateFrom(folded, next.own), asksWho }, now.mark);
}

let changed = (): void => {};

/** Calls back with the present state and after every change, also by another tab. Call it once. */
export function watch(onChange: (snapshot: Snapshot) => void): void {
  changed = () => {
    const now = snapshot(stored);
    const { learner, progress: state } = now;
    const own = now.unsaved > 0 ? { learner, state, asksWho: stored?.asksWho ?? false } : undefined;
    void summariseHere(own, whoWasHere(stored));
    onChange(now);
    if (now.copies) import('../copies/rolling.ts').then(({ roll }) => roll(now.mark)).catch(() => {});
  };
  onUnsaved(changed);
  beforeAcknowledged(followWritten);
  guard(db, () => mayBeEmpty, lost);
  db.on('close', () => void reopen());
  void follow();
  if (unsaved().length > 0) changed();
}

/**
 * A browser that clears its data closes the connection without a word; opening the database again tells whether it is
 * still there. While the browser is at it, it refuses, so there are a few tries.
 */
async function reopen(): Promise<void> {
  if (!stored || isReopening) return;
  isReopening = true;
  let failure: unknown;
  for (let tries = 0; tries < 8; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250 * tries));
    // Closed on purpose, or deleted: it is said already.
    failure = troubleNow()
      ? undefined
      : await db.open().then(
          () => undefined,
          (error) => error,
        );
    if (!failure) break;
  }
  if (failure) blame(failure);
  isReopening = false;
}

/** The database went while the page was open. What the page holds of it must not go with the page. */
function lost(trouble: Trouble): void {
  setTrouble(trouble);
  if (trouble === 'deleted') hold(held(stored));
}

/** What can be saved as a back-up now: the log of a learner with what is in memory, or only the latter. */
export async function rescue(learner: string | null): Promise<ProgressEvent[]> {
  const isReadable = learner !== null && [null, 'full'].includes(troubleNow());
  const onDisk = isReadable ? await readEvents(learner).catch(() => []) : [];
  return union(onDisk, held(stored));
}

/** Opens the database again and writes what is in memory. @throws if that does not work either. */
export async function reopenAndWrite(): Promise<void> {
  mayBeEmpty = true;
  db.close();
  setTrouble(null);
  await db.open().catch((error) => {
    blame(error);
    throw error;
  });
  await write([]);
  await follow();
}
