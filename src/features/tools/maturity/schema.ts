import * as z from 'zod';
import { id } from '../../course/schema.ts';
import { mostRespondents } from './model.ts';
import { asToday } from './upcast.ts';

const own = (key: string) => !(key in Object.prototype);
const known = id.refine(own);
const title = z.string().trim().max(80);
const atMost = (entries: number) => (record: object) => Object.keys(record).length <= entries;

/** ISO day, or empty. */
const day = z.union([z.iso.date(), z.literal('')]);

export const levelSchema = z.union([z.int().min(0).max(4), z.literal('na')]);
export const evidenceSchema = z.string().trim().max(500);

/** What one person, or one group, answers on one day. What is not answered is left out. */
const respondent = z.strictObject({
  name: title,
  date: day,
  /** By the id of the statement. */
  levels: z.record(known, levelSchema).refine(atMost(200), { error: 'at most 200 answers' }),
  evidence: z.record(known, evidenceSchema).refine(atMost(200), { error: 'at most 200 answers' }),
  /** Statements whose answer was given to a longer statement of which they are a part, and was not looked at since. */
  carried: z.array(known).max(200),
});
export type Respondent = z.infer<typeof respondent>;

/** What is agreed for an area: the level to reach, who sees to it, and by when. */
export const planSchema = z.strictObject({ target: z.int().min(1).max(4).nullable(), owner: title, due: day });
export type AreaPlan = z.infer<typeof planSchema>;

const latest = z.strictObject({
  organisation: title,
  respondents: z.array(respondent).min(1).max(mostRespondents),
  /** By the id of the area. */
  plans: z.record(known, planSchema).refine(atMost(20), { error: 'at most 20 plans' }),
});
export type MaturityCase = z.infer<typeof latest>;

/** A case of today or of an earlier release, whose answers are carried to the statements there are now. */
export const caseSchema = (statements: readonly string[]): z.ZodType<MaturityCase> =>
  z.preprocess((found) => asToday(found, statements), latest);
