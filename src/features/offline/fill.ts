import { isPage, type PackFile, type Saved, stop } from './packs.ts';
import { isWhole, type Reader, wholeFile } from './whole.ts';

/** What filling needs from its surroundings. Once `signal` is aborted, no further file is begun. */
export type Tools = Reader & {
  get: (url: string, signal?: AbortSignal) => Promise<{ bytes: ArrayBuffer; type: string }>;
  signal?: AbortSignal;
};

/** Few at a time: more would only make each of them slower on a thin line. */
const parallel = 3;

/**
 * Brings files into a cache, each checked by length and SHA-256; pages after everything else, so that a page that is
 * there has all it needs. A file that is there already, or in one of the caches `others` with the same content, is not
 * fetched again.
 * @throws stop('changed') if a file is not what the pack says; the reason of `signal`; whatever `get` or the cache throw
 */
export async function fill(
  files: PackFile[],
  name: string,
  others: string[],
  tools: Tools,
  onProgress: (saved: Saved) => void,
): Promise<void> {
  const { caches, get, digest, signal } = tools;
  const cache = await caches.open(name);
  const saved: Saved = { files: 0, bytes: 0 };

  async function fetched(file: PackFile): Promise<Response> {
    const { bytes, type } = await get(file.url, signal);
    if (!(await isWhole(bytes, file, digest))) throw stop('changed', file.url);
    // Made anew: a response that was redirected could not answer for a page.
    return new Response(bytes, { headers: { 'content-type': type } });
  }

  async function bring(file: PackFile): Promise<void> {
    if (!(await wholeFile(file, name, tools))) {
      let response: Response | undefined;
      for (const other of others) response ??= await wholeFile(file, other, tools);
      await cache.put(file.url, response ?? (await fetched(file)));
    }
    saved.files += 1;
    saved.bytes += file.bytes;
    onProgress({ ...saved });
  }

  async function bringAll(queue: PackFile[]): Promise<void> {
    let failure: unknown;
    const work = async () => {
      for (let file = queue.shift(); file && !failure; file = queue.shift()) {
        try {
          signal?.throwIfAborted();
          await bring(file);
        } catch (error) {
          failure ??= error;
        }
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    if (failure) throw failure;
  }

  await bringAll(files.filter((file) => !isPage(file)));
  await bringAll(files.filter(isPage));
}
