import { type Folder, mayWrite } from '../../site/folder.ts';
import { randomBytes, withLock } from '../../site/platform.ts';
import { db } from '../database.ts';
import { nameFor } from '../database-name.ts';
import { settleDrafts } from '../draft/drafts.ts';
import { backupFiles } from '../file/backup-file.ts';
import { markOfLog } from '../fold.ts';
import { readRestorable } from '../writer.ts';
import { copyNames, outdated, sessionName } from './copy-name.ts';
import { type FolderRow, folders } from './folder.ts';

// A copy of everybody's progress in a folder that somebody chose, written anew while they learn: one file a session, in
// the form of a back-up. The folder and what became of the last copy belong to this device and to no learner.

/** Why a copy could not be written: the browser wants to be asked again, the folder is not there, or there is no room. */
export type CopyProblem = 'permission' | 'folder' | 'room';

/** What became of the last copy: when it was written, of which state of the log, of how many records. */
type CopiedRow = {
  key: 'copied';
  session: string;
  at: number;
  mark: string;
  records: number;
  names: string[];
  problem?: CopyProblem;
};

const copied = db.table<CopiedRow, CopiedRow['key']>('device');

/** What a person is told: the folder, the last copy that was written, and what keeps the next from being written. */
export type CopiesState = { folder: string; last?: { at: number; names: string[] }; problem?: CopyProblem };

/** How the copies stand; undefined where nobody has chosen a folder. */
export async function copiesNow(): Promise<CopiesState | undefined> {
  const row = await folders.get('copy-folder');
  if (!row) return undefined;
  const state = await copied.get('copied');
  return {
    folder: row.folder.name,
    ...(state && state.names.length > 0 && { last: { at: state.at, names: state.names } }),
    ...(state?.problem && { problem: state.problem }),
  };
}

/** CopiesState go to this folder from now on. The first is still to be written. */
export async function startCopies(folder: Folder): Promise<void> {
  const device = [...randomBytes(3)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  await db.transaction('rw', db.device, async () => {
    await folders.put({ key: 'copy-folder', folder, device: (await folders.get('copy-folder'))?.device ?? device });
    await copied.delete('copied');
  });
}

/** No more copies; those that were written stay where they are. */
export const stopCopies = (): Promise<void> =>
  db.transaction('rw', db.device, async () => {
    await folders.delete('copy-folder');
    await copied.delete('copied');
  });

/** So long without a copy, and the next belongs to another session, in milliseconds. */
const pause = 60 * 60_000;

/**
 * Writes the copy of this session, one tab at a time. `isAsked` is true where the person has just pressed something: then
 * the browser may ask them, and it is written though nothing was recorded since the last.
 */
export async function writeCopy(now: number, isAsked = false): Promise<void> {
  await withLock(nameFor('copies'), { ifAvailable: !isAsked }, async (lock) => {
    const row = lock && (await folders.get('copy-folder'));
    if (row) await writeTo(row, now, isAsked);
  });
}

async function writeTo({ folder, device }: FolderRow, now: number, isAsked: boolean): Promise<void> {
  const before = await copied.get('copied');
  const nothingYet: CopiedRow = { key: 'copied', session: '', at: 0, mark: '', records: 0, names: [] };
  const failed = (problem: CopyProblem) => copied.put({ ...(before ?? nothingYet), problem });
  if (!(await mayWrite(folder, isAsked))) {
    await failed('permission');
    return;
  }
  await settleDrafts();
  const mark = await markOfLog();
  if (!isAsked && before?.mark === mark && !before.problem) return;
  const events = await readRestorable();
  // A log that has become smaller, because a learner was taken off, does not take the place of the larger one.
  const goesOn = before?.session && now - before.at < pause && now >= before.at && events.length >= before.records;
  const session = goesOn ? before.session : sessionName(now);
  const texts = backupFiles(events, now);
  const names = copyNames(device, session, texts.length);
  try {
    for (const [index, name] of names.entries()) await writeFile(folder, name, texts[index] ?? '');
    const there: string[] = [];
    for await (const name of folder.keys()) there.push(name);
    for (const name of outdated(there, device, session, names)) await folder.removeEntry(name);
    await copied.put({ key: 'copied', session, at: now, mark, records: events.length, names });
  } catch (error) {
    const { name } = error as DOMException;
    await failed(name === 'NotAllowedError' ? 'permission' : name === 'QuotaExceededError' ? 'room' : 'folder');
  }
}

/** The browser writes beside the file and puts it in its place at the end: a file that is there is always whole. */
async function writeFile(folder: Folder, name: string, text: string): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const out = await file.createWritable();
  await out.write(text);
  await out.close();
  if ((await (await file.getFile()).text()) !== text) throw new DOMException('It reads otherwise', 'InvalidStateError');
}
