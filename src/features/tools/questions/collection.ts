import type { Behind } from '../sheet/sources.ts';
import type { Questions } from './content.ts';

/** The questions the page was built with, and the sources behind each. */
export type QuestionCollection = { content: Questions; behind: Behind };
