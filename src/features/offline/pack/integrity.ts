import type { PackFile, Saved } from './pack.ts';

/** What looking at saved files needs from its surroundings; `digest` gives SHA-256 in hex. */
export type Reader = { caches: CacheStorage; digest: (bytes: ArrayBuffer) => Promise<string> };

/** True if these are the bytes of the file, by length and SHA-256. */
export const isWhole = async (bytes: ArrayBuffer, file: PackFile, digest: Reader['digest']): Promise<boolean> =>
  bytes.byteLength === file.bytes && (await digest(bytes)) === file.hash;

/** The file as a cache on this device has it, if it is whole there. */
export async function wholeFile(file: PackFile, name: string, reader: Reader): Promise<Response | undefined> {
  const found = await reader.caches.match(file.url, { cacheName: name });
  return found && (await isWhole(await found.clone().arrayBuffer(), file, reader.digest)) ? found : undefined;
}

/** Reads every file in a cache and gives those that are missing or not what they should be. */
export async function damagedFiles(
  files: PackFile[],
  name: string,
  reader: Reader,
  onProgress: (read: Saved) => void,
): Promise<PackFile[]> {
  const damaged: PackFile[] = [];
  const read: Saved = { files: 0, bytes: 0 };
  for (const file of files) {
    // A body that the disk cannot give back is as good as missing.
    if (!(await wholeFile(file, name, reader).catch(() => undefined))) damaged.push(file);
    read.files += 1;
    read.bytes += file.bytes;
    onProgress({ ...read });
  }
  return damaged;
}
