import { databaseName, nameFor, usualName } from '../database-name.ts';
import { type Summary, summaryFrom, summaryText } from './summary.ts';

// Where the summary is kept, for pages that do without the log. A page reads it at once:
//
//   readSummary()   a Summary; null: nobody is learning here; undefined: not known.
//   onSummary(f)    calls back after each change by this page or another tab; gives the function that stops it.
//   needsLog()      whether the page has to read the log (`start()` of store.ts) to be sure: the summary is not known
//                   though there may be a log, it is not of the log as it stands, or this window holds events that are
//                   not on the disk. Reading the log makes the summary right again.
//
// So a learner with progress is never taken for a beginner: show nothing of the beginner's while readSummary() is
// undefined and needsLog() has not answered no. After a no, an unknown summary means that nobody is learning.
//
// A browser that is killed forgets the last seconds of this storage, but not what is in the database. So each change of
// the log leaves a mark there, in the same transaction, and the summary bears the mark of the log it was made of.

const place = () => `${databaseName()}:summary`;

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** What does without storage (a private window) gives undefined. */
function attempt<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

const kept = (): string | null => attempt((storage) => storage.getItem(place())) ?? null;

/** What this window knows beyond what is kept: events that are not on the disk, or a summary that found no room. */
let here: Summary | null | undefined;
let unkept: Summary | null | undefined;

export function readSummary(): Summary | null | undefined {
  if (here !== undefined) return here;
  const summary = summaryFrom(kept())?.summary;
  return summary === undefined ? unkept : summary;
}

/** Keeps what the log says at a mark. What cannot be kept is not known to the next page, rather than old. */
export function keepSummary(summary: Summary | null, mark: string): void {
  const text = summaryText(summary, mark);
  if (text !== null && text === kept()) return;
  attempt((storage) => storage.removeItem(place()));
  if (text !== null) attempt((storage) => storage.setItem(place(), text));
  unkept = summary;
  tell();
}

/** Shows this window what it holds in memory as well; undefined once all of it is on the disk. */
export function showSummary(summary: Summary | null | undefined): void {
  if (summary === undefined && here === undefined) return;
  here = summary;
  tell();
}

export function onSummary(listener: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === place() || key === null) listener();
  };
  listeners.add(listener);
  globalThis.addEventListener?.('storage', heard as EventListener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener?.('storage', heard as EventListener);
  };
}

/** Where a window keeps what could not be written, from page to page. */
export function unsavedPlace(): string {
  const name = databaseName();
  // The name it had before there were several databases.
  return name === usualName ? nameFor('unsaved') : `${name}:unsaved`;
}

/** Where a window keeps what was being typed when a page of it was left. */
export const leftPlace = (): string => `${databaseName()}:left`;

/** Whether this window holds what is not on the disk. */
const hasUnsaved = (): boolean => {
  try {
    return [unsavedPlace(), leftPlace()].some((place) => sessionStorage.getItem(place) !== null);
  } catch {
    return false;
  }
};

/** A database that does not open so soon, in milliseconds, waits behind another tab's; the log says so if it goes on. */
const patience = 800;

/**
 * The mark of this browser's log, read without opening it as one: null where there is no database, and then none is made;
 * undefined where the browser does not say. A log that was never written since there are marks has the empty one.
 */
const readMark = (): Promise<string | null | undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, patience);
    try {
      const request = indexedDB.open(databaseName());
      let isThere = true;
      request.onupgradeneeded = () => {
        isThere = false;
        request.transaction?.abort();
      };
      request.onerror = () => resolve(isThere ? undefined : null);
      request.onsuccess = () => {
        const db = request.result;
        db.onversionchange = () => db.close();
        const answer = (mark: string | undefined) => {
          db.close();
          resolve(mark);
        };
        try {
          const row = db.transaction('device').objectStore('device').get('mark');
          row.onsuccess = () => answer(row.result?.value ?? '');
          row.onerror = () => answer(undefined);
        } catch {
          answer(undefined);
        }
      };
    } catch {
      resolve(undefined);
    }
  });

/** Whether this browser may hold a database of the course; it makes none to find that out. */
export const mayHaveDatabase = async (): Promise<boolean> => (await readMark()) !== null;

export async function needsLog(): Promise<boolean> {
  if (hasUnsaved()) return true;
  const mark = await readMark();
  const known = summaryFrom(kept());
  if (mark !== null) return mark === undefined || known?.summary === undefined || known.mark !== mark;
  // There is no log: whoever the summary speaks of is not here any more.
  if (known?.summary) return true;
  keepSummary(null, '');
  return false;
}
