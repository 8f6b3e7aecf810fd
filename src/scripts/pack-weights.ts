import { type Pack, sizeOf } from '../features/offline/pack/pack.ts';

/** What one archive of a pack weighs: bytes to fetch, and bytes on the device once it is unpacked. */
export type PackWeight = { name: string; files: number; wire: number; device: number };

/** What saving all of a language costs, and which archive weighs what, the heaviest first. `list` is the size of pack.json. */
export function packWeights(pack: Pack, list: number): PackWeight & { requests: number; archives: PackWeight[] } {
  const archives = (pack.archives ?? [])
    .map(({ url, bytes }, index): PackWeight => {
      const own = sizeOf(pack.files.filter(({ at }) => at?.[0] === index));
      return { name: url.replace(/^.*\/|\.\w+\.pack$/g, ''), files: own.files, wire: bytes, device: own.bytes };
    })
    .sort((a, b) => b.wire - a.wire);
  const { files, bytes } = sizeOf(pack.files);
  const wire = archives.reduce((sum, each) => sum + each.wire, list);
  return { name: 'all', files, wire, device: bytes, requests: archives.length + 1, archives };
}
