import { atom, map } from 'nanostores';
import { top } from '../../site/address.ts';
import {
  sha256Hex as digest,
  isSecure,
  withLock as locked,
  serviceWorkers,
  sparesData,
  storageUse,
} from '../../site/platform.ts';
import { fetchJson, get, removeWorker, workerReady } from './device.ts';
import {
  type Failure,
  failureOf,
  type Offers,
  type Pack,
  type PackState,
  parseOffers,
  parsePack,
  type Saved,
  stop,
  withParts,
} from './pack/pack.ts';
import { cachedPacks, channelName, type Parts, packUrl, prefix, type Receipt, savedPack } from './pack/pack-cache.ts';
import { lookAt } from './pack/pack-state.ts';
import { bringPack, checkKept, removeKept } from './pack/pack-writer.ts';

const base = top();

/** Where each watched language stands. */
export const $packs = map<Record<string, PackState>>({});

/** What the browser says it stores for this origin, and how much it lets it store, in bytes; null if it does not say. */
export const $room = atom<{ used: number; quota: number } | null>(null);

let channel: BroadcastChannel | undefined;

/** What stops the work this tab is at, by language. */
const working = new Map<string, AbortController>();

/** Shows here, in other tabs and in the header. */
function show(lang: string, state: PackState): void {
  $packs.setKey(lang, state);
  channel?.postMessage({ lang, state });
}

/** One tab saves at a time; the others follow what it says. */
const withLock = (lang: string, options: LockOptions, work: (lock: Lock | null) => Promise<void>) =>
  locked(prefix(base) + lang, options, work);

function unsupported(): Failure | undefined {
  if (!isSecure()) return 'insecure';
  return serviceWorkers() ? undefined : 'browser';
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
  lookAt(lang, base, caches, { offers, pack: sparesData() ? undefined : fetchPack }).catch(() => ({
    is: 'failed',
    why: 'browser',
    kept: null,
    asked: null,
  }));

const isSaving = (lang: string) => $packs.get()[lang]?.is === 'saving';

async function measureRoom(): Promise<void> {
  const { usage, quota } = await storageUse();
  $room.set(usage === undefined || quota === undefined ? null : { used: usage, quota });
}

type Message = { lang: string; state: PackState; pause?: true };

/** Takes over what another tab says. */
function follow({ lang, state, pause }: Message): void {
  if (pause) {
    working.get(lang)?.abort();
    return;
  }
  const begins = state.is === 'saving' && !isSaving(lang);
  $packs.setKey(lang, state);
  // The lock comes free when the other tab is done, and also when it was closed on the way.
  if (begins) void withLock(lang, {}, async () => $packs.setKey(lang, await look(lang)));
}

/** Keeps `$packs` up to date for these languages. Gives the function that stops it. */
export function watchPacks(langs: string[]): () => void {
  const why = unsupported();
  if (why) {
    for (const lang of langs) $packs.setKey(lang, { is: 'failed', why, kept: null, asked: null });
    return () => {};
  }
  const lookAll = () => {
    const offers = fetchOffers();
    for (const lang of langs) {
      void look(lang, offers).then((state) => isSaving(lang) || $packs.setKey(lang, state));
    }
  };
  channel = new BroadcastChannel(channelName(base));
  channel.onmessage = ({ data }: { data: Message }) => follow(data);
  addEventListener('online', lookAll);
  lookAll();
  void measureRoom();
  return () => {
    removeEventListener('online', lookAll);
    channel?.close();
    channel = undefined;
  };
}

type Verb = (kept: Receipt | null, signal: AbortSignal) => Promise<void>;

/** Does something with a language while no other tab does, then shows where it stands or why it failed. */
async function work(lang: string, asked: Parts, verb: Verb): Promise<void> {
  await withLock(lang, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const controller = new AbortController();
    working.set(lang, controller);
    let kept: Receipt | null = null;
    try {
      kept = savedPack(await cachedPacks(caches, base), lang)?.receipt ?? null;
      await verb(kept, controller.signal);
      show(lang, await look(lang));
    } catch (error) {
      const paused = controller.signal.aborted;
      show(lang, paused ? await look(lang) : { is: 'failed', why: failureOf(error), kept, asked });
    }
    working.delete(lang);
    void measureRoom();
  });
}

const versionOf = async (lang: string) => savedPack(await cachedPacks(caches, base), lang)?.version;
const nothing: Saved = { files: 0, bytes: 0 };

/**
 * Saves a language, or some paths of it, on this device; goes on where saving stopped; brings what has changed since;
 * fetches what was found damaged. What is there already is kept. `$packs` says how it goes and why it stopped. Where
 * this brings a new version, the page starts anew from it; other open pages keep the version they have.
 */
export const savePack = (lang: string, asked: Parts): Promise<void> =>
  work(lang, asked, async (kept, signal) => {
    const onProgress = (saved: Saved, of: Saved) => show(lang, { is: 'saving', saved, of, kept });
    onProgress(nothing, nothing);
    const before = await versionOf(lang);
    const save = async () => {
      const pack = await fetchPack(lang);
      await workerReady(base);
      const task = { base, lang, parts: withParts(kept, asked), kept, now: Date.now() };
      await bringPack(pack, task, { caches, get, digest, signal }, onProgress);
    };
    await save().catch((error) => {
      // A site that was published anew while it was being saved has a new list.
      if (failureOf(error) !== 'changed') throw error;
      return save();
    });
    if (before && before !== (await versionOf(lang))) location.reload();
  });

/** Stops what this tab or another is doing with a language. What is saved stays, and `savePack` goes on from it. */
export function pausePack(lang: string): void {
  const own = working.get(lang);
  if (own) own.abort();
  else channel?.postMessage({ lang, state: $packs.get()[lang] ?? { is: 'unknown' }, pause: true } satisfies Message);
}

/** What this page shows to be complete. */
function keptParts(lang: string): Parts {
  const state = $packs.get()[lang];
  return (state && 'kept' in state && state.kept?.parts) || null;
}

/** Reads every saved file of a language; what is not whole goes, and `savePack` brings it back. */
export const checkPack = (lang: string): Promise<void> =>
  work(lang, keptParts(lang), (kept, signal) => {
    const onProgress = (saved: Saved, of: Saved) => {
      signal.throwIfAborted();
      show(lang, { is: 'saving', saved, of, kept, checking: true });
    };
    onProgress(nothing, nothing);
    return checkKept({ base, lang, now: Date.now() }, { caches, digest }, onProgress);
  });

/** Takes a language, or one path of it, off this device. What learners have done is kept elsewhere and stays. */
export async function removePack(lang: string, path: string | null): Promise<void> {
  await withLock(lang, {}, async () => {
    await removeKept(base, lang, path, caches);
    if ((await cachedPacks(caches, base)).length === 0) await removeWorker(base);
    show(lang, await look(lang));
    void measureRoom();
  });
}
