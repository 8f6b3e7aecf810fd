import { localDay } from './day.ts';

/** Bytes that a name takes in a file name at most: with the rest of it, it fits every file system, and those take 255. */
const mostBytes = 120;

/** The letters, marks and digits of a name, as many as fit, no letter parted from its marks; empty if it has none. */
export function inFileName(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  let taken = '';
  for (const letter of plain.match(/\P{M}\p{M}*/gu) ?? []) {
    if (new TextEncoder().encode(taken + letter).length > mostBytes) break;
    taken += letter;
  }
  return taken.replace(/^-|-$/g, '');
}

/** Name of a file of a learner's record: "spp-lessons-Ada-2026-11-24.csv". */
export const fileName = (kind: string, learner: string, now: number): string =>
  `spp-${kind}-${inFileName(learner) || 'learner'}-${localDay(now)}.csv`;
