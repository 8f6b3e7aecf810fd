import { beforeEach, expect, test, vi } from 'vitest';
import { manyEvents } from '../scripts/bench-events.ts';
import { StorageError } from './trouble.ts';

const log = manyEvents(4);
const place = 'spp-unsaved';

/** The next page of the same window. */
async function page() {
  vi.resetModules();
  return import('./unsaved.ts');
}

let kept: Map<string, string>;
let isFull: boolean;
/** Whether the browser asks before the page is left. */
let asks: boolean;

beforeEach(() => {
  kept = new Map();
  isFull = false;
  asks = false;
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      if (isFull) throw new DOMException('', 'QuotaExceededError');
      kept.delete(key);
    },
  });
  vi.stubGlobal('addEventListener', (type: string) => {
    asks ||= type === 'beforeunload';
  });
  vi.stubGlobal('removeEventListener', (type: string) => {
    asks &&= type !== 'beforeunload';
  });
});

test('what could not be written goes along to the next page, until it is on the disk', async () => {
  const first = await page();
  first.hold(log.slice(0, 2));
  first.hold(log.slice(1, 3));
  const next = await page();
  expect(next.unsaved()).toEqual(log.slice(0, 3));
  next.release(log.slice(0, 1));
  expect(next.unsaved()).toEqual(log.slice(1, 3));
  next.release(log);
  expect(kept.has(place)).toBe(false);
  expect((await page()).unsaved()).toEqual([]);
});

test('what an earlier page left is passed over where it is no list', async () => {
  for (const text of ['', '{', '{"a":1}', 'null']) {
    kept.set(place, text);
    expect((await page()).unsaved()).toEqual([]);
  }
});

test('who would lose something is asked before the page is left, and nobody else is', async () => {
  const { hold, release } = await page();
  hold(log.slice(0, 1));
  expect(asks).toBe(false);
  isFull = true;
  hold(log.slice(1, 2));
  expect(asks).toBe(true);
  release(log.slice(0, 1));
  expect(asks).toBe(true);
  release(log);
  expect(asks).toBe(false);
});

test('each change is told once, and none where nothing changes', async () => {
  const { hold, onUnsaved, release, setTrouble } = await page();
  const listener = vi.fn();
  onUnsaved(listener);
  hold(log);
  release(log);
  expect(listener).toHaveBeenCalledTimes(2);
  setTrouble('full');
  setTrouble('full');
  setTrouble(null);
  expect(listener).toHaveBeenCalledTimes(4);
});

test('a database that was closed for a reason is not said to be broken', async () => {
  const { blame, setTrouble, troubleNow } = await page();
  blame(new DOMException('', 'QuotaExceededError'));
  expect(troubleNow()).toBe('full');
  blame(new Error('closed'));
  expect(troubleNow()).toBe('broken');
  blame(new StorageError('newer'));
  for (const reason of ['newer', 'deleted', 'waiting'] as const) {
    setTrouble(reason);
    blame(new Error('closed'));
    expect(troubleNow()).toBe(reason);
  }
});
