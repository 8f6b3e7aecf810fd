import { z } from 'zod';
import { type BidCase, fewestBids, formulas, mostBids, mostCriteria, tieBreaks } from './case.ts';

// What has a default came later: a case saved before it was there is read on, and ranked as it was.

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
    scale: z.number().min(1).max(100).nullable().default(100),
    places: z.int().min(0).max(4).nullable().default(null),
    tieBreak: z.enum(tieBreaks).default('none'),
    drawn: z.int().min(0).nullable().default(null),
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
