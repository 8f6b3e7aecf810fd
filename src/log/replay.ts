import { inOrder } from './order.ts';
import { nothing, type Progress } from './progress.ts';
import { type ProgressEvent, reducers } from './registry.ts';
import { byClock } from './time/happened.ts';

// From events to state. What is inside a state is replaced, never changed: an earlier state may be on the screen or in
// the cache.

/** Takes one event into the state. */
function apply(state: Progress, event: ProgressEvent): void {
  state.events += 1;
  state.sinceBackup += 1;
  state.firstEventAt ||= event.at;
  state.lastEventAt = Math.max(state.lastEventAt, event.at);
  // The reducer of an event's own type takes it, which the compiler proves of the table and not of the look-up.
  // A newer release in another tab may have written of what this one does not know.
  (reducers[event.type] as ((state: Progress, event: ProgressEvent) => void) | undefined)?.(state, event);
}

/** A copy whose records and lists can be added to without touching the first; what is in them is shared. */
const copyOf = (state: Progress): Progress =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value] : typeof value === 'object' && value ? { ...value } : value,
    ]),
  ) as Progress;

/** Events taken in between two steps. */
const step = 200;

/** The same as `progressFrom`, a step at a time. */
export function* replay(earlier: Progress, later: readonly ProgressEvent[]): Generator<number, Progress> {
  const state = copyOf(earlier);
  const ordered = [...later].sort(inOrder);
  for (const [index, event] of byClock(ordered).entries()) {
    apply(state, event);
    if (index % step === 0) yield index / ordered.length;
  }
  state.lastPlace = Math.max(state.lastPlace, ordered.at(-1)?.at ?? 0);
  return state;
}

/**
 * Takes later events into a state that was derived before; equals a full replay where the state can be gone on from
 * (time/happened.ts). The earlier state is left as it was.
 */
export function progressFrom(earlier: Progress, later: readonly ProgressEvent[]): Progress {
  const steps = replay(earlier, later);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What the events of one learner amount to. The order in which they are given does not matter. */
export const progress = (events: readonly ProgressEvent[]): Progress => progressFrom(nothing(), events);
