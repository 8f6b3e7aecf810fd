import * as z from 'zod';
import { id } from '../../course/schema.ts';
import { editsSchema } from '../sheet/schema.ts';
import { mostQuestions } from './limits.ts';

export const occasion = z.enum(['plenary', 'committee', 'budget', 'audit', 'visit']);

/** What the person prepares for. Empty lists and an empty sector stand for all. */
export const hearingSchema = z.strictObject({
  occasion,
  sector: z.union([z.literal(''), id]),
  phases: z.array(id).max(20),
  themes: z.array(id).max(20),
  count: z.int().min(1).max(mostQuestions),
});
export type Hearing = z.infer<typeof hearingSchema>;

/** A saved case or a file: a hearing, and what the person changed in the questions proposed for it. */
export const schema = z.strictObject({ hearing: hearingSchema, edits: editsSchema });
export type QuestionsCase = z.infer<typeof schema>;
