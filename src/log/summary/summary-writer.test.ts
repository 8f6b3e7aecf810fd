import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { storage } from '../storage.test-data.ts';

const ada = '00000000-0000-4000-8000-000000000001';
const ben = '00000000-0000-4000-8000-000000000002';

/** A page of the course: its modules, loaded for it alone. */
async function page() {
  vi.resetModules();
  const modules = {
    ...(await import('../store.ts')),
    ...(await import('./summary-place.ts')),
    ...(await import('../writer.ts')),
  };
  return modules;
}

let local: ReturnType<typeof storage>;

beforeEach(async () => {
  local = storage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', storage());
  await Dexie.delete('spp-academy');
});

test('a first visit knows that nobody is learning, and makes no database to find that out', async () => {
  const { readSummary, needsLog } = await page();
  expect(readSummary()).toBeUndefined();
  expect(await needsLog()).toBe(false);
  expect(readSummary()).toBeNull();
  expect(await Dexie.exists('spp-academy')).toBe(false);
});

test('what was recorded is in the summary before it is acknowledged', async () => {
  const { start, addLearner, record, readSummary, onSummary } = await page();
  const heard = vi.fn();
  onSummary(heard);
  await start();
  expect(readSummary()).toBeNull();
  await addLearner('Ada', null);
  expect(readSummary()).toMatchObject({ name: 'Ada', lessons: {} });
  await record(readSummary()?.learner ?? null, { type: 'lesson-completed', lesson: 'm01-l1' });
  expect(readSummary()?.lessons['m01-l1']?.completedAt).toBeGreaterThan(0);
  await record(readSummary()?.learner ?? null, {
    type: 'check-answered',
    question: 'm01-q1',
    response: true,
    earned: 0,
    total: 1,
  });
  expect(readSummary()).toMatchObject({ checks: ['m01-q1'], comingBack: [['m01-q1', expect.any(Number)]], events: 3 });
  expect(heard.mock.calls.length).toBeGreaterThanOrEqual(4);
});

test('two things done at the same moment are both in the summary, and a page may be left at once', async () => {
  const { start, addLearner, record, readSummary, needsLog } = await page();
  await start();
  await addLearner('Ada', null);
  const who = readSummary()?.learner ?? null;
  const lessons = ['m01-l1', 'm01-l2', 'm01-l3'];
  await Promise.all(lessons.map((lesson) => record(who, { type: 'lesson-completed', lesson })));
  expect(Object.keys(readSummary()?.lessons ?? {})).toEqual(lessons);
  expect(await needsLog()).toBe(false);
});

test('a summary that lacks what another tab wrote does not claim to have it', async () => {
  const here = await page();
  await here.start();
  await here.addLearner('Ada', null);
  const who = here.readSummary()?.learner ?? null;
  const there = await page();
  await there.start();
  await Promise.all([
    there.record(who, { type: 'lesson-completed', lesson: 'm01-l1' }),
    here.record(who, { type: 'lesson-completed', lesson: 'm01-l2' }),
  ]);
  const isWhole = Object.keys(here.readSummary()?.lessons ?? {}).length === 2;
  expect(isWhole || (await here.needsLog())).toBe(true);
});

test('who comes from a release without summaries, or has lost it, is no beginner: the log is read, and makes it right', async () => {
  const first = await page();
  await first.start();
  await first.addLearner('Ada', null);
  local.kept.clear();
  const { start, readSummary, needsLog } = await page();
  expect(readSummary()).toBeUndefined();
  expect(await needsLog()).toBe(true);
  await start();
  await vi.waitFor(() => expect(readSummary()).toMatchObject({ name: 'Ada' }));
  expect(await needsLog()).toBe(false);
});

test('a browser that was killed and has forgotten the last of its summary is asked for its log', async () => {
  const first = await page();
  await first.start();
  await first.addLearner('Ada', null);
  const before = new Map(local.kept);
  await first.record(first.readSummary()?.learner ?? null, { type: 'lesson-completed', lesson: 'm01-l1' });
  expect(await first.needsLog()).toBe(false);
  // The database is on the disk at once, this storage some seconds later.
  for (const [key, value] of before) local.kept.set(key, value);
  const { start, readSummary, needsLog } = await page();
  expect(readSummary()).toMatchObject({ name: 'Ada', lessons: {} });
  expect(await needsLog()).toBe(true);
  await start();
  await vi.waitFor(() => expect(readSummary()?.lessons['m01-l1']).toBeDefined());
  expect(await needsLog()).toBe(false);
});

test('what could not be written shows in its own window, and in no other', async () => {
  const { start, addLearner, keep, readSummary, $learner } = await page();
  await start();
  await addLearner('Ada', null);
  await keep($learner.get(), { type: 'lesson-completed', lesson: 'm01-l1' });
  await vi.waitFor(() => expect(readSummary()?.lessons['m01-l1']).toBeDefined());
  vi.stubGlobal('sessionStorage', storage());
  const other = await page();
  expect(other.readSummary()).toMatchObject({ name: 'Ada', lessons: {} });
});

test('what is shown beside the disk goes when all of it is on the disk, however late the rest of it comes', async () => {
  const { start, addLearner, keep, record, readSummary, $learner } = await page();
  await start();
  await addLearner('Ada', null);
  const answer = { type: 'check-answered', question: 'm01-q1', response: true, earned: 0, total: 1 } as const;
  const kept = keep($learner.get(), answer);
  await kept;
  await record($learner.get(), { type: 'lesson-completed', lesson: 'm01-l1' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await record($learner.get(), { type: 'lesson-completed', lesson: 'm01-l2' });
  expect(Object.keys(readSummary()?.lessons ?? {})).toEqual(['m01-l1', 'm01-l2']);
});

test('where the log cannot be read, each thing that is kept counts once', async () => {
  const real = indexedDB;
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('Blocked', 'SecurityError');
    },
  });
  const { start, keep, readSummary, $learner } = await page();
  await start();
  await keep(null, { type: 'lesson-completed', lesson: 'm01-l1' });
  await vi.waitFor(() => expect(readSummary()?.lessons['m01-l1']).toBeDefined());
  await keep($learner.get(), { type: 'lesson-completed', lesson: 'm01-l2' });
  await vi.waitFor(() => expect(readSummary()?.lessons['m01-l2']).toBeDefined());
  // Who was added, and two lessons.
  expect(readSummary()).toMatchObject({ events: 3, sinceBackup: 3 });
  vi.stubGlobal('indexedDB', real);
});

test('a database that is gone is noticed, whatever the summary says', async () => {
  const first = await page();
  await first.start();
  await first.addLearner('Ada', null);
  const kept = new Map(local.kept);
  (await import('../database.ts')).db.close();
  await Dexie.delete('spp-academy');
  local.kept.clear();
  for (const [key, value] of kept) local.kept.set(key, value);
  const { readSummary, needsLog } = await page();
  expect(readSummary()).toMatchObject({ name: 'Ada' });
  expect(await needsLog()).toBe(true);
});

test('a switch, a removal, a restored back-up and a change of the setting come into the summary', async () => {
  const { start, addLearner, putLearner, readSummary, askAtStart } = await page();
  const { undoImport } = await import('../remote/undo.ts');
  const { mergeRemote } = await import('../remote/merge.ts');
  const { deleteLearner } = await import('../learners.ts');
  await start();
  await addLearner('Ada', null);
  const first = readSummary()?.learner as string;
  await addLearner('Ben', null);
  expect(readSummary()?.name).toBe('Ben');
  await putLearner(first);
  await vi.waitFor(() => expect(readSummary()?.name).toBe('Ada'));
  await askAtStart(true);
  await vi.waitFor(() => expect(readSummary()?.asksWho).toBe(true));
  const id = '00000000-0000-4000-8000-0000000000e1';
  await mergeRemote([{ id, v: 1, learner: first, at: 5, type: 'lesson-opened', lesson: 'm01-l9' }], 9, () => {});
  await vi.waitFor(() => expect(Object.keys(readSummary()?.lessons ?? {})).toEqual(['m01-l9']));
  await undoImport();
  await vi.waitFor(() => expect(readSummary()?.lessons).toEqual({}));
  await deleteLearner(first, null);
  await vi.waitFor(() => expect(readSummary()).toBeNull());
});

test('without storage for the page nothing is known, and the log is asked', async () => {
  vi.stubGlobal('localStorage', undefined);
  const first = await page();
  expect(await first.needsLog()).toBe(false);
  await first.start();
  await first.addLearner('Ada', null);
  const { readSummary, needsLog } = await page();
  expect(readSummary()).toBeUndefined();
  expect(await needsLog()).toBe(true);
});

test('where there is no room for a summary there is none, rather than an old one', async () => {
  const { keepSummary, readSummary } = await page();
  const { summaryOf } = await import('./summary-of.ts');
  const { nothing } = await import('../progress.ts');
  keepSummary(
    summaryOf(nothing(), ada, false, [], () => 0),
    '',
  );
  expect(readSummary()?.learner).toBe(ada);
  const setItem = local.setItem;
  local.setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  keepSummary(
    summaryOf(nothing(), ben, false, [], () => 0),
    '',
  );
  expect(readSummary()?.learner).toBe(ben);
  expect((await page()).readSummary()).toBeUndefined();
  local.setItem = setItem;
});

test('two courses on one origin have a summary each', async () => {
  const { keepSummary } = await page();
  keepSummary(null, '');
  vi.stubGlobal('document', { documentElement: { dataset: { log: 'other-course' } } });
  expect((await page()).readSummary()).toBeUndefined();
  vi.unstubAllGlobals();
});
