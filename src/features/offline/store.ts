import { map } from 'nanostores';
import { link } from '../../i18n/link.ts';
import { cachedPacks, cacheName, channelName, packUrl, prefix, type Receipt, receiptUrl, savedPack } from './cached.ts';
import { digest, fetchJson, get, removeWorker, workerReady } from './device.ts';
import { fill } from './fill.ts';
import { lookAt } from './look.ts';
import {
  type Failure,
  failureOf,
  type Offers,
  type Pack,
  type PackState,
  parseOffers,
  parsePack,
  sizeOf,
  stop,
} from './packs.ts';

const base = link('/');

/** Where each watched language stands. */
export const $packs = map<Record<string, PackState>>({});

let channel: BroadcastChannel | undefined;

/** Shows here, in other tabs and in the header. */
function show(lang: string, state: PackState): void {
  $packs.setKey(lang, state);
  channel?.postMessage({ lang, state });
}

/** One tab saves at a time; the others follow what it says. */
const withLock = (lang: string, options: LockOptions, work: (lock: Lock | null) => Promise<void>) =>
  navigator.locks.request(prefix(base) + lang, options, work);

function unsupported(): Failure | undefined {
  if (!globalThis.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in globalThis ? undefined : 'browser';
}

async function fetchOffers(): Promise<Offers> {
  const offers = parseOffers(await fetchJson(`${base}packs.json`));
  if (!offers) throw stop('missing');
  return offers;
}

async function fetchPack(lang: string): Promise<Pack> {
  const pack = parsePack(await fetchJson(packUrl(base, lang)));
  if (!pack) throw stop('missing');
  return pack;
}

const look = (lang: string, offers = fetchOffers()): Promise<PackState> =>
  // Where site data is blocked, reading the caches fails before anything else does.
  lookAt(lang, base, caches, { offers, pack: fetchPack }).catch(() => ({ is: 'failed', why: 'browser', kept: null }));

const isSaving = (lang: string) => $packs.get()[lang]?.is === 'saving';

/** Takes over what another tab says. */
function follow(lang: string, state: PackState): void {
  const begins = state.is === 'saving' && !isSaving(lang);
  $packs.setKey(lang, state);
  // The lock comes free when the other tab is done, and also when it was closed on the way.
  if (begins) void withLock(lang, {}, async () => $packs.setKey(lang, await look(lang)));
}

/** Keeps `$packs` up to date for these languages. Gives the function that stops it. */
export function watchPacks(langs: string[]): () => void {
  const why = unsupported();
  if (why) {
    for (const lang of langs) $packs.setKey(lang, { is: 'failed', why, kept: null });
    return () => {};
  }
  const lookAll = () => {
    const offers = fetchOffers();
    for (const lang of langs) {
      void look(lang, offers).then((state) => isSaving(lang) || $packs.setKey(lang, state));
    }
  };
  channel = new BroadcastChannel(channelName(base));
  channel.onmessage = ({ data }: { data: { lang: string; state: PackState } }) => follow(data.lang, data.state);
  addEventListener('online', lookAll);
  lookAll();
  return () => {
    removeEventListener('online', lookAll);
    channel?.close();
    channel = undefined;
  };
}

async function save(lang: string, kept: Receipt | null): Promise<void> {
  const pack = await fetchPack(lang);
  await workerReady(base);
  const of = sizeOf(pack.files);
  const name = cacheName(base, lang, pack.version);
  const others = (await cachedPacks(caches, base)).map((each) => each.name).filter((each) => each !== name);
  const cache = await caches.open(name);
  await cache.put(packUrl(base, lang), new Response(JSON.stringify(pack)));
  await fill(pack, name, others, { caches, get, digest }, (saved) => show(lang, { is: 'saving', saved, of, kept }));
  // A clock that was set back must not make the new pack the older one.
  const at = Math.max(Date.now(), (kept?.at ?? 0) + 1);
  await cache.put(receiptUrl(base, lang), new Response(JSON.stringify({ at, ...of } satisfies Receipt)));
  // Older complete packs stay until no open page may need them: see tidy() in worker.ts.
  const partial = (await cachedPacks(caches, base)).filter((each) => each.lang === lang && !each.receipt);
  await Promise.all(partial.map((each) => caches.delete(each.name)));
}

/**
 * Saves a language on this device, or goes on where saving stopped, or brings what has changed since.
 * Gives true once all of it is there; `$packs` says how it goes and why it stopped.
 */
export async function savePack(lang: string): Promise<boolean> {
  let complete = false;
  await withLock(lang, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    let kept: Receipt | null = null;
    try {
      kept = savedPack(await cachedPacks(caches, base), lang)?.receipt ?? null;
      const nothing = { files: 0, bytes: 0 };
      show(lang, { is: 'saving', saved: nothing, of: nothing, kept });
      await save(lang, kept).catch((error) => {
        // A site that was published anew while it was being saved has a new list.
        if (failureOf(error) !== 'changed') throw error;
        return save(lang, kept);
      });
      complete = true;
      show(lang, await look(lang));
    } catch (error) {
      show(lang, { is: 'failed', why: failureOf(error), kept });
    }
  });
  return complete;
}

/** Brings the new version and starts this page anew from it. Other open pages keep the version they have. */
export async function updatePack(lang: string): Promise<void> {
  if (await savePack(lang)) location.reload();
}

/** Takes a language off this device. What learners have done is kept elsewhere and stays. */
export async function removePack(lang: string): Promise<void> {
  await withLock(lang, {}, async () => {
    for (const pack of await cachedPacks(caches, base)) {
      if (pack.lang === lang) await caches.delete(pack.name);
    }
    if ((await cachedPacks(caches, base)).length === 0) await removeWorker(base);
    show(lang, await look(lang));
  });
}
