import type { ProgressEvent } from './event.ts';
import { union } from './order.ts';
import { unsavedPlace } from './summary/summary-place.ts';
import { type Trouble, troubleOf } from './trouble.ts';

// What this window knows and the disk does not, and why. It goes along from page to page of the same window where the
// browser allows it, and it goes to the disk with the next write that works.

let events = carried();
let trouble: Trouble | null = null;
let listener = (): void => {};

/** What earlier pages of this window left. */
function carried(): ProgressEvent[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(unsavedPlace()) ?? '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

/** Asks before the page is left, where it would be the end of what is in memory. */
const ask = (event: Event): void => event.preventDefault();

function carry(): void {
  let isCarried = true;
  try {
    if (events.length > 0) sessionStorage.setItem(unsavedPlace(), JSON.stringify(events));
    else sessionStorage.removeItem(unsavedPlace());
  } catch {
    isCarried = events.length === 0;
  }
  if (isCarried) globalThis.removeEventListener?.('beforeunload', ask);
  else globalThis.addEventListener?.('beforeunload', ask);
}

/** Events that are in memory only, in order. */
export const unsaved = (): readonly ProgressEvent[] => events;

/** Keeps events in memory. Those it has already stay as they are. */
export function hold(more: readonly ProgressEvent[]): void {
  events = union(events, more);
  carry();
  listener();
}

/** Lets go of events that are on the disk now. */
export function release(saved: readonly ProgressEvent[]): void {
  const ids = new Set(saved.map(({ id }) => id));
  events = events.filter(({ id }) => !ids.has(id));
  carry();
  listener();
}

export const troubleNow = (): Trouble | null => trouble;

export function setTrouble(next: Trouble | null): void {
  if (next === trouble) return;
  trouble = next;
  listener();
}

/** Notes why something failed, unless that is known: a database that was closed for a reason says only that it is closed. */
export function blame(error: unknown): void {
  if (!['newer', 'deleted', 'waiting'].includes(trouble ?? '')) setTrouble(troubleOf(error));
}

/** Calls back after every change of what is above. One listener: the watch. */
export const onUnsaved = (callback: () => void): void => {
  listener = callback;
};
