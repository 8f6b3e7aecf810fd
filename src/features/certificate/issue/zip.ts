import { strToU8, zipSync } from 'fflate';
import type { BadgeFile } from '../carrier/badge-files.ts';

/** Files in one archive; of two with the same name, the later gets a number. */
export function zipped(files: readonly BadgeFile[]): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, data } of files) {
    let own = name;
    for (let copy = 2; own in entries; copy += 1) own = name.replace(/(\.\w+)$/, `-${copy}$1`);
    entries[own] = typeof data === 'string' ? strToU8(data) : data;
  }
  return Uint8Array.from(zipSync(entries, { level: 6 }));
}
