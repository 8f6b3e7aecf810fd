import { type Decimal, decimal, least, median, most, one, over, perCent, times } from '../../decimal.ts';
import type { BidCase } from '../case.ts';
import { type BidScore, comparedPrice, type Evaluation, evaluate, isRelative, takesPart } from './model.ts';

/** The case with some bids taken out. */
export const without = (value: BidCase, ...gone: number[]): BidCase => ({
  ...value,
  bids: value.bids.map((bid, index) => (gone.includes(index) ? { ...bid, isOut: true } : bid)),
});

/** Two bids that change places when a third one, which is not changed by it, leaves. */
export type Reversal = { removed: number; above: number; below: number };

/** What was worked out for an evaluation already: three places of the page ask for it. */
const turned = new WeakMap<Evaluation, Reversal[]>();

/** Every pair of bids whose order turns when one other bid is removed. */
export function reversals(value: BidCase, evaluation: Evaluation = evaluate(value)): Reversal[] {
  const known = turned.get(evaluation) ?? findReversals(value, evaluation);
  turned.set(evaluation, known);
  return known;
}

function findReversals(value: BidCase, evaluation: Evaluation): Reversal[] {
  // Without a score that hangs on other bids, none can turn the order.
  if (!isRelative(value)) return [];
  const before = evaluation.scores;
  const isBetter = (a: BidScore, b: BidScore) => (evaluation.isPoints ? a.ranked > b.ranked : a.ranked < b.ranked);
  return before.flatMap(({ bid: removed }) => {
    const after = evaluate(without(value, removed)).scores;
    return before.flatMap((above, rank) =>
      before.slice(rank + 1).flatMap((below) => {
        const [first, second] = [above, below].map(({ bid }) => after.find((each) => each.bid === bid));
        return first && second && isBetter(above, below) && isBetter(second, first)
          ? [{ removed, above: above.bid, below: below.bid }]
          : [];
      }),
    );
  });
}

/** Nominal weights, and those the spread of the scores gave: what a criterion could still decide. In shares of one. */
export type Weights = {
  nominal: { price: Decimal; quality: Decimal };
  effective: { price: Decimal; quality: Decimal } | null;
};

/**
 * The effective weight of a part is the gap between its highest and its lowest score, divided by both gaps together.
 * Null where the formula gives no points or nothing differs.
 */
export function weights(value: BidCase, { scores }: Evaluation): Weights | null {
  if (scores.some(({ pricePoints }) => pricePoints === null)) return null;
  const price = value.formula === 'quality' ? 0n : perCent(value.priceWeight ?? 0);
  const nominal = { price, quality: one - price };
  const spread = (points: (score: BidScore) => Decimal | null) => {
    const all = scores.map((score) => points(score) ?? 0n);
    return all.length > 0 ? most(all) - least(all) : 0n;
  };
  const gaps = { price: spread((each) => each.pricePoints), quality: spread((each) => each.qualityPoints) };
  const both = gaps.price + gaps.quality;
  if (both === 0n) return { nominal, effective: null };
  return { nominal, effective: { price: over(gaps.price, both), quality: over(gaps.quality, both) } };
}

/** Least effective weight of quality, as a share, at which it may be said to have had a part in the order. */
export const slight = 0.1;

/**
 * What share of the result quality could decide, where the order is strictly that of the prices and that share is under
 * a tenth; null otherwise, and where there are no weights.
 */
export function onlyPriceDecides(value: BidCase, evaluation: Evaluation): Decimal | null {
  const { scores } = evaluation;
  const spread = weights(value, evaluation)?.effective;
  if (value.formula === 'quality' || scores.length < 2 || !spread || spread.quality >= decimal(slight)) return null;
  const isByPrice = scores.slice(1).every((score, index) => {
    const before = scores[index] as BidScore;
    return before.compared < score.compared && before.ranked > score.ranked;
  });
  return isByPrice ? spread.quality : null;
}

/** The bids with the best score at one weight of price, in per cent. */
export type AtWeight = { weight: number; leading: number[]; scores: BidScore[] };

/** The result at every weight of price from 0 to 100 per cent, in steps of five. */
export const byWeight = (value: BidCase): AtWeight[] =>
  Array.from({ length: 21 }, (_, step) => {
    const weight = step * 5;
    const { scores, leading } = evaluate({ ...value, priceWeight: weight });
    return { weight, leading, scores };
  });

/** Weights tried one after another at which the same bids led. */
export type WeightSpan = { from: number; to: number; leading: number[] };

export function weightSpans(all: readonly AtWeight[]): WeightSpan[] {
  const found: WeightSpan[] = [];
  for (const { weight, leading } of all) {
    const last = found.at(-1);
    if (last && last.leading.join() === leading.join()) last.to = weight;
    else found.push({ from: weight, to: weight, leading });
  }
  return found;
}

/** A bid so far below the others that an explanation should be asked for, and why. */
export type LowBid = {
  bid: number;
  /** How far below the median of the others, as a share; null where that alone would not ask for an explanation. */
  below: Decimal | null;
  /** What is lacking to the lawful floor; null where none was worked out or nothing is lacking. */
  short: Decimal | null;
};

/** How far below the median of the others asks for an explanation, as a share. A common rule of thumb, not law. */
export const suspicious = 0.2;

/** Least cost of lawful work and materials: hours x least wage x (1 + on-costs) + materials; null without hours and wage. */
export function floorOf({ floor }: BidCase): Decimal | null {
  if (floor.hours === null || floor.wage === null) return null;
  const labour = times(times(decimal(floor.hours), decimal(floor.wage)), one + perCent(floor.onCosts ?? 0));
  return labour + decimal(floor.materials ?? 0);
}

/** How far a price lies below the median of other prices, as a share; null where there are none. */
export function belowOthers(price: Decimal, others: readonly Decimal[]): Decimal | null {
  const middle = median(others);
  return middle > 0n ? one - over(price, middle) : null;
}

/**
 * Bids whose price, as it was offered, asks for an explanation before anything else is done with them. A bid that was
 * left out is neither asked nor compared with.
 */
export function lowBids(value: BidCase): LowBid[] {
  const prices = value.bids.map((bid) => {
    const asked = takesPart(value, bid) ? (bid.offered ?? bid.price) : null;
    return asked === null ? null : decimal(asked);
  });
  const floor = floorOf(value);
  return prices.flatMap((price, bid) => {
    if (price === null) return [];
    const others = prices.filter((each, index): each is Decimal => each !== null && index !== bid);
    const gap = belowOthers(price, others);
    const below = gap !== null && gap >= decimal(suspicious) ? gap : null;
    const short = floor !== null && price < floor ? floor - price : null;
    return short !== null || below !== null ? [{ bid, below, short }] : [];
  });
}

/** Who would be first without any advantage or margin, and how much less that bid asks than the one that is first with it. */
export function costOfAdvantage(value: BidCase, { first }: Evaluation): { other: number; amount: Decimal } | null {
  const isPlain = value.bids.every((bid) => comparedPrice(value, bid) === decimal(bid.price ?? 0));
  if (first.length !== 1 || isPlain) return null;
  const bids = value.bids.map((bid) => ({ ...bid, advantage: null }));
  const plain = evaluate({ ...value, margin: null, bids }).first;
  const [winner, other] = [first[0] as number, plain[0] as number];
  if (plain.length !== 1 || winner === other) return null;
  const price = (bid: number) => decimal(value.bids[bid]?.price ?? 0);
  const amount = price(winner) - price(other);
  return amount > 0n ? { other, amount } : null;
}

/** The money one point of quality must be worth for two bids to tie; null where their quality is the same. */
export function tieValue(value: BidCase, first: number, second: number): Decimal | null {
  const found = evaluate({ ...value, formula: 'monetised' }).scores;
  const [a, b] = [first, second].map((index) => found.find(({ bid }) => bid === index));
  if (!a || !b || a.quality === b.quality) return null;
  return over(a.compared - b.compared, a.quality - b.quality);
}

/** How much higher a price full points of quality can outweigh under the South African formula, as a share. */
export const outweighed = (priceWeight: number): Decimal => over(decimal(100 - priceWeight), decimal(priceWeight));
