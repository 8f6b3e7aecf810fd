import * as z from 'zod';
import { longestName } from '../limits.ts';
import {
  type BidCase,
  emptyCase,
  fewestBids,
  formulas,
  mostBands,
  mostBids,
  mostCriteria,
  mostEvaluators,
  mostLots,
  qualityBases,
  tieBreaks,
} from './case.ts';

// What has a default came later: a case saved before it was there is read on, and ranked as it was.

const amount = z.number().min(0).max(1e12).nullable();
const share = z.number().min(0).max(100).nullable();

const criterion = z.strictObject({ name: z.string().max(longestName), weight: share, passMark: share });

const bid = z.strictObject({
  name: z.string().max(longestName),
  price: amount,
  offered: amount,
  points: z.array(share).min(1).max(mostCriteria),
  advantage: share,
  preferred: z.boolean().default(false),
  votes: z.array(z.array(share).max(mostCriteria)).max(mostEvaluators).default([]),
  lot: z
    .int()
    .min(0)
    .max(mostLots - 1)
    .default(0),
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
    drawn: z.array(z.int().min(0)).max(mostLots).default([]),
    priceWeight: share,
    qualityBasis: z.enum(qualityBases).default('scale'),
    bands: z
      .array(z.strictObject({ above: amount, share }))
      .max(mostBands)
      .default(() => emptyCase().bands),
    margin: share.default(null),
    evaluators: z.array(z.string().max(longestName)).max(mostEvaluators).default([]),
    lots: z.array(z.string().max(longestName)).max(mostLots).default([]),
    lot: z
      .int()
      .min(0)
      .max(mostLots - 1)
      .default(0),
    criteria: z.array(criterion).min(1).max(mostCriteria),
    bids: z
      .array(bid)
      .min(fewestBids)
      .max(mostBids * mostLots),
    best: amount,
    worst: amount,
    pointValue: amount,
    passMark: share,
    floor: z.strictObject({ hours: amount, wage: amount, onCosts: amount, materials: amount }),
  })
  .refine(({ bids, criteria }) => bids.every(({ points }) => points.length === criteria.length), {
    path: ['bids'],
    message: 'every bid has points for every criterion',
  })
  .refine(
    ({ bids, criteria, evaluators }) =>
      bids.every(
        ({ votes }) => votes.length === evaluators.length && votes.every(({ length }) => length === criteria.length),
      ),
    { path: ['bids'], message: 'every evaluator has a place for points for every criterion' },
  )
  .refine(
    ({ bids, lots, lot }) => [lot, ...bids.map((bid) => bid.lot)].every((each) => each < Math.max(1, lots.length)),
    {
      path: ['lots'],
      message: 'every bid is for a lot that exists',
    },
  );
