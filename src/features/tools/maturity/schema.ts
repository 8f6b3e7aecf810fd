import * as z from 'zod';
import { id } from '../../course/schema.ts';

const own = (key: string) => !(key in Object.prototype);

/** The level from 0 (absent) to 4 (embedded), or null while it is not answered. */
const level = z.int().min(0).max(4).nullable();

export const answerSchema = z.strictObject({ level, evidence: z.string().trim().max(500) });
export type MaturityAnswer = z.infer<typeof answerSchema>;

/** What one person, or one group, answers on one day. Two of these are compared. */
export const schema = z.strictObject({
  organisation: z.string().trim().max(80),
  respondent: z.string().trim().max(80),
  /** ISO day, or empty. */
  date: z.union([z.iso.date(), z.literal('')]),
  /** By the id of the statement. */
  answers: z
    .record(id.refine(own), answerSchema)
    .refine((answers) => Object.keys(answers).length <= 100, { error: 'at most 100 answers' }),
});
export type MaturityCase = z.infer<typeof schema>;
