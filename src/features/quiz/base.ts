import * as z from 'zod';
import { id, notWords, text } from '../course/schema.ts';

/** A small table of figures that stands between the prompt and the answers. */
const table = z.strictObject({ head: z.array(text).min(2), rows: z.array(z.array(text).min(2)).min(1) });

/** What every question has, whatever its kind. */
export const questionBase = {
  id,
  /** The objective it tests; it leads to the lesson to read again. */
  objective: id,
  /** Facts the key rests on; each must be one that may carry a key. */
  facts: z.array(notWords).min(1, 'at least one fact id: a key rests on a fact'),
  prompt: text,
  table: table.optional(),
  /** A nudge for somebody who is stuck. Asking for it costs no points, so it must not give the answer away. */
  hint: text.optional(),
  /** The part to read again, where the objective's lesson is too wide: a lesson, and the words of one of its ## headings. */
  reread: z.strictObject({ lesson: id, heading: notWords }).optional(),
  /** One or two sentences shown after every check, right or wrong. */
  explanation: text.optional(),
};

/** A question as pages have it: what only the build goes by is left out. */
export type Asked<Q> = Q extends unknown ? Omit<Q, 'facts' | 'reread'> : never;
