import { atom, computed } from 'nanostores';
import { noteStarted } from '../site/log-started.ts';
import { randomBytes } from '../site/platform.ts';
import * as left from './draft/left-drafts.ts';
import type { Change, ProgressEvent } from './event.ts';
import { lastMoment } from './event-parts.ts';
import { event, inOrder, uuid } from './order.ts';
import { nothing, type Progress } from './progress.ts';
import { clockBeside } from './time/clock.ts';
import type { Trouble } from './trouble.ts';
import type { Snapshot } from './watch/snapshot.ts';

// Loaded after the first paint: Dexie is larger than everything else on a lesson page.
const database = () => import('./writer.ts');
const watching = () => import('./watch/watch.ts');

const bytes = () => randomBytes(16);

let last = 0;

/**
 * An event of now. It stands after anything this learner did before, whatever became of the clock: what happened later
 * sorts later. At the end of time there is no later.
 */
function eventNow(change: Change, learner: string): ProgressEvent {
  const clock = Date.now();
  last = Math.min(Math.max(clock, last + 1, $progress.get().lastPlace + 1), lastMoment);
  return event(change, learner, last, bytes(), clockBeside(last, clock));
}

const $roster = atom<ProgressEvent[]>([]);

/** 'ready' once this device's log has been read; 'failed' if it cannot be. */
export const $status = atom<'starting' | 'ready' | 'failed'>('starting');

/** Why nothing can be written now. Null while all is well. */
export const $trouble = atom<Trouble | null>(null);

/** Number of events that are in memory and not on the disk. */
export const $unsaved = atom(0);

/** What else a page may want to know of the log as it was last read: parts of the Snapshot in watch/snapshot.ts. */
export const $reading = atom<Partial<Pick<Snapshot, 'seen' | 'copies' | 'found'>>>({});

/** Who is learning on this device now. */
export const $learner = atom<string | null>(null);
// The next learner's time does not depend on what the one before did.
$learner.listen(() => {
  last = 0;
});

/** What the present learner has done. The one derived state that everybody uses. */
export const $progress = atom(nothing());

export type LearnerCard = { id: string; name: string; path: Progress['path']; addedAt: number };

/** Everybody who learns on this device, in the order they came. */
export const $learners = computed($roster, (events): LearnerCard[] => {
  const cards = new Map<string, LearnerCard>();
  for (const each of [...events].sort(inOrder)) {
    const card = cards.get(each.learner) ?? { id: each.learner, name: '', path: null, addedAt: each.clock ?? each.at };
    if ('name' in each) card.name = each.name;
    if ('path' in each) card.path = each.path;
    cards.set(each.learner, card);
  }
  return [...cards.values()];
});

let following: Promise<void> | undefined;

/**
 * Follows the log of this device, whichever tab writes it. Resolves once it has been read or cannot be. Safe to call from
 * every island.
 */
export function start(): Promise<void> {
  noteStarted();
  following ??= follow().catch(() => {
    $trouble.set('broken');
    $status.set('failed');
  });
  return following;
}

async function follow(): Promise<void> {
  const { watch } = await watching();
  await new Promise<void>((resolve) => {
    watch((snapshot) => {
      const { read, learner, progress, learners, trouble, unsaved, mark } = snapshot;
      $roster.set(learners);
      $learner.set(learner);
      $progress.set(progress);
      $reading.set(snapshot);
      $unsaved.set(unsaved);
      $trouble.set(trouble);
      $status.set(read ? 'ready' : trouble ? 'failed' : 'starting');
      if ($status.get() !== 'starting') resolve();
      tellWritten(mark);
    });
  });
}

const listeners = new Set<() => void>();
let known: string | undefined;

function tellWritten(mark: string | undefined): void {
  const isAnother = known !== undefined && mark !== known;
  known = mark;
  if (isAnother) for (const listener of listeners) listener();
}

/**
 * Calls back whenever the log on the disk has changed, whichever tab changed it and by whatever verb: once for each
 * transaction, however many events it wrote, or once for several that came together. The state is up to date by then.
 * Gives the function that stops it.
 */
export function onWritten(listener: () => void): () => void {
  listeners.add(listener);
  void start();
  return () => listeners.delete(listener);
}

/**
 * Takes in the log of another device, checked already: the union by id of the events, in one transaction. Gives the
 * events that this device did not have; calls back with the share done, 0 to 1.
 * @throws Differs if the device has another event under one of the ids, and then nothing has changed.
 */
export async function merge(
  remote: readonly ProgressEvent[],
  onShare: (share: number) => void = () => {},
): Promise<ProgressEvent[]> {
  const { mergeRemote } = await import('./remote/merge.ts');
  return mergeRemote(remote, Date.now(), onShare);
}

/**
 * Writes what a learner did: whoever was learning when they began it, whoever is learning by now. Resolves once it is on
 * the disk; state comes back through the watch.
 * @throws LearnerGone if they were removed meanwhile, and whatever else kept it from being written.
 */
export async function record(learner: string | null, ...changes: Change[]): Promise<void> {
  if (!learner) throw new Error('Nobody is learning on this device yet');
  const { write } = await database();
  await write(eventsOf(learner, ...changes));
}

/** Drafts of two windows stand side by side. */
const thisWindow = uuid(bytes());
const draftKey = (place: string) => `${thisWindow} ${place}`;

/**
 * Keeps what is being typed on the disk, in the place of what was kept there before. It is no event yet: a sentence would
 * be hundreds. If this page never comes to `recordDraft`, the next page that reads the log makes it one.
 */
export async function keepDraft(learner: string, place: string, change: Change): Promise<void> {
  const { putDraft } = await import('./draft/drafts.ts');
  for (const event of eventsOf(learner, change)) await putDraft({ key: draftKey(place), learner, event });
}

/**
 * Records what has been typed in a place; its draft goes in the same moment. `seen` is that of the `$reading` that it
 * builds on.
 * @throws Overtaken if another window has written since; then nothing is written.
 */
export async function recordDraft(learner: string, place: string, change: Change, seen?: string): Promise<void> {
  const { write } = await database();
  await write(eventsOf(learner, change), undefined, [draftKey(place)], seen);
  left.forgetLeft(draftKey(place));
}

/** Keeps what is being typed for the next page of this window: this one is being left, and waits for no database. */
export const leaveDraft = (learner: string, place: string, ...changes: Change[]): void =>
  left.putLeft(draftKey(place), eventsOf(learner, ...changes));

/** The events for what a learner did just now, not yet written. */
export const eventsOf = (learner: string, ...changes: Change[]): ProgressEvent[] =>
  changes.map((change) => eventNow(change, learner));

/**
 * Keeps in memory what could not be written, as the same events; without a learner, under one who is added with it. It is
 * part of the progress from then on, can be saved as a back-up, and goes to the disk with the next write that works.
 */
export async function keep(learner: string | null, ...changes: Change[]): Promise<void> {
  const { hold } = await import('./unsaved.ts');
  const first: Change[] = learner ? [] : [{ type: 'learner-added', name: '', path: null }];
  hold(eventsOf(learner ?? newId(), ...first, ...changes));
}

/** What can be saved as a back-up while not everything can be written. */
export const rescueLog = async (): Promise<ProgressEvent[]> => (await watching()).rescue($learner.get());

/** Opens the database again and writes what is in memory. @throws if that does not work either. */
export const retry = async (): Promise<void> => (await watching()).reopenAndWrite();

/** Adds a learner to this device and hands the device to them. `name` may be empty. */
export async function addLearner(name: string, path: Progress['path']): Promise<void> {
  const learner = uuid(bytes());
  const { write } = await database();
  await write([event({ type: 'learner-added', name, path }, learner, Date.now(), bytes())], learner);
  await settled(learner);
}

export async function switchLearner(learner: string): Promise<void> {
  const { putLearner: write } = await database();
  await write(learner);
  await settled(learner);
}

/** Resolves when the watch has brought this learner back. */
const settled = (learner: string) =>
  new Promise<void>((resolve) => {
    const stop = $learner.listen((now) => {
      if (now === learner) {
        stop();
        resolve();
      }
    });
    if ($learner.get() === learner) {
      stop();
      resolve();
    }
  });

/** A new id, for an attempt or a claim. */
export const newId = (): string => uuid(bytes());

/** Whether this device asks who is learning each time the browser is opened. */
export const asksAtStart = async (): Promise<boolean> => (await database()).readAskAtStart();
