import { download, type OnProgress, type Tools } from './download.ts';
import { damagedFiles, type Reader } from './integrity.ts';
import { filesOfParts, type KeptList, type Pack, sizeOf } from './pack.ts';
import { cachedPacks, cacheName, type Parts, packUrl, type Receipt, receiptUrl, savedPack } from './pack-cache.ts';
import { keptList } from './pack-state.ts';

type Task = {
  base: string;
  lang: string;
  /** What is to be there in the end. */
  parts: Parts;
  /** What is complete now. */
  kept: Receipt | null;
  /** Milliseconds since 1970. */
  now: number;
};

const response = (value: KeptList | Receipt) => new Response(JSON.stringify(value));

/**
 * Saves some paths of a language, or all of it, in the cache of the pack's version. The receipt comes last.
 * @throws as `download`; what came before is kept
 */
export async function bringPack(
  pack: Pack,
  { base, lang, parts, kept, now }: Task,
  tools: Tools,
  onProgress: OnProgress,
): Promise<void> {
  const { caches } = tools;
  const files = filesOfParts(pack, parts);
  const of = sizeOf(files);
  const name = cacheName(base, lang, pack.version);
  const others = (await cachedPacks(caches, base)).map((each) => each.name).filter((each) => each !== name);
  const cache = await caches.open(name);
  await cache.put(packUrl(base, lang), response({ ...pack, wanted: parts }));
  await download({ files, archives: pack.archives }, name, others, tools, onProgress);
  // A clock that was set back must not make the new pack the older one.
  const at = Math.max(now, (kept?.at ?? 0) + 1);
  await cache.put(receiptUrl(base, lang), response({ at, ...of, parts }));
  // Older complete packs stay until no open page may need them: see tidy() in service-worker.ts.
  const partial = (await cachedPacks(caches, base)).filter((each) => each.lang === lang && !each.receipt);
  await Promise.all(partial.map((each) => caches.delete(each.name)));
}

/**
 * Reads every saved file of a language. If some are missing or not what was saved, they go and the pack no longer
 * counts as complete, so that nothing is said to be saved that is not.
 */
export async function checkKept(
  { base, lang, now }: Pick<Task, 'base' | 'lang' | 'now'>,
  reader: Reader,
  onProgress: OnProgress,
): Promise<void> {
  const saved = savedPack(await cachedPacks(reader.caches, base), lang);
  if (!saved) return;
  const { receipt, name } = saved;
  const parts = receipt.parts ?? null;
  const cache = await reader.caches.open(name);
  const list = await keptList(reader.caches, base, saved);
  if (!list) {
    // Without its list nothing can be checked: saving anew takes from here what is whole.
    await cache.delete(receiptUrl(base, lang));
    return;
  }
  const files = filesOfParts(list, parts);
  const of = sizeOf(files);
  const damaged = await damagedFiles(files, name, reader, (read) => onProgress(read, of));
  if (damaged.length === 0) {
    await cache.put(receiptUrl(base, lang), response({ ...receipt, checked: now }));
    return;
  }
  await cache.delete(receiptUrl(base, lang));
  await cache.put(packUrl(base, lang), response({ ...list, wanted: parts, damaged: true }));
  await Promise.all(damaged.map(({ url }) => cache.delete(url)));
}

/** Takes one path of a language away, or all that is there; files that another path needs stay. */
export async function removeKept(base: string, lang: string, path: string | null, caches: CacheStorage): Promise<void> {
  const packs = (await cachedPacks(caches, base)).filter((each) => each.lang === lang);
  const saved = savedPack(packs, lang);
  const list = saved && (await keptList(caches, base, saved));
  const parts = (path && saved?.receipt.parts?.filter((each) => each !== path)) || [];
  if (!list || parts.length === 0) {
    await Promise.all(packs.map(({ name }) => caches.delete(name)));
    return;
  }
  const files = filesOfParts(list, parts);
  const cache = await caches.open(saved.name);
  // The receipt first: what it does not name is not said to be there.
  await cache.put(receiptUrl(base, lang), response({ ...saved.receipt, ...sizeOf(files), parts }));
  await cache.put(packUrl(base, lang), response({ ...list, wanted: parts }));
  const needed = new Set(files.map(({ url }) => url));
  await Promise.all(list.files.filter(({ url }) => !needed.has(url)).map(({ url }) => cache.delete(url)));
}
