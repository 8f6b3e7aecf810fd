import * as z from 'zod';
import { fewestOptions, type LifeCycleCase, longestLife, mostOneOffs, mostOptions } from './case.ts';

const amount = z.number().min(0).max(1e12).nullable();
const years = z.int().min(1).max(longestLife).nullable();
const rate = z.number().min(0).max(100).nullable();

const option = z.strictObject({
  name: z.string().max(60),
  purchase: amount,
  installation: amount,
  energy: amount,
  energyPrice: amount,
  consumables: amount,
  upkeep: amount,
  oneOffs: z.array(z.strictObject({ what: z.string().max(60), year: years, amount })).max(mostOneOffs),
  endOfLife: amount,
  residual: amount,
  life: years,
  emissions: amount,
});

/** What a case may be, as the fields take it. */
export const schema: z.ZodType<LifeCycleCase> = z.strictObject({
  currency: z.string().max(20),
  units: amount,
  years,
  discountRate: rate,
  energyPrice: amount,
  energyRise: rate,
  otherRise: rate,
  carbonPrice: amount,
  countsOthers: z.boolean(),
  options: z.array(option).min(fewestOptions).max(mostOptions),
});
