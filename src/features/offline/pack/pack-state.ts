import {
  changesOf,
  costOf,
  type Failure,
  failureOf,
  filesOfParts,
  type KeptList,
  type Offer,
  type Offers,
  type Pack,
  type PackFile,
  type PackState,
  parsePack,
  presentFiles,
  sizeOf,
  sizesLeft,
} from './pack.ts';
import { type CachedPack, cachedPacks, type Parts, packUrl, type Receipt, savedPack } from './pack-cache.ts';

/**
 * What the server has. Both reject with `stop(why)` if it cannot be asked. Without `pack`, the list of a language, which
 * costs some data, is not asked for.
 */
export type Server = { offers: Promise<Offers>; pack?: (lang: string) => Promise<Pack> };

/** The list of files a cached pack was saved, or is being saved, from; null if it is not there or cannot be read. */
export async function keptList(
  caches: CacheStorage,
  base: string,
  { name, lang }: CachedPack,
): Promise<KeptList | null> {
  const found = await caches.match(packUrl(base, lang), { cacheName: name });
  return found ? parsePack(await found.json().catch(() => null)) : null;
}

type Unfinished = {
  files: PackFile[];
  present: PackFile[];
  left: number;
  kept: Receipt | null;
  parts: Parts;
  damaged: boolean;
};

/** A pack of the language that does not hold all it is meant to: half-saved, half-extended, or with files gone. */
async function unfinishedPack(
  caches: CacheStorage,
  base: string,
  packs: CachedPack[],
  lang: string,
): Promise<Unfinished | undefined> {
  const saved = savedPack(packs, lang);
  for (const each of packs.filter((pack) => pack.lang === lang && (!pack.receipt || pack === saved))) {
    const list = await keptList(caches, base, each);
    if (!list) continue;
    const keys = await (await caches.open(each.name)).keys();
    const urls = keys.map(({ url }) => new URL(url).pathname);
    const isThere = (files: PackFile[]) => presentFiles(files, urls).length === files.length;
    const parts = list.wanted ?? null;
    const files = filesOfParts(list, parts);
    if (each.receipt && isThere(files)) continue;
    const lost = each.receipt !== null && !isThere(filesOfParts(list, each.receipt.parts));
    const kept = lost ? null : (saved?.receipt ?? null);
    const present = presentFiles(files, urls);
    const left = costOf(
      files.filter((file) => !present.includes(file)),
      list.archives,
    );
    return { files, present, left, kept, parts, damaged: lost || list.damaged === true };
  }
  return undefined;
}

/**
 * Where a language that nobody is saving stands, from the caches and, if it can be asked, the server.
 * @throws what the caches throw, where site data is blocked
 */
export async function lookAt(lang: string, base: string, caches: CacheStorage, server: Server): Promise<PackState> {
  const answer = server.offers.then(
    (offers): { offer: Offer | null; why: Failure } => ({ offer: offers[lang] ?? null, why: 'missing' }),
    (error: unknown) => ({ offer: null, why: failureOf(error) }),
  );
  const packs = await cachedPacks(caches, base);
  const saved = savedPack(packs, lang);
  const unfinished = await unfinishedPack(caches, base, packs, lang);
  const { offer, why } = await answer;
  if (unfinished) {
    const { files, present, ...rest } = unfinished;
    return { is: 'interrupted', saved: sizeOf(present), of: sizeOf(files), ...rest };
  }
  if (!saved) {
    // Without a network there is still a state to show; without anything saved nor on offer there is not.
    return offer || why === 'offline' ? { is: 'absent', offer } : { is: 'failed', why, kept: null, asked: null };
  }
  const kept = saved.receipt;
  const list = await keptList(caches, base, saved);
  // Without a connection nothing more can be fetched.
  if (!offer) return { is: 'saved', kept, more: null };
  if (offer.version === saved.version) return { is: 'saved', kept, more: list && sizesLeft(list, kept.parts) };
  if (!server.pack) return { is: 'outdated', kept, offer, changes: null };
  const next = await server.pack(lang).catch(() => null);
  // A server that does not give its list has no update to offer.
  if (!next) return { is: 'saved', kept, more: null };
  const known = list ? filesOfParts(list, kept.parts) : [];
  return { is: 'outdated', kept, offer, changes: changesOf(filesOfParts(next, kept.parts), known, next.archives) };
}
