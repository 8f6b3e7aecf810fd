// When the events of a log happened, as far as its clocks say (clock.ts). Only what replays a log needs it.

/** What has a place in the log and a time. */
type Timed = { at: number; clock?: number | undefined };

/**
 * Events of a log in order, `at` being when each happened: nothing happened after what came after it, by a clock that had
 * been put right.
 */
export function byClock<T extends Timed>(inOrder: readonly T[]): readonly T[] {
  if (inOrder.every(({ clock }) => clock === undefined)) return inOrder;
  let latest = Number.POSITIVE_INFINITY;
  return inOrder
    .toReversed()
    .map((event) => {
      latest = Math.min(latest, event.clock ?? latest);
      return { ...event, at: Math.min(event.at, latest) };
    })
    .reverse();
}

/** Whether a state that reaches up to a time can be gone on from: these later events leave its times as they are. */
export const goesOn = ({ lastEventAt }: { lastEventAt: number }, later: readonly Timed[]): boolean =>
  later.every(({ clock }) => clock === undefined || clock >= lastEventAt);
