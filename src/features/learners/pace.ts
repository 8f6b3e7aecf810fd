/** How often what is being typed goes to the disk, in milliseconds; nobody loses more than this. */
export const beat = 1000;

/** A pause in typing, in milliseconds, after which what was typed is done for now. */
const rest = 500;

export type Pace = {
  /** Something was typed under this key. */
  typed(key: string): void;
  /** Whatever waits, or what waits under this key, is done now. */
  flush(key?: string): void;
  /** Nothing more comes of what waits under this key. */
  drop(key: string): void;
};

/** The clock and the timers of a page, or those of a test. */
export type Clock = {
  now(): number;
  after(milliseconds: number, work: () => void): { cancel(): void };
};

/**
 * When what is typed is written: `draft` every beat while the typing goes on, `done` at the first beat after it has
 * rested. Nothing waits longer than a beat for either.
 */
export function pace(draft: (key: string) => void, done: (key: string) => void, clock: Clock): Pace {
  const waiting = new Map<string, { last: number; timer: ReturnType<Clock['after']> }>();

  function onBeat(key: string) {
    const each = waiting.get(key);
    if (!each) return;
    if (clock.now() - each.last >= rest) flush(key);
    else {
      each.timer = clock.after(beat, () => onBeat(key));
      draft(key);
    }
  }

  function drop(key: string) {
    waiting.get(key)?.timer.cancel();
    waiting.delete(key);
  }

  function flush(only?: string) {
    for (const key of only === undefined ? [...waiting.keys()] : [only]) {
      if (!waiting.has(key)) continue;
      drop(key);
      done(key);
    }
  }

  return {
    typed(key) {
      const each = waiting.get(key);
      if (each) each.last = clock.now();
      else waiting.set(key, { last: clock.now(), timer: clock.after(beat, () => onBeat(key)) });
    },
    flush,
    drop,
  };
}
