import type { ProgressEvent } from '../../log/event.ts';
import type { BackupReading } from '../../log/file/backup-file.ts';
import { eventsOf } from '../../log/store.ts';
import { inSlices } from '../../site/slices.ts';

// Loaded when somebody saves a file: checking records takes more code than the rest of the page.
const format = () => import('../../log/file/backup-file.ts');
const log = () => import('../../log/writer.ts');

/** The copies that write themselves. Loaded where there is a folder for them, or one is chosen. */
export const copiesLog = () => import('../../log/copies/copies.ts');

/** Of whom a back-up is: a learner by id, or everybody on this device. */
export type Whose = { learner: string } | 'everybody';

/** The records of a learner or of everybody on this device. @throws if they cannot be read. */
export const recordsOf = async (whose: Whose): Promise<ProgressEvent[]> => {
  const { readRestorable } = await log();
  const { settleDrafts } = await import('../../log/draft/drafts.ts');
  await settleDrafts();
  return readRestorable(whose === 'everybody' ? undefined : whose.learner);
};

/** The texts of a copy: one, unless the log is too large for one file. */
export async function copy(whose: Whose): Promise<string[]> {
  const { backupFiles } = await format();
  return backupFiles(await recordsOf(whose), Date.now());
}

/**
 * The texts of the back-up files, and the verb that notes for everyone in them that a back-up was made. The note is in
 * the files already, so that a device which reads them knows of it.
 */
export async function backup(whose: Whose): Promise<{ texts: string[]; now: number; note(): Promise<void> }> {
  const { append } = await log();
  const { backupFiles, reading } = await format();
  const events = await recordsOf(whose);
  const learners = new Set(events.map(({ learner }) => learner));
  const notes = [...learners].flatMap((learner) => eventsOf(learner, { type: 'backup-made' }));
  const now = Date.now();
  const texts = backupFiles([...events, ...notes], now);
  // It is made once it has been read again, as another device will read it.
  for (const text of texts) {
    const read: BackupReading = await inSlices(reading(text), () => {});
    if ('refused' in read) throw new Error(`The back-up cannot be read again: ${read.refused.reason}`);
  }
  return { texts, now, note: () => append(notes) };
}
