import { atom } from 'nanostores';
import type { ProgressEvent } from '../../../log/event.ts';
import type { BackupReading, Refusal } from '../../../log/file/backup-file.ts';
import { type LastImport, type PreviewCard, preview } from '../../../log/file/preview.ts';
import { merge } from '../../../log/store.ts';
import { inSlices } from '../../../site/slices.ts';

// Loaded when somebody opens a file: checking records takes more code than the rest of the page.
const format = () => import('../../../log/file/backup-file.ts');
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
