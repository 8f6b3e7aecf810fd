import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProgressEvent } from '../event.ts';
import { inOrder } from '../order.ts';
import { randomLog } from '../random-log.test-data.ts';
import { progress } from '../replay.ts';
import { clockBeside, clockTrouble, isBelievable, timeFor } from './clock.ts';
import { byClock, goesOn } from './happened.ts';

const minute = 60 * 1000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 10, 28, 12);
const nextYear = Date.UTC(2027, 10, 28, 12);

test('once a clock that was ahead is put right, it is today again, and what is done bears the day of today', () => {
  expect(timeFor({ lastEventAt: nextYear }, now)).toBe(now);
  expect(clockBeside(nextYear + 1, now)).toBe(now);
  expect(clockTrouble({ lastEventAt: nextYear }, now)).toBe('ahead');
});

test('a clock that says a time before the course came out is not believed: days go on from what was done last', () => {
  const [lost, last] = [Date.UTC(2026, 10, 1) - 1, now];
  expect(isBelievable(lost)).toBe(false);
  expect(isBelievable(lost + 1)).toBe(true);
  expect(timeFor({ lastEventAt: last }, lost)).toBe(last);
  expect(clockBeside(last + 1, lost)).toBeUndefined();
  expect(clockTrouble({ lastEventAt: last }, lost)).toBe('behind');
});

test('a clock that differs by minutes is neither wrong nor spoken of, and a journey of some hours is not spoken of', () => {
  expect(clockTrouble({ lastEventAt: now }, now + 1)).toBeNull();
  expect(timeFor({ lastEventAt: now }, now + 1)).toBe(now + 1);
  expect(clockBeside(now + 10 * minute, now)).toBeUndefined();
  expect(timeFor({ lastEventAt: now + 10 * minute }, now)).toBe(now + 10 * minute);
  expect(clockBeside(now + 10 * minute + 1, now)).toBe(now);
  expect(timeFor({ lastEventAt: now + 10 * minute + 1 }, now)).toBe(now);
  expect(clockTrouble({ lastEventAt: now + day }, now)).toBeNull();
  expect(clockTrouble({ lastEventAt: now + day + 1 }, now)).toBe('ahead');
});

test('nothing happened after what came after it by a clock that was put right, and nothing else moves', () => {
  const times = (...events: { at: number; clock?: number }[]) => byClock(events).map(({ at }) => at);
  expect(times({ at: 5 }, { at: 90 }, { at: 91, clock: 20 }, { at: 92, clock: 30 }, { at: 100 })).toEqual([
    5, 20, 20, 30, 100,
  ]);
  expect(times({ at: 5 }, { at: 90 }, { at: 91, clock: 20 }, { at: 92, clock: 10 })).toEqual([5, 10, 10, 10]);
  fc.assert(
    fc.property(randomLog(), (log) => {
      const ordered = [...log].sort(inOrder);
      const timed = byClock(ordered);
      expect(timed.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
      for (const [index, { at, clock }] of timed.entries()) {
        expect(at).toBeLessThanOrEqual(ordered[index]?.at as number);
        expect(at).toBeLessThanOrEqual(clock ?? at);
        expect(at).toBeGreaterThanOrEqual(timed[index - 1]?.at ?? 0);
      }
    }),
  );
});

const ahead = (lesson: string, at: number, clock?: number): ProgressEvent => ({
  id: `00000000-0000-4000-8000-${String(at % 1e12).padStart(12, '0')}`,
  v: 1,
  learner: '00000000-0000-4000-8000-000000000001',
  at,
  ...(clock && { clock }),
  type: 'lesson-completed',
  lesson,
});

test('a lesson completed by a clock a year ahead is dated by the first thing done after it was put right', () => {
  const log = [ahead('a', now - day), ahead('b', nextYear)];
  expect(progress(log).lessons.b?.completedAt).toBe(nextYear);
  const after = progress([...log, ahead('c', nextYear + 1, now)]);
  expect(after).toMatchObject({
    lessons: { a: { completedAt: now - day }, b: { completedAt: now }, c: { completedAt: now } },
    lastEventAt: now,
    lastPlace: nextYear + 1,
  });
});

test('a state is gone on from only where no later clock was put right behind it', () => {
  expect(goesOn({ lastEventAt: 20 }, [{ at: 30 }, { at: 31, clock: 20 }])).toBe(true);
  expect(goesOn({ lastEventAt: 20 }, [{ at: 30 }, { at: 31, clock: 19 }])).toBe(false);
});
