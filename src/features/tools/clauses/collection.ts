import type { Behind } from '../sheet/sources.ts';
import type { Clauses } from './content.ts';

/** The clauses the page was built with, and the sources behind each. */
export type ClauseCollection = { content: Clauses; behind: Behind };
