import * as z from 'zod';
import { factId, id, text } from '../../course/schema.ts';
import { occasion } from './schema.ts';

/* content/<lang>/tools/questions.yaml */

export const questionsSchema = z.strictObject({
  occasions: z.array(z.strictObject({ id: occasion, title: text, hint: text })).min(1),
  sectors: z.array(z.strictObject({ id, title: text })).min(1),
  /** In the order of a purchase. */
  phases: z.array(z.strictObject({ id, title: text })).min(1),
  themes: z.array(z.strictObject({ id, title: text })).min(1),
  questions: z
    .array(
      z.strictObject({
        id,
        phase: id,
        /** The first is the main one. */
        themes: z.array(id).min(1),
        /** Left out, it fits every sector. */
        sectors: z.array(id).min(1).optional(),
        /** Left out, it fits every occasion. */
        occasions: z.array(occasion).min(1).optional(),
        text,
        why: text,
        document: text,
        good: text,
        evasive: text,
        followUp: text,
        facts: z.array(factId).default([]),
        sources: z.array(id).default([]),
      }),
    )
    .min(1),
});
export type Questions = z.infer<typeof questionsSchema>;
export type OversightQuestion = Questions['questions'][number];
