import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { manyEvents } from '../scripts/bench-events.ts';
import { db } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { hold, troubleNow } from './unsaved.ts';
import { readEvents, write } from './writer.ts';

const log = manyEvents(30);
const [first] = log as [ProgressEvent];
const ids = (events: readonly ProgressEvent[]) => events.map(({ id }) => id);

test('what no back-up can hold is not acknowledged, and keeps nothing else from the disk', async () => {
  await write(log.slice(0, 2), first.learner);
  const tooLarge = { ...log[2], type: 'text-changed', activity: 'a', field: 'f', text: 'a'.repeat(10_001) };
  await expect(write([tooLarge as ProgressEvent])).rejects.toThrow('could not be read again');
  expect(troubleNow()).toBeNull();
  hold([tooLarge as ProgressEvent]);
  await write(log.slice(3, 4));
  expect(ids(await readEvents(first.learner))).toEqual(ids([...log.slice(0, 2), ...log.slice(3, 4)]));
});

test('after a write has failed nothing is acknowledged before it is known that what was acknowledged is there', async () => {
  await write(log.slice(0, 10), first.learner);
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  await expect(write(log.slice(10, 11))).rejects.toThrow();
  IDBObjectStore.prototype.add = add;
  // The browser lost what it had reported as done, as some do when a disk has been full.
  await db.events.bulkDelete(ids(log.slice(6, 10)));
  await write(log.slice(11, 12));
  expect(ids(await readEvents(first.learner)).sort()).toEqual(ids([...log.slice(0, 10), ...log.slice(11, 12)]).sort());
});

test('after a write has failed nothing is acknowledged before there is room for another file than the one that was cut off', async () => {
  const { add, put } = IDBObjectStore.prototype;
  let written = 0;
  let room = false;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  await expect(write(log.slice(12, 13))).rejects.toThrow();
  IDBObjectStore.prototype.add = add;
  IDBObjectStore.prototype.put = function (value, ...key) {
    if (this.name !== 'registerEvents') return put.call(this, value, ...key);
    if (!room) throw new DOMException('No room', 'QuotaExceededError');
    written += JSON.stringify(value).length;
    return put.call(this, value, ...key);
  };
  await expect(write(log.slice(13, 14))).rejects.toThrow();
  room = true;
  await write(log.slice(14, 15));
  IDBObjectStore.prototype.put = put;
  expect(written).toBeGreaterThan(2 * 4 * 1024 * 1024);
  expect(await db.table('registerEvents').count()).toBe(0);
  expect(ids(await readEvents(first.learner))).toContain(log[14]?.id);
  expect(ids(await readEvents(first.learner))).not.toContain(log[13]?.id);
});
