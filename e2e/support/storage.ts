import type { Download, Page } from '@playwright/test';
import type { ProgressEvent } from '../../src/log/event.ts';

/** Name of the database of the fixture course: its id comes first. */
export const database = 'fixture-academy';

/** Has the browser clear what it keeps for the site of a page, as under "clear browsing data". */
export async function clearSiteData(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await browser.detach();
}

/** Rows of a table on the disk, read past the course, whichever it is. */
export const rowsOf = <Row = ProgressEvent>(page: Page, table: string): Promise<Row[]> =>
  page.evaluate(async (table): Promise<Row[]> => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(names.find((name) => name.endsWith('-academy')) ?? '');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const rows = request.result.transaction(table).objectStore(table).getAll();
        rows.onsuccess = () => {
          request.result.close();
          resolve(rows.result);
        };
      };
    });
  }, table);

/** The events in a back-up file that was just downloaded. */
export async function eventsIn(download: Download): Promise<ProgressEvent[]> {
  const stream = await download.createReadStream();
  const text = (await stream.toArray()).join('');
  return (JSON.parse(text) as { events: ProgressEvent[] }).events;
}

/** Where a fault is noted, so that it holds on every page of the window until it is mended. */
const note = 'test-disk';

/**
 * A disk that fills up: of each transaction it takes `room` new records and refuses the next one. It says so on the
 * console, for a test to wait for.
 */
export async function fillableDisk(page: Page): Promise<{ leave(room: number | null): Promise<void> }> {
  await page.addInitScript((note) => {
    const { add } = IDBObjectStore.prototype;
    const taken = new WeakMap<IDBTransaction, number>();
    IDBObjectStore.prototype.add = function (...record) {
      const room = localStorage.getItem(note);
      const count = (taken.get(this.transaction) ?? 0) + 1;
      taken.set(this.transaction, count);
      if (room !== null && count > Number(room)) {
        console.info('the disk refused a write');
        throw new DOMException('No room', 'QuotaExceededError');
      }
      return add.apply(this, record);
    };
  }, note);
  return {
    leave: (room) =>
      page.evaluate(
        ({ note, room }) => (room === null ? localStorage.removeItem(note) : localStorage.setItem(note, String(room))),
        { note, room },
      ),
  };
}

/** Ways in which a browser has no storage to give, from the first script of a page on. */
export const refusals = {
  'is missing': () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  'is blocked by a setting or a private window': () =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  'refuses to be opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
  },
} satisfies Record<string, () => void>;

/** Opens the database past the course, at a version or as it is, and holds it open without listening to anybody. */
export const occupy = (page: Page, version?: number): Promise<void> =>
  page.evaluate(
    ({ database, version }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database, version);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          Object.assign(globalThis, { occupied: request.result });
          resolve();
        };
      }),
    { database, version },
  );

/** Lets go of a database that `occupy` holds. */
export const vacate = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { occupied: IDBDatabase }).occupied.close());
