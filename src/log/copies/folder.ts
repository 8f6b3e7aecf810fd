import type { Folder } from '../../site/folder.ts';
import { db } from '../database.ts';

/** Where copies go that write themselves. `device` is this device's name in the names of its files. */
export type FolderRow = { key: 'copy-folder'; folder: Folder; device: string };

export const folders = db.table<FolderRow, FolderRow['key']>('device');
