import { writtenIn } from '../../site/written.ts';
import type { WrittenGlossary } from './schema.ts';

/** The glossary as one language shows it; `written` is how an entry is written that stayed in the source language. */
export type Glossary = Record<string, WrittenGlossary[string] & { written?: ReturnType<typeof writtenIn> }>;

/** Term and definition of an entry are in one language: in that of the translation only where it has both. */
export const glossaryIn = (
  source: WrittenGlossary,
  translated: WrittenGlossary,
  words: unknown,
  from: string,
): Glossary =>
  Object.fromEntries(
    Object.entries(source).map(([id, entry]) => {
      const own = (words as Record<string, { term?: unknown; definition?: unknown } | undefined> | undefined)?.[id];
      const isSaid = [own?.term, own?.definition].every((text) => typeof text === 'string' && text.trim() !== '');
      return [id, isSaid ? (translated[id] ?? entry) : { ...entry, written: writtenIn(from) }];
    }),
  );
