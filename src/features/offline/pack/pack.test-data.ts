import type { Pack } from './pack.ts';
import { cacheName, packUrl, receiptUrl } from './pack-cache.ts';

/** Content by address; for tests. */
export type ServedSite = Record<string, string>;

/** Stands in for SHA-256: as long, and different for different texts. */
export const hashOf = (text: string): string => {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash.toString(16).padStart(64, '0');
};

/** `paths` by the addresses they need. */
export const packOf = (site: ServedSite, version: string, paths: Record<string, string[]> = {}): Pack => {
  const urls = Object.keys(site);
  const positions = Object.entries(paths).map(([path, own]) => [path, own.map((url) => urls.indexOf(url))]);
  return {
    version,
    files: Object.entries(site).map(([url, text]) => ({ url, bytes: text.length, hash: hashOf(text) })),
    paths: Object.fromEntries(positions),
  };
};

/** Puts a pack into the caches; complete if `at` is given, else with the first `count` files only. */
export async function keepPack(
  caches: CacheStorage,
  { base = '/', lang = 'en', version, site, at, count = Number.POSITIVE_INFINITY }: KeptPack,
): Promise<void> {
  const cache = await caches.open(cacheName(base, lang, version));
  const pack = packOf(site, version);
  await cache.put(packUrl(base, lang), Response.json(pack));
  for (const [url, text] of Object.entries(site).slice(0, count)) await cache.put(url, new Response(text));
  if (at !== undefined)
    await cache.put(receiptUrl(base, lang), Response.json({ at, files: pack.files.length, bytes: 1 }));
}

type KeptPack = { base?: string; lang?: string; version: string; site: ServedSite; at?: number; count?: number };
