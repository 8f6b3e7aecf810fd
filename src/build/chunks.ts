import type { Plugin } from 'vite';
import { type ChunkGroup, groups } from './chunk-groups.ts';

/** Where a module is, as the table writes it: from the folder of the project, or from the package on. */
export function placeOf(id: string, root: string): string {
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  if (path.startsWith('\0')) return `virtual:${path.slice(1).replace(/\.js$/, '')}`;
  const inPackage = path.lastIndexOf('/node_modules/');
  if (inPackage >= 0) return path.slice(inPackage + '/node_modules/'.length);
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

const isAt = (place: string, wanted: string): boolean =>
  wanted.endsWith('/') || wanted.startsWith('virtual:')
    ? place.startsWith(wanted)
    : place.startsWith(`${wanted}/`) || place.replace(/\.\w+$/, '') === wanted;

const holds = ({ of, but = [] }: ChunkGroup, place: string): boolean =>
  of.some((each) => isAt(place, each)) && !but.some((each) => isAt(place, each));

/** The name of the group that has the module at this place. */
export const groupOf = (place: string, table: ChunkGroup[]): string | undefined =>
  table.find((group) => holds(group, place))?.name;

/** What the table names and the build does not have, one sentence each: a file that was moved, a package that went. */
export const emptyPlaces = (places: string[], table: ChunkGroup[]): string[] =>
  table.flatMap(({ name, of, but = [] }) =>
    [...of, ...but]
      .filter((wanted) => !places.some((place) => isAt(place, wanted)))
      .map(
        (wanted) =>
          `The group "${name}" in src/build/chunk-groups.ts names ${wanted}, and nothing of the build is there.`,
      ),
  );

/** Parts the scripts of the pages by the table, and stops the build if the table names what is not there. */
export function chunks(root: string): Plugin {
  const base = root.replaceAll('\\', '/').replace(/\/$/, '');
  return {
    name: 'chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  // A group takes along what its modules import, unless a group above it has that.
                  groups: groups.map(({ name }, index) => ({
                    name: (id: string) => (groupOf(placeOf(id, base), groups) === name ? name : null),
                    priority: groups.length - index,
                  })),
                },
              },
            },
          },
        },
      },
    }),
    buildEnd(error) {
      if (error) return;
      const empty = emptyPlaces(
        [...this.getModuleIds()].map((id) => placeOf(id, base)),
        groups,
      );
      if (empty.length > 0) this.error(empty.join('\n'));
    },
  };
}
