import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Behind } from '../load.ts';
import type { Clauses } from './schema.ts';

/** The collection the page was built with, and the sources behind it. */
export const Collection = createContext<{ content: Clauses; behind: Behind } | null>(null);

/** @throws outside the tool. */
export function useCollection(): { content: Clauses; behind: Behind } {
  const collection = useContext(Collection);
  if (!collection) throw new Error('No collection of clauses');
  return collection;
}
