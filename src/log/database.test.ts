import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { guard, openDatabase } from './database.ts';
import { StorageError, type Trouble, troubleOf } from './trouble.ts';
import { inSamples, install, samples } from './versions.test-data.ts';

const opened: Dexie[] = [];
let count = 0;

/** A database of its own for each test, guarded as that of the course is. */
function courseDatabase(name: string, mayBeEmpty = true) {
  const troubles: Trouble[] = [];
  const db = openDatabase(name);
  guard(
    db,
    () => mayBeEmpty,
    (trouble) => troubles.push(trouble),
  );
  opened.push(db);
  return { db, troubles };
}
const newName = () => `test-${(count += 1)}`;
const failure = (promise: PromiseLike<unknown>) => Promise.resolve(promise).then(() => undefined, troubleOf);

afterEach(async () => {
  for (const db of opened.splice(0)) db.close();
});

test.each(samples)('a database of version $version opens with everything that is in it', async (sample) => {
  const name = newName();
  await install(sample, name, indexedDB);
  const { db, troubles } = courseDatabase(name);
  expect(await db.events.orderBy('id').primaryKeys()).toEqual(inSamples.ids);
  expect(await db.events.toArray()).toEqual(sample.stores.events?.rows);
  expect((await db.device.get('learner'))?.value).toBe(inSamples.learner);
  expect(troubles).toEqual([]);
});

test('there is a frozen sample of every version of the database, the present one too', () => {
  const { db } = courseDatabase(newName());
  expect(samples.map(({ version }) => version)).toEqual(
    Array.from({ length: db.verno }, (_, index) => 10 * (index + 1)),
  );
  const tables = Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      { key: schema.primKey.keyPath, indexes: schema.indexes.map(({ name }) => name) },
    ]),
  );
  const latest = Object.entries(samples.at(-1)?.stores ?? {});
  expect(tables).toEqual(
    Object.fromEntries(latest.map(([name, { key, indexes }]) => [name, { key, indexes: Object.keys(indexes) }])),
  );
});

test('a database of a newer release is left alone, and is said to be newer', async () => {
  const name = newName();
  await install({ version: 990, stores: { events: { key: 'id', indexes: {}, rows: [] } } }, name, indexedDB);
  const { db } = courseDatabase(name);
  expect(await failure(db.events.count())).toBe('newer');
  const later = new Dexie(name);
  await later.open();
  expect(later.verno).toBe(99);
  later.close();
});

test('an open database gives way to a newer release, and says so', async () => {
  const name = newName();
  const { db, troubles } = courseDatabase(name);
  await db.open();
  const later = new Dexie(name);
  later.version(99).stores({ events: 'id' });
  await later.open();
  expect(troubles).toEqual(['newer']);
  expect(await failure(db.events.count())).toBeDefined();
  later.close();
});

test('a database that is deleted while it is open is not made anew without being asked for', async () => {
  const name = newName();
  const { db, troubles } = courseDatabase(name, false);
  await install(samples.at(-1) as (typeof samples)[number], name, indexedDB);
  await db.open();
  await Dexie.delete(name);
  expect(troubles).toEqual(['deleted']);
  expect(await failure(db.open())).toBeDefined();
  expect(troubles).toEqual(['deleted', 'deleted']);
  expect(await Dexie.exists(name)).toBe(false);
});

test.each<[error: unknown, trouble: Trouble]>([
  [new DOMException('', 'SecurityError'), 'absent'],
  [new Dexie.MissingAPIError(), 'absent'],
  [{ name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }, 'full'],
  [{ name: 'BulkError', failures: [new DOMException('', 'QuotaExceededError')] }, 'full'],
  [{ name: 'DatabaseClosedError', inner: new StorageError('newer') }, 'newer'],
  [new DOMException('', 'UnknownError'), 'broken'],
  ['anything', 'broken'],
  [null, 'broken'],
])('%o is "%s" to the person', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});
