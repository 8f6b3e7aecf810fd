import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Behind } from '../load.ts';
import type { Questions } from './schema.ts';

/** The collection the page was built with, and the sources behind it. */
export const Collection = createContext<{ content: Questions; behind: Behind } | null>(null);

/** @throws outside the tool. */
export function useCollection(): { content: Questions; behind: Behind } {
  const collection = useContext(Collection);
  if (!collection) throw new Error('No collection of questions');
  return collection;
}
