// Databases as each release left them, row by row. Frozen: never edit, only add the sample of a new version at the end.

const learner = '7f3c1f5e-7d7e-4a36-9a53-0d1f2f9f7b11';
const id = (number: number) => `22222222-2222-4222-8222-${String(number).padStart(12, '0')}`;
const at = 1_790_000_000_000;
const head = (number: number) => ({ id: id(number), v: 1, learner, at: at + number });

const log = [
  { ...head(1), type: 'learner-added', name: 'Amina Diallo', path: 'administrator' },
  { ...head(2), type: 'lesson-opened', lesson: 'm01-l1' },
  { ...head(3), type: 'check-answered', question: 'm01-l1-c1', response: 'b', earned: 1, total: 1 },
  { ...head(4), type: 'lesson-completed', lesson: 'm01-l1' },
];

/** Of a database: its native version (Dexie counts in tenths), its stores with key and indexes, and its rows. */
export type Sample = {
  version: number;
  stores: Record<string, { key: string; indexes: Record<string, string | string[]>; rows: object[] }>;
};

const events = { key: 'id', indexes: { '[learner+at]': ['learner', 'at'], type: 'type' }, rows: log };
const device = { key: 'key', indexes: {}, rows: [{ key: 'learner', value: learner }] };

export const samples: Sample[] = [
  { version: 10, stores: { events, device } },
  {
    version: 20,
    stores: {
      events,
      device,
      folds: { key: 'learner', indexes: {}, rows: [] },
      states: { key: 'learner', indexes: {}, rows: [] },
    },
  },
  {
    version: 30,
    stores: {
      events,
      device,
      folds: { key: 'learner', indexes: {}, rows: [] },
      states: { key: 'learner', indexes: {}, rows: [] },
      drafts: { key: 'key', indexes: { learner: 'learner' }, rows: [] },
      registers: { key: 'key', indexes: {}, rows: [] },
      registerEvents: { key: 'id', indexes: { register: 'register' }, rows: [] },
    },
  },
];

/** Who learns in the samples, and what they did. */
export const inSamples = { learner, name: 'Amina Diallo', lesson: 'm01-l1', ids: log.map((event) => event.id) };

/**
 * Makes a database as that release did, with the plain interface of the browser. It also runs inside a page of a
 * browser test, so it uses nothing but its arguments.
 */
export function install(sample: Sample, name: string, databases: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = databases.open(name, sample.version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [title, { key, indexes, rows }] of Object.entries(sample.stores)) {
        const store = request.result.createObjectStore(title, { keyPath: key });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
        for (const row of rows) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
