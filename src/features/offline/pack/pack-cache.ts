/**
 * The packs on this device, as the browser's caches hold them. One cache for each pack, named by deployment, language
 * and version, so that two deployments on one origin never meet and a version is never half another.
 */
export type CachedPack = { name: string; lang: string; version: string; receipt: Receipt | null };

/**
 * What was saved and when (milliseconds since 1970). Written last: a pack without it is incomplete. `parts` are the
 * paths that are there; without them all of the language is. `checked`: when every file was last found whole.
 */
export type Receipt = { at: number; files: number; bytes: number; parts?: Parts; checked?: number };

/** Paths of the course by id; null for all of a language. */
export type Parts = string[] | null;

/** The number is the format of what is stored: raise it when older workers could not read it. `base` ends in a slash. */
export const prefix = (base: string): string => `spp-pack-1 ${base} `;

export const cacheName = (base: string, lang: string, version: string): string => `${prefix(base)}${lang} ${version}`;

/** Where a language has the list of its files, on the server and in its cache. */
export const packUrl = (base: string, lang: string): string => `${base}${lang}/pack.json`;

/** Where a cached pack keeps its receipt. No file of the site has this address. */
export const receiptUrl = (base: string, lang: string): string => `${base}${lang}/pack.receipt.json`;

/** Tabs tell each other here what became of a pack. */
export const channelName = prefix;

/** One address for a page, however it is asked for: `/x/`, `/x` and `/x/index.html` are one. */
export const pageUrl = (pathname: string): string =>
  pathname.replace(/\/index\.html$/, '/').replace(/\/[^/.]+$/, '$&/');

/** The packs of this deployment: complete ones first, the newest first. */
export async function cachedPacks(caches: CacheStorage, base: string): Promise<CachedPack[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix(base)));
  const packs = await Promise.all(
    names.map(async (name): Promise<CachedPack> => {
      const [lang = '', version = ''] = name.slice(prefix(base).length).split(' ');
      // Not caches.open: that would bring back a cache another tab has just deleted.
      const found = await caches.match(receiptUrl(base, lang), { cacheName: name });
      return { name, lang, version, receipt: found ? ((await found.json()) as Receipt) : null };
    }),
  );
  return packs.sort((a, b) => (b.receipt?.at ?? 0) - (a.receipt?.at ?? 0));
}

/** The pack in use for a language: the newest complete one. `packs` as `cachedPacks` gives them. */
export const savedPack = (packs: CachedPack[], lang: string): (CachedPack & { receipt: Receipt }) | undefined =>
  packs.find((pack): pack is CachedPack & { receipt: Receipt } => pack.lang === lang && pack.receipt !== null);

/** Packs that a newer complete one of their language has replaced. */
export const replacedPacks = (packs: CachedPack[]): CachedPack[] =>
  packs.filter((pack) => pack.receipt && savedPack(packs, pack.lang) !== pack);
