import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { manyEvents } from '../../scripts/bench-events.ts';
import { db } from '../database.ts';
import type { ProgressEvent } from '../event.ts';
import { advance, readFolded, stateFrom } from '../fold.ts';
import { progress } from '../replay.ts';
import { append, readRestorable } from '../writer.ts';
import { checkDaily, checkLog } from './check.ts';
import { lastFound } from './found.ts';

const log = manyEvents(60);
const [first] = log as [ProgressEvent];
const now = new Date(2026, 10, 28, 9).getTime();

beforeEach(async () => {
  for (const table of db.tables) await table.clear();
  await append(log, first.learner);
});

test('a whole log is found whole, record by record, and what was worked out from it stays', async () => {
  await advance(first.learner, 10);
  expect(await checkLog(now)).toEqual({ at: now, records: 60, damaged: 0, remade: 0 });
  expect(await db.folds.count()).toBe(1);
});

test('what was worked out wrongly is thrown away, said, and made anew from the records', async () => {
  await advance(first.learner, 10);
  const wrong = (await readFolded(first.learner)).state;
  await db.states.put({ learner: first.learner, state: { ...wrong, name: 'Somebody else' } });
  expect(await checkLog(now)).toMatchObject({ records: 60, remade: 1 });
  expect(stateFrom(await readFolded(first.learner))).toEqual(progress(log));
  expect(await checkLog(now)).toMatchObject({ remade: 0 });
});

test('what was worked out and is half gone is thrown away too', async () => {
  await advance(first.learner, 10);
  await db.states.clear();
  expect(await checkLog(now)).toMatchObject({ remade: 1 });
});

test('a damaged record is counted, stays where it is, and keeps nothing else from a back-up', async () => {
  const { type, ...rest } = log[7] as ProgressEvent;
  await db.events.put({ ...rest, type: 'nonsense' } as never);
  await db.events.put({ ...log[8], at: 'yesterday' } as never);
  expect(await checkLog(now)).toMatchObject({ records: 60, damaged: 2 });
  expect(await db.events.count()).toBe(60);
  expect(await readRestorable()).toHaveLength(58);
});

test('a record of a kind that only a newer course knows does not keep the rest from the screen', () => {
  const strange = { ...log[3], id: '00000000-0000-4000-8000-000000000001', type: 'told-by-tomorrow' } as never;
  expect(progress([...log, strange])).toMatchObject({ name: progress(log).name, answers: progress(log).answers });
});

test('the log is looked through once a calendar day', async () => {
  await checkDaily(now);
  await checkDaily(now + 14 * 3_600_000);
  expect((await lastFound())?.at).toBe(now);
  await checkDaily(now + 15 * 3_600_000);
  expect((await lastFound())?.at).toBe(now + 15 * 3_600_000);
});
