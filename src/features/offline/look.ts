import { type CachedPack, cachedPacks, packUrl, savedPack } from './cached.ts';
import {
  changedFiles,
  type Failure,
  failureOf,
  type Offer,
  type Offers,
  type Pack,
  type PackState,
  parsePack,
  presentFiles,
  sizeOf,
  stateOf,
} from './packs.ts';

/** What the server has. Both reject with `stop(why)` if it cannot be asked. */
export type Server = { offers: Promise<Offers>; pack: (lang: string) => Promise<Pack> };

/** The list of files a cached pack was saved, or is being saved, from. */
async function cachedList(caches: CacheStorage, base: string, { name, lang }: CachedPack): Promise<Pack | null> {
  const found = await caches.match(packUrl(base, lang), { cacheName: name });
  return found ? parsePack(await found.json()) : null;
}

async function partialPack(caches: CacheStorage, base: string, packs: CachedPack[], lang: string) {
  for (const each of packs.filter((pack) => pack.lang === lang && !pack.receipt)) {
    const pack = await cachedList(caches, base, each);
    if (!pack) continue;
    const keys = await (await caches.open(each.name)).keys();
    const urls = keys.map(({ url }) => new URL(url).pathname);
    return { pack, present: presentFiles(pack, urls) };
  }
  return undefined;
}

/** What it costs to go from the saved list to the server's, in bytes; null if the server does not give its list. */
async function costOf(known: Pack | null, next: Promise<Pack>): Promise<number | null> {
  const pack = await next.catch(() => null);
  return pack && sizeOf(changedFiles(pack, known)).bytes;
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
  const partial = await partialPack(caches, base, packs, lang);
  const { offer, why } = await answer;
  // Without a network there is still a state to show; without anything saved nor on offer there is not.
  if (!offer && !saved && !partial && why !== 'offline') return { is: 'failed', why, kept: null };
  if (!saved || !offer || offer.version === saved.version) return stateOf(saved, partial, offer, 0);
  const cost = await costOf(await cachedList(caches, base, saved), server.pack(lang));
  return stateOf(saved, partial, cost === null ? null : offer, cost ?? 0);
}
