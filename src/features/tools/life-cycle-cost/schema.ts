import * as z from 'zod';
import { longestName } from '../limits.ts';
import {
  fewestOptions,
  firstYears,
  highestRate,
  type LifeCycleCase,
  longestLife,
  lowestRate,
  mostCarbonSteps,
  mostOneOffs,
  mostOptions,
} from './case.ts';

// What has a default came later: a case saved before it was there is read on.

const amount = z.number().min(0).max(1e12).nullable();
const years = z.int().min(1).max(longestLife).nullable();
const rate = z.number().min(lowestRate).max(highestRate).nullable();

const option = z.strictObject({
  name: z.string().max(longestName),
  units: amount.default(null),
  purchase: amount,
  installation: amount,
  energy: amount,
  energyPrice: amount,
  energy2: amount.default(null),
  energy2Price: amount.default(null),
  consumables: amount,
  upkeep: amount,
  oneOffs: z.array(z.strictObject({ what: z.string().max(longestName), year: years, amount })).max(mostOneOffs),
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
  energy2Price: amount.default(null),
  energyRise: rate,
  energy2Rise: rate.default(null),
  otherRise: rate,
  firstYear: z.enum(firstYears).default('today'),
  carbonPrice: amount,
  carbonSteps: z
    .array(z.strictObject({ year: years, price: amount }))
    .max(mostCarbonSteps)
    .default([]),
  countsOthers: z.boolean(),
  options: z.array(option).min(fewestOptions).max(mostOptions),
});
