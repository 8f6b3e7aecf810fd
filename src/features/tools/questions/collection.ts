import type { Behind } from '../sheet/sources.ts';
import type { Questions } from './content.ts';

/** The questions the page was built with, and the sources behind each. */
export type Collection = { content: Questions; behind: Behind };
