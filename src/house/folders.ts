import { posix } from 'node:path';
import type { Finding } from './files.ts';

const most = 25;

/** Folders with more files than a person takes in at a glance. A test stands beside its file and is not counted. */
export function crowdedFolders(files: readonly string[]): Finding[] {
  const counts = new Map<string, number>();
  for (const file of files.filter((each) => !/\.test(-data)?\.tsx?$/.test(each))) {
    const folder = posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) =>
    Array.from({ length: Math.max(0, count - most) }, () => ({
      file: folder,
      says: `holds ${count} files, ${most} are enough`,
    })),
  );
}
