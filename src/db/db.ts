import Dexie, { type EntityTable } from 'dexie';
import type { ProgressEvent } from '../features/progress/event.ts';

/** What belongs to this device and to no learner: who is learning now. */
export type DeviceRow = { key: 'learner'; value: string };

export type Database = Dexie & {
  events: EntityTable<ProgressEvent, 'id'>;
  device: EntityTable<DeviceRow, 'key'>;
};

/**
 * Opens the database. Strict durability: a write counts as done once it is on the disk, not once it is in a buffer,
 * so an answer that was acknowledged survives a killed browser.
 */
export function openDatabase(name = 'spp-academy'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({ events: 'id, [learner+at], type', device: 'key' });
  return db;
}

export const db = openDatabase();
