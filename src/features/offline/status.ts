import type { Offers } from './pack/pack.ts';
import { cachedPacks, replacedPacks, savedPack } from './pack/pack-cache.ts';

/** What the header says: nothing, or one of these. */
export type Status = 'none' | 'ready' | 'update' | 'offline';

export type Device = {
  /** Undefined where the browser has none, or does not allow them on this address. */
  caches: CacheStorage | undefined;
  online: boolean;
  /** True if the person asked the browser to spare the line. */
  saveData: boolean;
  /** What the server has; rejects if it cannot be asked. */
  offers: () => Promise<Offers>;
};

/** Where this device stands with a language, and whether there are packs that a newer one has replaced by `start`. */
export async function statusOf(
  lang: string,
  base: string,
  start: number,
  { caches, online, saveData, offers }: Device,
): Promise<{ status: Status; saved: boolean; untidy: boolean }> {
  const packs = caches ? await cachedPacks(caches, base) : [];
  const pack = savedPack(packs, lang);
  const untidy = replacedPacks(packs).some((old) => (savedPack(packs, old.lang)?.receipt.at ?? start) < start);
  const saved = packs.some(({ receipt }) => receipt);
  if (!pack) return { status: online ? 'none' : 'offline', saved, untidy };
  // A server that cannot be asked has no update to offer.
  const offer = online && !saveData ? (await offers().catch((): Offers => ({})))[lang] : undefined;
  return { status: offer && offer.version !== pack.version ? 'update' : 'ready', saved, untidy };
}
