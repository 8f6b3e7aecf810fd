import type { CachedPack, Receipt } from './cached.ts';

/** A file of a pack. `url` starts with the base path; `bytes` as stored, uncompressed; `hash` is SHA-256 in hex. */
export type PackFile = { url: string; bytes: number; hash: string };

/** All that one language needs without a network. Assets come before the pages that use them. */
export type Pack = { version: string; files: PackFile[] };

/** What there is to save, in short: one entry for each language. */
export type Offer = { version: string; files: number; bytes: number };
export type Offers = Record<string, Offer>;

/**
 * Why saving stopped or cannot start. `insecure`: plain http. `browser`: it does not offer what is needed, or blocks it.
 * `missing`: this copy of the site has no packs. `changed`: a file is not what the pack says.
 */
export const failures = ['offline', 'storage', 'changed', 'insecure', 'browser', 'missing'] as const;
export type Failure = (typeof failures)[number];

/** An error that says why; `cause` for whoever looks into it. */
export const stop = (why: Failure, cause?: unknown): Error => new Error(why, { cause });

/** The reason in an error. What does not name one came from the cache, where a full disk is by far the most common. */
export const failureOf = (error: unknown): Failure =>
  failures.find((why) => error instanceof Error && error.message === why) ?? 'storage';

/** True if trying again would end the same way. */
export const isFinal = (why: Failure): boolean => why === 'insecure' || why === 'browser' || why === 'missing';

export type Saved = { files: number; bytes: number };

/** `kept`: an older version stays complete and in use meanwhile. */
export type PackState =
  | { is: 'unknown' }
  | { is: 'absent'; offer: Offer | null }
  | { is: 'saving'; saved: Saved; of: Saved; kept: Receipt | null }
  | { is: 'interrupted'; saved: Saved; of: Saved; kept: Receipt | null }
  | { is: 'saved'; kept: Receipt }
  | { is: 'outdated'; kept: Receipt; cost: number }
  | { is: 'failed'; why: Failure; kept: Receipt | null };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isFile = (value: unknown): value is PackFile =>
  isObject(value) &&
  typeof value.url === 'string' &&
  Number.isInteger(value.bytes) &&
  typeof value.hash === 'string' &&
  /^[0-9a-f]{64}$/.test(value.hash);

/** Reads a pack.json; null if it is not one (a host may answer any address with its start page). */
export function parsePack(value: unknown): Pack | null {
  if (!isObject(value) || typeof value.version !== 'string' || !Array.isArray(value.files)) return null;
  return value.files.every(isFile) ? { version: value.version, files: value.files } : null;
}

/** Reads packs.json; null if it is not one. */
export function parseOffers(value: unknown): Offers | null {
  if (!isObject(value)) return null;
  const isOffer = (each: unknown) => isObject(each) && typeof each.version === 'string' && Number.isInteger(each.bytes);
  return Object.values(value).every(isOffer) ? (value as Offers) : null;
}

/** Size of files as stored. */
export const sizeOf = (files: PackFile[]): Saved => ({
  files: files.length,
  bytes: files.reduce((sum, file) => sum + file.bytes, 0),
});

/** Files of `next` that are not in `known`, by content: a page that only moved to another version costs nothing. */
export function changedFiles(next: Pack, known: Pack | null): PackFile[] {
  const have = new Set(known?.files.map(({ url, hash }) => `${url} ${hash}`));
  return next.files.filter(({ url, hash }) => !have.has(`${url} ${hash}`));
}

/** Files of a pack that are among the addresses a cache holds. */
export const presentFiles = (pack: Pack, urls: string[]): PackFile[] => {
  const present = new Set(urls);
  return pack.files.filter(({ url }) => present.has(url));
};

/**
 * What to say about a language that nobody is saving at the moment.
 * @param saved the complete pack in use
 * @param partial an incomplete one, with what it wants and what it has
 * @param offer what the server has, if it can be asked; `cost` of going there in bytes
 */
export function stateOf(
  saved: (CachedPack & { receipt: Receipt }) | undefined,
  partial: { pack: Pack; present: PackFile[] } | undefined,
  offer: Offer | null,
  cost: number,
): PackState {
  const kept = saved?.receipt ?? null;
  if (partial) return { is: 'interrupted', saved: sizeOf(partial.present), of: sizeOf(partial.pack.files), kept };
  if (!saved) return { is: 'absent', offer };
  return offer && offer.version !== saved.version
    ? { is: 'outdated', kept: saved.receipt, cost }
    : { is: 'saved', kept: saved.receipt };
}
