import * as z from 'zod';
import { type BidCase, fewestBids, formulas, mostBids, mostCriteria } from './case.ts';

const amount = z.number().min(0).max(1e12).nullable();
const share = z.number().min(0).max(100).nullable();

const criterion = z.strictObject({ name: z.string().max(60), weight: share, passMark: share });

const bid = z.strictObject({
  name: z.string().max(60),
  price: amount,
  offered: amount,
  points: z.array(share).min(1).max(mostCriteria),
  advantage: share,
  isOut: z.boolean(),
});

/** What a case may be, as the fields take it. */
export const schema: z.ZodType<BidCase> = z
  .strictObject({
    currency: z.string().max(20),
    formula: z.enum(formulas),
    priceWeight: share,
    criteria: z.array(criterion).min(1).max(mostCriteria),
    bids: z.array(bid).min(fewestBids).max(mostBids),
    best: amount,
    worst: amount,
    pointValue: amount,
    passMark: share,
    floor: z.strictObject({ hours: amount, wage: amount, onCosts: amount, materials: amount }),
  })
  .refine(({ bids, criteria }) => bids.every(({ points }) => points.length === criteria.length), {
    path: ['bids'],
    message: 'every bid has points for every criterion',
  });
