import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { manyEvents } from '../scripts/bench-events.ts';
import { db } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { progress } from './replay.ts';
import { hold, release, troubleNow, unsaved } from './unsaved.ts';
import type { Snapshot } from './watch/snapshot.ts';
import { reopenAndWrite, rescue, watch } from './watch/watch.ts';
import { beforeAcknowledged, readEvents, write } from './writer.ts';

const log = manyEvents(30);
const [first] = log as [ProgressEvent];
const ids = (events: readonly ProgressEvent[]) => events.map(({ id }) => id);

let shown: Snapshot | undefined;
watch((snapshot) => {
  shown = snapshot;
});
const untilShown = (events: number) => expect.poll(() => shown?.progress.events).toBe(events);

beforeEach(async () => {
  release(unsaved());
  await db.events.clear();
  await db.device.clear();
});

/** Makes the database refuse to add, as a full disk does, while `work` runs. */
async function withFullDisk(work: () => Promise<void>): Promise<void> {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  await work().finally(() => {
    IDBObjectStore.prototype.add = add;
  });
}

test('what could not be written is part of the progress, and goes to the disk with the next write that works', async () => {
  await write(log.slice(0, 10), first.learner);
  await withFullDisk(async () => {
    await expect(write(log.slice(10, 12))).rejects.toThrow();
  });
  expect(troubleNow()).toBe('full');
  hold(log.slice(10, 12));
  await untilShown(12);
  expect(shown).toMatchObject({ learner: first.learner, unsaved: 2, trouble: 'full', read: true });
  expect(shown?.progress).toEqual(progress(log.slice(0, 12)));
  expect(await readEvents()).toHaveLength(10);

  await write(log.slice(12, 13));
  await untilShown(13);
  expect(shown).toMatchObject({ unsaved: 0, trouble: null });
  expect(ids(await readEvents(first.learner))).toEqual(ids(log.slice(0, 13)));
});

test('a newer version that takes the database over in the moment something was written is still spoken of afterwards', async () => {
  const stop = beforeAcknowledged(() => db.on.versionchange.fire({ newVersion: 990 } as IDBVersionChangeEvent));
  await write(log.slice(0, 1), first.learner);
  stop();
  expect(troubleNow()).toBe('newer');
  await reopenAndWrite();
  expect(troubleNow()).toBeNull();
});

test('on a device where nobody learns, what was kept in memory brings its learner with it', async () => {
  hold(log.slice(0, 5));
  expect(shown).toMatchObject({ learner: first.learner, unsaved: 5 });
  await reopenAndWrite();
  expect((await db.device.get('learner'))?.value).toBe(first.learner);
  expect(unsaved()).toEqual([]);
});

test('what was kept by one person does not hand the device to them', async () => {
  await write(log.slice(0, 5), first.learner);
  hold([{ ...first, id: '33333333-3333-4333-8333-000000000001', learner: '33333333-3333-4333-8333-000000000002' }]);
  await reopenAndWrite();
  expect((await db.device.get('learner'))?.value).toBe(first.learner);
  expect(await readEvents()).toHaveLength(6);
});

test('a write that fails leaves in memory what was there, in order and once', async () => {
  hold(log.slice(3, 6));
  await withFullDisk(async () => {
    await expect(write(log.slice(6, 7))).rejects.toThrow();
  });
  hold(log.slice(5, 7));
  expect(ids(unsaved())).toEqual(ids(log.slice(3, 7)));
});

test('a back-up of what cannot be written now has what is on the disk and what is in memory', async () => {
  await write(log.slice(0, 5), first.learner);
  await untilShown(5);
  hold(log.slice(5, 7));
  expect(ids(await rescue(first.learner))).toEqual(ids(log.slice(0, 7)));
  expect(ids(await rescue(null))).toEqual(ids(log.slice(0, 7)));
});

test('a page shows the names of everybody here, also of those who are in memory only', async () => {
  await write(log.slice(0, 2), first.learner);
  await untilShown(2);
  const ben = { ...first, id: '33333333-3333-4333-8333-000000000003', learner: '33333333-3333-4333-8333-000000000004' };
  hold([ben]);
  expect(ids(shown?.learners ?? [])).toEqual([first.id, ben.id]);
  expect(shown).toMatchObject({ learner: first.learner, unsaved: 1 });
  // What is in memory of another is no progress of whoever is learning.
  expect(shown?.progress.events).toBe(2);
});
