import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beat, type Clock, pace } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return { cancel: () => clearTimeout(timer) };
  },
};

/** A field whose text is typed, and what of it has come to the disk as a draft and into the log. */
function field() {
  const seen = { text: '', disk: '', log: [] as string[] };
  const steps = pace(
    () => {
      seen.disk = seen.text;
    },
    () => {
      seen.disk = seen.text;
      seen.log.push(seen.text);
    },
    clock,
  );
  return {
    seen,
    steps,
    type(letter: string) {
      seen.text += letter;
      steps.typed('field');
    },
  };
}

test('whoever types for ten minutes without a pause has the last second in memory only, and the rest on the disk', () => {
  const { seen, type } = field();
  for (let at = 0; at < 600_000; at += 100) {
    type('a');
    vi.advanceTimersByTime(100);
    expect(seen.text.length - seen.disk.length).toBeLessThanOrEqual(beat / 100);
  }
  expect(seen.log).toEqual([]);
  vi.advanceTimersByTime(2 * beat);
  expect(seen.log).toEqual([seen.text]);
});

test('however somebody types, nothing is older than a second and not on the disk, and all of it comes into the log once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2500), { maxLength: 40 }), (pauses) => {
      const { seen, type } = field();
      let unwritten = 0;
      for (const pause of pauses) {
        if (seen.disk === seen.text) unwritten = Date.now();
        type('a');
        for (let at = 0; at < pause; at += 50) {
          vi.advanceTimersByTime(Math.min(50, pause - at));
          if (seen.disk !== seen.text) expect(Date.now() - unwritten).toBeLessThanOrEqual(beat + 1000);
        }
      }
      vi.advanceTimersByTime(2 * beat);
      expect(seen.log.at(-1) ?? '').toBe(seen.text);
      expect(new Set(seen.log).size).toBe(seen.log.length);
      expect(vi.getTimerCount()).toBe(0);
    }),
  );
});

test('leaving the field or the page writes at once, and only what waits', () => {
  const { seen, steps, type } = field();
  type('a');
  steps.flush('other');
  expect(seen.log).toEqual([]);
  steps.flush();
  steps.flush();
  expect(seen.log).toEqual(['a']);
  vi.advanceTimersByTime(5 * beat);
  expect(seen.log).toEqual(['a']);
});

test('what was dropped is not written any more', () => {
  const { seen, steps, type } = field();
  type('a');
  steps.drop('field');
  vi.advanceTimersByTime(5 * beat);
  expect(seen.disk).toBe('');
});
