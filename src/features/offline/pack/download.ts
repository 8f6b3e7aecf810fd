import { typeOf, unpacked } from './archive.ts';
import { isWhole, type Reader, wholeFile } from './integrity.ts';
import { type Archive, isPage, type Load, loadsFor, type PackFile, type Saved, stop } from './pack.ts';

/**
 * What filling needs from its surroundings. Once `signal` is aborted, no further file is begun. `onReceived` is told how
 * many bytes of the file have come, from nothing again where the line broke.
 */
export type Tools = Reader & {
  get: (
    url: string,
    signal?: AbortSignal,
    onReceived?: (bytes: number) => void,
  ) => Promise<{ bytes: ArrayBuffer; type: string }>;
  signal?: AbortSignal;
};

/** Few at a time: more would only make each of them slower on a thin line. */
const parallel = 3;

/** How far it is, of how much: files that are there, and bytes to fetch. */
export type OnProgress = (done: Saved, of: Saved) => void;

/**
 * Brings files into a cache, each checked by length and SHA-256 before it is put there; pages after everything else, so
 * that a page that is there has all it needs. A file that is there already, or in one of the caches `others` with the
 * same content, is not fetched again.
 * @throws stop('changed') if a file is not what the pack says; the reason of `signal`; whatever `get` or the cache throw
 */
export async function download(
  { files, archives }: { files: PackFile[]; archives?: Archive[] },
  name: string,
  others: string[],
  tools: Tools,
  onProgress: OnProgress,
): Promise<void> {
  const { caches, get, digest, signal } = tools;
  const cache = await caches.open(name);

  const missing: PackFile[] = [];
  for (const file of files) {
    signal?.throwIfAborted();
    if (await wholeFile(file, name, tools)) continue;
    let response: Response | undefined;
    for (const other of others) response ??= await wholeFile(file, other, tools);
    if (response) await cache.put(file.url, response);
    else missing.push(file);
  }
  const loads = loadsFor(missing, archives);
  const of: Saved = { files: files.length, bytes: loads.reduce((sum, { bytes }) => sum + bytes, 0) };
  const done: Saved = { files: files.length - missing.length, bytes: 0 };
  onProgress({ ...done }, of);

  async function bring({ url, bytes, files, isArchive }: Load): Promise<void> {
    let counted = 0;
    const count = (received: number) => {
      // What a server sends in the place of a file may be longer.
      const now = Math.min(received, bytes);
      done.bytes += now - counted;
      counted = now;
    };
    const got = await get(url, signal, (received) => {
      count(received);
      onProgress({ ...done }, of);
    });
    count(bytes);
    const whole = isArchive ? await unpacked(got.bytes) : got.bytes;
    for (const file of files) {
      const start = isArchive ? (file.at?.[1] ?? 0) : 0;
      const own = isArchive ? whole.slice(start, start + file.bytes) : whole;
      if (!(await isWhole(own, file, digest))) throw stop('changed', file.url);
      // Made anew: a response that was redirected could not answer for a page.
      await cache.put(
        file.url,
        new Response(own, { headers: { 'content-type': isArchive ? typeOf(file.url) : got.type } }),
      );
      done.files += 1;
      onProgress({ ...done }, of);
    }
  }

  async function bringAll(queue: Load[]): Promise<void> {
    let failure: unknown;
    const work = async () => {
      for (let load = queue.shift(); load && !failure; load = queue.shift()) {
        try {
          signal?.throwIfAborted();
          await bring(load);
        } catch (error) {
          failure ??= error;
        }
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    if (failure) throw failure;
  }

  const hasPages = (load: Load) => load.files.some(isPage);
  await bringAll(loads.filter((load) => !hasPages(load)));
  await bringAll(loads.filter(hasPages));
}
