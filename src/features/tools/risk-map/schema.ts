import * as z from 'zod';
import { influences, likelihoodFactors, mostEntries, type RiskFactors, severityFactors } from './model.ts';

const rating = z.int().min(1).max(5).nullable();
const ratings = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, rating]));

/** One category of purchase. Null is "not known", which is kept apart from a low rating. */
export const entrySchema = z.strictObject({
  name: z.string().trim().max(80),
  ratings: z.strictObject(
    ratings([...severityFactors, ...likelihoodFactors]) as Record<keyof RiskFactors, typeof rating>,
  ),
  /** In the unit of the case's currency label; says how much one can change, and never counts in the rank. */
  spend: z.number().min(0).max(1e15).nullable(),
  influence: z.enum(influences).nullable(),
  /** The service cannot do without it, or few can supply it. */
  critical: z.boolean(),
  note: z.string().trim().max(500),
  /** What is known to go wrong, one a line. Cases from before there were issues have none; so with what is done. */
  issues: z.string().trim().max(2000).default(''),
  action: z.string().trim().max(500).default(''),
  owner: z.string().trim().max(80).default(''),
  /** ISO day, or empty. */
  due: z.union([z.iso.date(), z.literal('')]).default(''),
});
export type RiskEntry = z.infer<typeof entrySchema>;

export const schema = z.strictObject({
  currency: z.string().trim().max(20),
  entries: z.array(entrySchema).max(mostEntries),
});
export type RiskCase = z.infer<typeof schema>;
