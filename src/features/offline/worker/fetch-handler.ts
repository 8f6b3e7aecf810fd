import { type CachedPack, cachedPacks, pageUrl } from '../pack/pack-cache.ts';

/** The page that stands in where a page is neither saved nor reachable, in the words of one language. */
export type OfflinePage = { html: string; saved: string; label: string; dir: string };

export type Surroundings = {
  caches: CacheStorage;
  fetch: (request: Request) => Promise<Response>;
  base: string;
  /** By language; the first one stands in for languages that are not there. */
  pages: Record<string, OfflinePage>;
};

/** Stands in the HTML where the saved languages are listed. */
export const savedListMark = '<!--saved-->';

/** Requests the worker answers. What is asked for "no-store" is the question what the server has: never from a pack. */
export const isOurs = ({ method, url, cache }: Pick<Request, 'method' | 'url' | 'cache'>, scope: string): boolean =>
  method === 'GET' && cache !== 'no-store' && url.startsWith(scope);

async function find(caches: CacheStorage, packs: CachedPack[], url: string): Promise<Response | undefined> {
  for (const { name } of packs) {
    const found = await caches.match(url, { cacheName: name });
    if (found) return found;
  }
  return undefined;
}

/**
 * Answers from the newest complete pack that has the address, so that a page and its scripts are of one version; else
 * from the network; without a network from an incomplete pack; and for a page, at last, with words (status 503).
 * @throws if there is no network for a file that is no page
 */
export async function handleFetch(request: Request, { caches, fetch, base, pages }: Surroundings): Promise<Response> {
  const url = pageUrl(new URL(request.url).pathname);
  // A cache that cannot be read must not keep the person from a network that can.
  const packs = await cachedPacks(caches, base).catch((): CachedPack[] => []);
  const complete = packs.filter(({ receipt }) => receipt);
  const saved = await find(caches, complete, url).catch(() => undefined);
  if (saved) return saved;
  try {
    return await fetch(request);
  } catch (error) {
    const incomplete = packs.filter(({ receipt }) => !receipt);
    const found = await find(caches, incomplete, url).catch(() => undefined);
    if (found) return found;
    if (request.mode !== 'navigate') throw error;
    return offlinePage(url, complete, base, pages);
  }
}

function offlinePage(url: string, packs: CachedPack[], base: string, pages: Surroundings['pages']): Response {
  const wanted = url.slice(base.length).split('/')[0] ?? '';
  const page = pages[wanted] ?? Object.values(pages)[0];
  const saved = Object.entries(pages).filter(([lang]) => packs.some((pack) => pack.lang === lang));
  const links = saved.map(
    ([lang, { label, dir }]) => `<li><a href="${base}${lang}/" lang="${lang}" dir="${dir}">${label}</a></li>`,
  );
  const list = links.length > 0 ? `<h2>${page?.saved}</h2><ul>${links.join('')}</ul>` : '';
  return new Response(page?.html.replace(savedListMark, list), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
