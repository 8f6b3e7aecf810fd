import type { Parts, Receipt } from './pack-cache.ts';

/**
 * A file of a pack. `url` starts with the base path; `bytes` as stored, uncompressed; `hash` is SHA-256 in hex; `at` is
 * its archive, by position, and where it begins in it once that is unpacked.
 */
export type PackFile = { url: string; bytes: number; hash: string; at?: [archive: number, offset: number] };

/** Files one after the other in one gzip'd file, so that a host that compresses nothing costs no more. */
export type Archive = { url: string; bytes: number };

/**
 * All that one language needs without a network. Assets come before the pages that use them. `paths` has, for each path
 * of the course, the positions of its files in `files`. Lists of older releases name no archives.
 */
export type Pack = { version: string; files: PackFile[]; archives?: Archive[]; paths?: Record<string, number[]> };

/** A pack as its cache keeps it. `wanted` is what is to be there; `damaged`: files were found to be broken and removed. */
export type KeptList = Pack & { wanted?: Parts; damaged?: boolean };

/**
 * What there is to save, in short: one entry for each language. `bytes` are those to fetch, `room` those it takes on the
 * device, where older releases say nothing: what they fetch is what they store.
 */
export type Offer = { version: string; files: number; bytes: number; room?: number; paths?: Record<string, Saved> };
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

/** Bytes to fetch for all of a language, and for each path of it. */
export type Sizes = { all: number; paths: Record<string, number> };

/** What a new version brings: pages and, among them, lessons that are new or differ; what is to be fetched for it. */
export type Changes = { pages: number; lessons: number; bytes: number };

/**
 * `left`: bytes to fetch. `kept`: complete and in use meanwhile, an older version or fewer paths. `checking`: the files
 * that are there are read, and none is fetched. `parts` and `asked`: what was to be saved. `more`: what is left to save,
 * if anything can be. `changes` are null where finding them out would cost data.
 */
export type PackState =
  | { is: 'unknown' }
  | { is: 'absent'; offer: Offer | null }
  | { is: 'saving'; saved: Saved; of: Saved; kept: Receipt | null; checking?: true }
  | { is: 'interrupted'; saved: Saved; of: Saved; left: number; kept: Receipt | null; parts: Parts; damaged: boolean }
  | { is: 'saved'; kept: Receipt; more: Sizes | null }
  | { is: 'outdated'; kept: Receipt; offer: Offer; changes: Changes | null }
  | { is: 'failed'; why: Failure; kept: Receipt | null; asked: Parts };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isFile = (value: unknown): value is PackFile =>
  isObject(value) &&
  typeof value.url === 'string' &&
  Number.isInteger(value.bytes) &&
  typeof value.hash === 'string' &&
  /^[0-9a-f]{64}$/.test(value.hash);

/** Reads a pack.json; null if it is not one (a host may answer any address with its start page). */
export function parsePack(value: unknown): KeptList | null {
  if (!isObject(value) || typeof value.version !== 'string' || !Array.isArray(value.files)) return null;
  const { files, archives = [], paths = {}, wanted = null } = value;
  const arePaths = isObject(paths) && Object.values(paths).every((path) => Array.isArray(path));
  if (!files.every(isFile) || !Array.isArray(archives) || !arePaths || !(wanted === null || Array.isArray(wanted)))
    return null;
  return value as KeptList;
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

/** The files of some paths, or all of them, in the order of the pack. Paths it does not have count for nothing. */
export function filesOfParts({ files, paths = {} }: Pack, parts: Parts | undefined): PackFile[] {
  if (!parts) return files;
  const chosen = new Set(parts.flatMap((path) => paths[path] ?? []));
  return files.filter((_, index) => chosen.has(index));
}

/** What is there together with what is asked for. `kept` is null if nothing is there. */
export function withParts(kept: Receipt | null, asked: Parts): Parts {
  if (!kept || !asked) return asked;
  return kept.parts ? [...new Set([...kept.parts, ...asked])].sort() : null;
}

/** Files of `next` that are not in `known`, by content: a page that only moved to another version costs nothing. */
export function changedFiles(next: PackFile[], known: PackFile[]): PackFile[] {
  const have = new Set(known.map(({ url, hash }) => `${url} ${hash}`));
  return next.filter(({ url, hash }) => !have.has(`${url} ${hash}`));
}

/** What is fetched in one request: an archive with some of its files, or one file by itself. */
export type Load = { url: string; bytes: number; files: PackFile[]; isArchive: boolean };

/** How to fetch files that are missing with the least data: few of an archive one by one, many as the archive. */
export function loadsFor(missing: PackFile[], archives: Archive[] = []): Load[] {
  const single = (file: PackFile): Load => ({ url: file.url, bytes: file.bytes, files: [file], isArchive: false });
  const loose = missing.filter(({ at }) => !at || !archives[at[0]]);
  const packed = archives.flatMap((archive, index) => {
    const files = missing.filter(({ at }) => at?.[0] === index);
    return sizeOf(files).bytes > archive.bytes ? [{ ...archive, files, isArchive: true }] : files.map(single);
  });
  return [...loose.map(single), ...packed];
}

/** Bytes to fetch for files that are missing. */
export const costOf = (missing: PackFile[], archives: Archive[] | undefined): number =>
  loadsFor(missing, archives).reduce((sum, { bytes }) => sum + bytes, 0);

export const isPage = ({ url }: PackFile) => /(\/|\.html)$/.test(url);
const isLesson = ({ url }: PackFile) => /\/modules\/[^/]+\/(?!(quiz|quiz-paper|activity|workshop)\/)[^/]+\/$/.test(url);

/** What goes from the saved files to those of the server. */
export function changesOf(next: PackFile[], known: PackFile[], archives: Archive[] | undefined): Changes {
  const changed = changedFiles(next, known);
  return {
    pages: changed.filter(isPage).length,
    lessons: changed.filter(isLesson).length,
    bytes: costOf(changed, archives),
  };
}

/** Files that are among the addresses a cache holds. */
export const presentFiles = (files: PackFile[], urls: string[]): PackFile[] => {
  const present = new Set(urls);
  return files.filter(({ url }) => present.has(url));
};

/** What there is to fetch where nothing is saved. */
export const sizesOf = ({ bytes, paths = {} }: Offer): Sizes => ({
  all: bytes,
  paths: Object.fromEntries(Object.entries(paths).map(([path, size]) => [path, size.bytes])),
});

/** What is left to fetch where some paths of the same version are saved; null if all of the language is. */
export function sizesLeft(pack: Pack, kept: Parts | undefined): Sizes | null {
  if (!kept) return null;
  const known = filesOfParts(pack, kept);
  const left = (parts: Parts) => costOf(changedFiles(filesOfParts(pack, parts), known), pack.archives);
  return {
    all: left(null),
    paths: Object.fromEntries(Object.keys(pack.paths ?? {}).map((path) => [path, left([path])])),
  };
}
