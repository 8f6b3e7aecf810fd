import { type Pack, type PackFile, type Saved, stop } from './packs.ts';

/** What filling needs from its surroundings; `digest` gives SHA-256 in hex. */
export type Tools = {
  caches: CacheStorage;
  get: (url: string) => Promise<{ bytes: ArrayBuffer; type: string }>;
  digest: (bytes: ArrayBuffer) => Promise<string>;
};

/** Few at a time: more would only make each of them slower on a thin line. */
const parallel = 3;

/**
 * Brings every file of a pack into its cache, each checked by length and SHA-256. A file that is there already, or in
 * one of the caches `others` with the same content, is not fetched again.
 * @throws stop('changed') if a file is not what the pack says; whatever `get` or the cache throw
 */
export async function fill(
  pack: Pack,
  name: string,
  others: string[],
  { caches, get, digest }: Tools,
  onProgress: (saved: Saved) => void,
): Promise<void> {
  const cache = await caches.open(name);
  const queue = [...pack.files];
  const saved: Saved = { files: 0, bytes: 0 };
  let failure: unknown;

  const intact = async (bytes: ArrayBuffer, file: PackFile) =>
    bytes.byteLength === file.bytes && (await digest(bytes)) === file.hash;

  /** The file as a cache on this device has it, if it is whole there. */
  async function kept(file: PackFile, cacheName: string): Promise<Response | undefined> {
    const found = await caches.match(file.url, { cacheName });
    return found && (await intact(await found.clone().arrayBuffer(), file)) ? found : undefined;
  }

  async function fetched(file: PackFile): Promise<Response> {
    const { bytes, type } = await get(file.url);
    if (!(await intact(bytes, file))) throw stop('changed', file.url);
    // Made anew: a response that was redirected could not answer for a page.
    return new Response(bytes, { headers: { 'content-type': type } });
  }

  async function bring(file: PackFile): Promise<void> {
    if (!(await kept(file, name))) {
      let response: Response | undefined;
      for (const other of others) response ??= await kept(file, other);
      await cache.put(file.url, response ?? (await fetched(file)));
    }
    saved.files += 1;
    saved.bytes += file.bytes;
    onProgress({ ...saved });
  }

  async function work(): Promise<void> {
    for (let file = queue.shift(); file && !failure; file = queue.shift()) {
      try {
        await bring(file);
      } catch (error) {
        failure ??= error;
      }
    }
  }

  await Promise.all(Array.from({ length: parallel }, work));
  if (failure) throw failure;
}
