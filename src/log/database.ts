import Dexie, { type EntityTable } from 'dexie';
import { databaseName } from './database-name.ts';
import type { ProgressEvent } from './event.ts';
import type { Progress } from './progress.ts';
import { StorageError, type Trouble } from './trouble.ts';

/** What belongs to this device and to no learner: who is learning now. */
export type DeviceRow = { key: 'learner'; value: string };

/** What somebody is typing: the event it becomes once they pause. `key` names the window and the field. */
export type DraftRow = { key: string; learner: string; event: ProgressEvent };

/** How far the fold of a learner reaches: up to and with the event of this time and id. */
export type Fold = {
  learner: string;
  code: number;
  at: number;
  id: string;
  /** Number of events up to there. */
  events: number;
  /** Another one for every state, so that a page knows whether it has this one in memory. */
  mark: string;
};

/** The state itself, in a table of its own: where it may be megabytes, a write need not read it. */
export type FoldedState = { learner: string; state: Progress };

export type Database = Dexie & {
  events: EntityTable<ProgressEvent, 'id'>;
  device: EntityTable<DeviceRow, 'key'>;
  folds: EntityTable<Fold, 'learner'>;
  states: EntityTable<FoldedState, 'learner'>;
  drafts: EntityTable<DraftRow, 'key'>;
};

/**
 * The browser's databases, but the wrong version stays an error. Dexie would open the database of a newer release
 * without asking for a version, and even add the tables it misses. Undefined where the browser has none or hides them.
 */
function strictFactory(): IDBFactory | undefined {
  try {
    const real = globalThis.indexedDB;
    const open = (name: string, version?: number) => {
      if (version === undefined) throw new StorageError('newer');
      return real.open(name, version);
    };
    return (
      real && {
        open,
        cmp: (a, b) => real.cmp(a, b),
        databases: () => real.databases(),
        deleteDatabase: (name) => real.deleteDatabase(name),
      }
    );
  } catch {
    return undefined;
  }
}

/**
 * Opens the database. Strict durability: a write counts as done once it is on the disk, not once it is in a buffer,
 * so an answer that was acknowledged survives a killed browser. No cache: it would show what is not on the disk yet.
 */
export function openDatabase(name = databaseName()): Database {
  const db = new Dexie(name, {
    indexedDB: strictFactory(),
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Database;
  db.version(1).stores({ events: 'id, [learner+at], type', device: 'key' });
  db.version(2).stores({ folds: 'learner', states: 'learner' });
  // What issuers keep on this device stands in `registers` (device-texts.ts), as the texts that their files hold;
  // `registerEvents` holds nothing that counts: new-file.ts fills and empties it.
  db.version(3).stores({ drafts: 'key, learner', registers: 'key', registerEvents: 'id, register' });
  return db;
}

/**
 * Reports what happens to an open database from outside, and keeps Dexie from going on as if nothing had: it would
 * make an empty database in place of one that was deleted. `mayBeEmpty` says whether one that is not there may be made.
 */
export function guard(db: Database, mayBeEmpty: () => boolean, onTrouble: (trouble: Trouble) => void): void {
  db.on('populate', () => {
    if (mayBeEmpty()) return;
    // Told here: the browser makes an error of its own of what is thrown.
    onTrouble('deleted');
    throw new StorageError('deleted');
  });
  db.on('blocked', () => onTrouble('waiting'));
  db.on('versionchange', ({ newVersion }) => {
    // Closing lets the other tab go on. What is being written is still written.
    db.close();
    onTrouble(newVersion ? 'newer' : 'deleted');
    return false;
  });
}

export const db = openDatabase();
