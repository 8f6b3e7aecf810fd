import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { manyEvents } from '../scripts/bench-events.ts';
import { db } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { markOfLog } from './fold.ts';
import { Overtaken } from './trouble.ts';
import { troubleNow } from './unsaved.ts';
import {
  append,
  askAtStart,
  beforeAcknowledged,
  ofThoseHere,
  putLearner,
  readAskAtStart,
  readEvents,
  type WrittenEvents,
  write,
} from './writer.ts';

const log = manyEvents(6);
const [first, second] = log as [ProgressEvent, ProgressEvent];
const ids = (events: readonly ProgressEvent[]) => events.map(({ id }) => id);
const whoLearns = async () => (await db.device.get('learner'))?.value;
const stranger = '00000000-0000-4000-8000-0000000000aa';

beforeEach(async () => {
  await Promise.all([db.events.clear(), db.device.clear(), db.drafts.clear()]);
});

test('an event that is there already is left as it is, whatever comes under its id', async () => {
  await append([first]);
  await append([{ ...first, at: first.at + 1 }, second]);
  expect(await readEvents(first.learner)).toEqual([first, second]);
});

test('an event that comes twice at once is written once', async () => {
  await append([first, first]);
  expect(await readEvents()).toEqual([first]);
});

test('events alone hand the device to nobody; with a learner they hand it to them', async () => {
  await append([first]);
  expect(await whoLearns()).toBeUndefined();
  await append([second], first.learner);
  expect(await whoLearns()).toBe(first.learner);
  await putLearner(stranger);
  expect(await whoLearns()).toBe(stranger);
});

test('each write is told of with what it wrote, and with the mark that the one before left', async () => {
  const told: WrittenEvents[] = [];
  const stop = beforeAcknowledged((written) => void told.push(written));
  await write([first], first.learner);
  await write([second]);
  stop();
  await write(log.slice(2, 3));
  expect(told.map(({ events }) => ids(events))).toEqual([[first.id], [second.id]]);
  expect(told[1]?.before).toBe(told[0]?.mark);
  expect(told[1]?.mark).not.toBe(told[0]?.mark);
});

test('a write takes away the drafts it replaces, and no others', async () => {
  const draft = (key: string) => ({ key, learner: first.learner, event: second });
  await db.drafts.bulkPut([draft('a'), draft('b')]);
  await write([first], first.learner, ['a']);
  expect((await db.drafts.toArray()).map(({ key }) => key)).toEqual(['b']);
});

test('who was removed meanwhile does not come back with what they did last', async () => {
  await write([first], first.learner);
  await expect(write([{ ...second, learner: stranger }])).rejects.toThrow();
  expect(await readEvents()).toEqual([first]);
  expect(await ofThoseHere([{ ...second, learner: stranger }, second])).toEqual([second]);
});

test('the log of one learner, or of everybody, is read', async () => {
  const other = { ...first, id: second.id, learner: stranger };
  await append([first, other]);
  expect(await readEvents(stranger)).toEqual([other]);
  expect(await readEvents()).toHaveLength(2);
});

test('a device asks who is learning only while that is wanted', async () => {
  expect(await readAskAtStart()).toBe(false);
  await askAtStart(true);
  expect(await readAskAtStart()).toBe(true);
  await askAtStart(false);
  expect(await readAskAtStart()).toBe(false);
});

test('what builds on a log that another window has changed since is not written', async () => {
  await write(log.slice(0, 2), first.learner);
  const seen = await markOfLog();
  await write(log.slice(2, 3), undefined, [], seen);
  await expect(write(log.slice(3, 4), undefined, [], seen)).rejects.toThrow(Overtaken);
  expect(await readEvents()).toHaveLength(3);
  expect(troubleNow()).toBeNull();
  await write(log.slice(3, 4), undefined, [], await markOfLog());
  expect(await readEvents()).toHaveLength(4);
});
