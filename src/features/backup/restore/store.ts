import { atom } from 'nanostores';
import type { ProgressEvent } from '../../../log/event.ts';
import type { BackupReading, Refusal } from '../../../log/file/backup-file.ts';
import { type LastImport, type PreviewCard, preview } from '../../../log/file/preview.ts';
import { eventsOf, merge } from '../../../log/store.ts';

// Loaded when somebody saves or opens a file: checking records takes more code than the rest of the page.
const format = () => import('../../../log/file/backup-file.ts');
const log = () => import('../../../log/writer.ts');
const imports = () => import('../../../log/remote/undo.ts');

/** The last import that can be undone; null if there is none. */
export const $lastImport = atom<LastImport | null>(null);

let started = false;

/** Follows what can be undone, whichever tab imports or undoes. */
export async function watchUndo(): Promise<void> {
  if (started) return;
  started = true;
  const { watchImport } = await imports();
  // A log that cannot be read has its own message at the top of the page.
  watchImport(
    (last) => $lastImport.set(last),
    () => $lastImport.set(null),
  );
}

/** Gives the browser its turn. Unlike a timer, it does not slow down in a tab that nobody looks at. */
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Milliseconds of work at a time; a frame of a screen takes 16. */
const slice = 10;

async function inSlices<T>(steps: Generator<number, T>, onShare: (share: number) => void): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began > slice) {
      onShare(step.value);
      await turn();
      began = performance.now();
    }
  }
}

export type OpenedBackup = { refused: Refusal } | { events: ProgressEvent[]; cards: PreviewCard[]; fresh: number };

const isDifference = (error: unknown): error is { index: number } =>
  error instanceof Error && 'index' in error && typeof error.index === 'number';

const differs = ({ index }: { index: number }): OpenedBackup => ({
  refused: { reason: 'differs-here', record: index + 1 },
});

/**
 * Reads a back-up and compares it with this device; nothing is written. Calls back with the share done, 0 to 1.
 * @throws if this device cannot be read, or the file is gone.
 */
export async function openBackup(source: Blob | string, onShare: (share: number) => void): Promise<OpenedBackup> {
  const { largestBackup, reading } = await format();
  if (typeof source !== 'string' && source.size > largestBackup) return { refused: { reason: 'too-large' } };
  const text = typeof source === 'string' ? source : await source.text();
  const read: BackupReading = await inSlices(reading(text), (share) => onShare(share / 2));
  if ('refused' in read) return read;
  const { missingHere } = await import('../../../log/remote/merge.ts');
  try {
    const ids = await missingHere(read.events, (share) => onShare(0.5 + share / 2));
    return { events: read.events, cards: preview(read.events, ids), fresh: ids.size };
  } catch (error) {
    if (isDifference(error)) return differs(error);
    throw error;
  }
}

/**
 * Adds the events of a back-up: all that this device does not have, or none. Gives their number, or why not.
 * @throws if it could not be written.
 */
export async function restore(
  events: ProgressEvent[],
  onShare: (share: number) => void,
): Promise<number | OpenedBackup> {
  try {
    return (await merge(events, onShare)).length;
  } catch (error) {
    if (isDifference(error)) return differs(error);
    throw error;
  }
}

/** Takes out what the last import brought. */
export async function undo(): Promise<void> {
  const { undoImport } = await imports();
  await undoImport();
}

/** Of whom a back-up is: a learner by id, or everybody on this device. */
export type Whose = { learner: string } | 'everybody';

/** The records of a learner or of everybody on this device. @throws if they cannot be read. */
export const recordsOf = async (whose: Whose): Promise<ProgressEvent[]> => {
  const { readEvents } = await log();
  const { settleDrafts } = await import('../../../log/draft/drafts.ts');
  await settleDrafts();
  return readEvents(whose === 'everybody' ? undefined : whose.learner);
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
