import type { Pack } from '../../features/offline/pack/pack.ts';
import { isHashed } from './hashed.ts';

/** A file of a release, by its address there and its place in the build; `hash` is its SHA-256, where that is known. */
export type KeptFile = { url: string; path: string; hash?: string };

/**
 * The files of a release that a page of it may still ask for once another has taken its place: those whose names hold
 * their content, as its packs list them. `base` is the path it lives under. @throws if a pack is of another path
 */
export function keptFiles(packs: readonly Pack[], base: string): KeptFile[] {
  const all = packs.flatMap(({ files, archives = [] }) => [
    ...files.map(({ url, hash }) => ({ url, hash })),
    ...archives.map(({ url }) => ({ url })),
  ]);
  const found = new Map<string, KeptFile>();
  for (const file of all) {
    if (!file.url.startsWith(base)) throw new Error(`The release lists ${file.url}, which is not below ${base}`);
    const path = decodeURIComponent(file.url.slice(base.length));
    // A list from a host is not trusted to name places outside the build.
    if (isHashed(path) && !path.split(/[\\/]/).includes('..')) found.set(path, { ...file, path });
  }
  return [...found.values()];
}
