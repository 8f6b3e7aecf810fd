import { databaseName, usualName } from './database-name.ts';
import { type Summary, summaryFrom, summaryText } from './summary.ts';

// Where the summary is kept, for pages that do without the log. A page reads it at once:
//
//   readSummary()   a Summary; null: nobody is learning here; undefined: not known.
//   onSummary(f)    calls back after each change by this page or another tab; gives the function that stops it.
//   needsLog()      whether the page has to read the log (`start()` of store.ts) to be sure: the summary is not known
//                   though there may be a log, a write was cut off before its summary came, or this window holds events
//                   that are not on the disk. Reading the log makes the summary right again.
//
// So a learner with progress is never taken for a beginner: show nothing of the beginner's while readSummary() is
// undefined and needsLog() has not answered no. After a no, an unknown summary means that nobody is learning.

const place = () => `${databaseName()}:summary`;
/** Stands while the log is being written and the summary does not say so yet. */
const pending = () => `${databaseName()}:summary-pending`;

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

export const readSummary = (): Summary | null | undefined =>
  summaryFrom(attempt((storage) => storage.getItem(place())) ?? null);

/** Notes that the log is about to change: until the summary comes, the one that stands here may be old. */
export const expectSummary = (): void => {
  attempt((storage) => storage.setItem(pending(), '1'));
};

/** Keeps what the log says now. What cannot be kept is not known, rather than old. */
export function keepSummary(summary: Summary | null): void {
  const text = summaryText(summary);
  const before = attempt((storage) => storage.getItem(place()));
  if (text !== before) {
    attempt((storage) => storage.removeItem(place()));
    if (text !== null) attempt((storage) => storage.setItem(place(), text));
  }
  attempt((storage) => storage.removeItem(pending()));
  if (text !== before) tell();
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
  return name === usualName ? 'spp-unsaved' : `${name}:unsaved`;
}

const hasUnsaved = (): boolean => {
  try {
    return sessionStorage.getItem(unsavedPlace()) !== null;
  } catch {
    return false;
  }
};

/**
 * Whether this browser has a log, without opening it as one: a database that is not there is not made. Where the browser
 * does not say, there may be one.
 */
const hasLog = (): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      const request = indexedDB.open(databaseName());
      let isThere = true;
      request.onupgradeneeded = () => {
        isThere = false;
        request.transaction?.abort();
      };
      request.onsuccess = () => {
        request.result.close();
        resolve(isThere);
      };
      request.onerror = () => resolve(isThere);
      request.onblocked = () => resolve(true);
    } catch {
      resolve(true);
    }
  });

export async function needsLog(): Promise<boolean> {
  if (hasUnsaved() || attempt((storage) => storage.getItem(pending()))) return true;
  if (readSummary() !== undefined) return false;
  if (await hasLog()) return true;
  // Unless the first event came meanwhile.
  if (readSummary() === undefined) keepSummary(null);
  return false;
}
