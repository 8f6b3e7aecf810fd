import { db } from '../database.ts';

/**
 * What a look through the log of this device found: when, how many records there are, how many of them no back-up could
 * hold, and of how many learners what had been worked out did not fit their records and was thrown away.
 */
export type LogCheck = { at: number; records: number; damaged: number; remade: number };

type LogCheckRow = { key: 'checked' } & LogCheck;
export const founds = db.table<LogCheckRow, LogCheckRow['key']>('device');

/** What the last look found; undefined if there was none yet. */
export const lastFound = (): Promise<LogCheck | undefined> => founds.get('checked');
