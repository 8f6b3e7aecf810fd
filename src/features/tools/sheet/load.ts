import { getEntry } from 'astro:content';
import { loadReferences } from '../../course/load.ts';
import type { SourceName } from './Basis.tsx';

/** The sources behind each entry of a collection, by the id of the entry: its own, then those of its facts. */
export type Behind = Record<string, SourceName[]>;

type Entry = { id: string; facts?: string[]; sources: string[] };

/** Finds the sources behind entries that name facts and sources. */
export async function behind(entries: readonly Entry[]): Promise<Behind> {
  const references = await loadReferences();
  const facts = (await getEntry('facts', 'facts'))?.data ?? {};
  return Object.fromEntries(
    entries.map(({ id, facts: own = [], sources }) => {
      const ids = [...new Set([...sources, ...own.flatMap((fact) => facts[fact]?.sources ?? [])])];
      const found = ids.flatMap((each) => {
        const reference = references[each];
        return reference ? [{ name: `${reference.organisation}, ${reference.title}`, url: reference.url }] : [];
      });
      return [id, found];
    }),
  );
}
