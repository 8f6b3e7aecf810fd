import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nothing } from '../progress.ts';
import { storage } from '../storage.test-data.ts';
import { summaryOf } from './summary-of.ts';
import { keepSummary, needsLog, onSummary, readSummary, showSummary, unsavedPlace } from './summary-place.ts';

const place = 'spp-academy:summary';
const of = (learner: string) => summaryOf({ ...nothing(), name: learner }, learner, false, [], (at) => at);

let local: ReturnType<typeof storage>;
let session: ReturnType<typeof storage>;
/** What other tabs cause in this one. */
let heard = new Map<string, (event: unknown) => void>();

beforeEach(async () => {
  local = storage();
  session = storage();
  heard = new Map();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('addEventListener', (type: string, listener: (event: unknown) => void) => heard.set(type, listener));
  vi.stubGlobal('removeEventListener', (type: string) => heard.delete(type));
  await Dexie.delete('spp-academy');
});
afterEach(() => {
  showSummary(undefined);
  vi.unstubAllGlobals();
});

/** Makes a log that bears this mark; none where it was never written since there are marks. */
async function logWith(mark?: string, store = 'device') {
  const db = new Dexie('spp-academy');
  db.version(1).stores({ [store]: 'key' });
  await db.open();
  if (mark !== undefined) await db.table(store).put({ key: 'mark', value: mark });
  db.close();
}

test('a page need not read the log while the summary is of the log as it stands', async () => {
  await logWith('m1');
  keepSummary(of('ada'), 'm1');
  expect(await needsLog()).toBe(false);
  keepSummary(of('ada'), 'm0');
  expect(await needsLog()).toBe(true);
});

test('a log that was never written since there are marks has the empty one', async () => {
  await logWith();
  keepSummary(of('ada'), '');
  expect(await needsLog()).toBe(false);
  keepSummary(of('ada'), 'm1');
  expect(await needsLog()).toBe(true);
});

test('a database of another kind does not say, so the log is read', async () => {
  await logWith('m1', 'something');
  keepSummary(of('ada'), 'm1');
  expect(await needsLog()).toBe(true);
});

test('that nobody is learning is known of a log too, and a summary that is lost is not', async () => {
  await logWith('m1');
  keepSummary(null, 'm1');
  expect(await needsLog()).toBe(false);
  local.kept.clear();
  expect(await needsLog()).toBe(true);
});

test('events of this window that are not on the disk have the log read', async () => {
  keepSummary(null, '');
  expect(await needsLog()).toBe(false);
  session.setItem(unsavedPlace(), '[]');
  expect(await needsLog()).toBe(true);
});

test('where there is no database, whoever the summary speaks of is not here any more', async () => {
  keepSummary(of('ada'), '');
  expect(await needsLog()).toBe(true);
  expect(readSummary()?.learner).toBe('ada');
});

test('what could not be written is kept where it was before there were several databases, else by their name', () => {
  expect(unsavedPlace()).toBe('spp-unsaved');
  vi.stubGlobal('document', { documentElement: { dataset: { log: 'other' } } });
  expect(unsavedPlace()).toBe('other:unsaved');
});

test('each change of the summary is told once, and nothing after the listener has stopped', () => {
  const listener = vi.fn();
  const stop = onSummary(listener);
  keepSummary(of('ada'), 'm1');
  keepSummary(of('ada'), 'm1');
  expect(listener).toHaveBeenCalledTimes(1);
  showSummary(undefined);
  expect(listener).toHaveBeenCalledTimes(1);
  showSummary(of('ben'));
  expect(listener).toHaveBeenCalledTimes(2);
  expect(readSummary()?.learner).toBe('ben');
  showSummary(undefined);
  expect(listener).toHaveBeenCalledTimes(3);
  expect(readSummary()?.learner).toBe('ada');
  stop();
  keepSummary(of('cem'), 'm2');
  expect(listener).toHaveBeenCalledTimes(3);
  expect(heard.size).toBe(0);
});

test('what another tab changes is told, if it is the summary of this course', () => {
  const listener = vi.fn();
  const stop = onSummary(listener);
  const change = (key: string | null) => heard.get('storage')?.({ key });
  change('other');
  expect(listener).not.toHaveBeenCalled();
  change(place);
  change(null);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
});

test('what this window holds in memory is no summary of the log', () => {
  keepSummary(of('ada'), 'm1');
  showSummary(null);
  expect(readSummary()).toBeNull();
  expect(local.getItem(place)).toContain('ada');
});
