// What the clock of a device is worth. A log is in order whatever became of the clock: `at` of an event only grows. When
// something happened is another matter: a clock that was ahead, and is put right, must not date anything to come.

/** Nothing was done in this course before it came out: a clock that says so has lost its battery, or is set wrong. */
const firstRelease = Date.UTC(2026, 10, 1);

/** The clocks of two devices may differ by so much, and neither is wrong. */
const drift = 10 * 60 * 1000;

/** Somebody sets a clock by hand on a journey: what is less than a day behind the log is no matter to speak of. */
const day = 24 * 60 * 60 * 1000;

/** Whether what the clock says may be the time. */
export const isBelievable = (clock: number): boolean => clock >= firstRelease;

/** What the clock said, for an event that comes into the log at `at`: undefined where that is the time, or the best guess. */
export const clockBeside = (at: number, clock: number): number | undefined =>
  at - clock > drift && isBelievable(clock) ? clock : undefined;

/**
 * The time it is for a learner, in milliseconds since 1970: `now` by the clock of the device, also where it was ahead
 * before. Of a clock that cannot be right, never before what they did last: days go on from there.
 */
export const timeFor = ({ lastEventAt }: { lastEventAt: number }, now: number): number =>
  clockBeside(lastEventAt, now) ?? Math.max(now, lastEventAt);

/** What is to be said of a clock: that it is behind what was done last, or was ahead then. Null where that is nothing. */
export type ClockTrouble = 'behind' | 'ahead' | null;

export const clockTrouble = ({ lastEventAt }: { lastEventAt: number }, now: number): ClockTrouble =>
  lastEventAt <= now + day ? null : isBelievable(now) ? 'ahead' : 'behind';
