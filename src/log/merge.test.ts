import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { manyEvents } from '../scripts/bench-events.ts';
import { storage } from './storage.test-data.ts';

/** A tab of the course: its modules, loaded for it alone. */
async function tab() {
  vi.resetModules();
  return { ...(await import('./store.ts')), ...(await import('./remote/undo.ts')) };
}

const remote = manyEvents(700);

/** Another tab is told in its own time. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

beforeEach(async () => {
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
  await Dexie.delete('spp-academy');
});

test('the log of another device is taken in with its learner, and a second time nothing is', async () => {
  const { merge, start, $learners, $progress } = await tab();
  await start();
  expect(await merge(remote)).toEqual(remote);
  await soon(() => expect($progress.get().events).toBe(700));
  expect($learners.get().map(({ name }) => name)).toEqual(['A learner']);
  expect(await merge(remote)).toEqual([]);
  expect(await merge([])).toEqual([]);
  expect($progress.get().events).toBe(700);
});

test('what came is said, and what was here already is not', async () => {
  const { merge } = await tab();
  await merge(remote.slice(0, 300));
  expect(await merge([...remote, ...remote.slice(290, 310)])).toEqual(remote.slice(300));
});

test('who listens hears of a merge once, in this tab and in another, when the state is up to date', async () => {
  const heard: string[] = [];
  /** Each tab has read the log before the next one is opened: what a module loads late is that of the last tab. */
  const listening = async (name: string) => {
    const opened = await tab();
    await opened.start();
    opened.onWritten(() => heard.push(`${name} ${opened.$progress.get().events}`));
    return opened;
  };
  await listening('another');
  const { merge, undoImport } = await listening('this');
  await merge(remote);
  await soon(() => expect(heard.toSorted()).toEqual(['another 700', 'this 700']));
  await undoImport();
  await soon(() => expect(heard.toSorted()).toEqual(['another 0', 'another 700', 'this 0', 'this 700']));
});

test('who listens hears of what is recorded, and no more once they have stopped', async () => {
  const { addLearner, record, start, onWritten, $learner } = await tab();
  await start();
  await addLearner('Ada', null);
  const heard = vi.fn();
  const stop = onWritten(heard);
  const open = (lesson: string) => record($learner.get(), { type: 'lesson-opened', lesson });
  await open('m01-l1');
  await soon(() => expect(heard).toHaveBeenCalledTimes(1));
  stop();
  await open('m01-l2');
  expect(heard).toHaveBeenCalledTimes(1);
});
