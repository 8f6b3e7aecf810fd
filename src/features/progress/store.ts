import { atom, computed } from 'nanostores';
import type { PathId } from '../course/schema.ts';
import type { Change, ProgressEvent } from './event.ts';
import { event, inOrder, uuid } from './log.ts';
import { progress } from './progress.ts';

/** Loaded after the first paint: Dexie is larger than everything else on a lesson page. */
const database = () => import('../../db/events.ts');

const bytes = () => crypto.getRandomValues(new Uint8Array(16));

let last = 0;

/** Milliseconds since 1970, and later than any time given before: what happened later sorts later. */
const now = (): number => {
  last = Math.max(Date.now(), last + 1);
  return last;
};

const $events = atom<ProgressEvent[]>([]);
const $roster = atom<ProgressEvent[]>([]);

/** 'ready' once this device's log has been read; 'failed' if it cannot be. */
export const $status = atom<'starting' | 'ready' | 'failed'>('starting');

/** Who is learning on this device now. */
export const $learner = atom<string | null>(null);

/** What the present learner has done. */
export const $progress = computed($events, progress);

export type LearnerCard = { id: string; name: string; path: PathId | null; addedAt: number };

/** Everybody who learns on this device, in the order they came. */
export const $learners = computed($roster, (events): LearnerCard[] => {
  const cards = new Map<string, LearnerCard>();
  for (const each of [...events].sort(inOrder)) {
    const card = cards.get(each.learner) ?? { id: each.learner, name: '', path: null, addedAt: each.at };
    if ('name' in each) card.name = each.name;
    if ('path' in each) card.path = each.path;
    cards.set(each.learner, card);
  }
  return [...cards.values()];
});

/** The place on the page that asks for a name because something there wants to be saved. */
export const $asking = atom<string | null>(null);

let started = false;

/** Follows the log of this device, whichever tab writes it. Safe to call from every island. */
export async function start(): Promise<void> {
  if (started) return;
  started = true;
  const fail = () => $status.set('failed');
  try {
    const { watch } = await database();
    watch(({ learner, events, learners }) => {
      $roster.set(learners);
      $learner.set(learner);
      $events.set(events);
      $status.set('ready');
    }, fail);
  } catch {
    fail();
  }
}

/**
 * Writes what the learner did. Resolves once it is on the disk; state comes back through the watch.
 * @throws if it could not be written, or if nobody is learning yet.
 */
export async function record(...changes: Change[]): Promise<void> {
  const learner = $learner.get();
  if (!learner) throw new Error('Nobody is learning on this device yet');
  const { append } = await database();
  await append(eventsOf(learner, ...changes));
}

/** The events for what a learner did just now, not yet written. */
export const eventsOf = (learner: string, ...changes: Change[]): ProgressEvent[] =>
  changes.map((change) => event(change, learner, now(), bytes()));

/** Adds a learner to this device and hands the device to them. `name` may be empty. */
export async function addLearner(name: string, path: PathId | null): Promise<void> {
  const learner = uuid(bytes());
  const { append } = await database();
  await append(eventsOf(learner, { type: 'learner-added', name, path }), learner);
  await settled(learner);
}

export async function switchLearner(learner: string): Promise<void> {
  const { switchLearner: write } = await database();
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
export const asksAtStart = async (): Promise<boolean> => (await database()).asksAtStart();
