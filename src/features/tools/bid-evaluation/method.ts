import { type Decimal, decimal, least, most, one, over, percent, sum, times } from '../decimal.ts';
import type { BidCase } from './case.ts';
import { type Evaluation, evaluate, type Score } from './model.ts';

/** The case with some bids taken out. */
export const without = (value: BidCase, ...gone: number[]): BidCase => ({
  ...value,
  bids: value.bids.map((bid, index) => (gone.includes(index) ? { ...bid, isOut: true } : bid)),
});

/** Two bids that change places when a third one, which is not changed by it, leaves. */
export type Reversal = { removed: number; above: number; below: number };

/** Every pair of bids whose order turns when one other bid is removed. */
export function reversals(value: BidCase, evaluation: Evaluation = evaluate(value)): Reversal[] {
  const before = evaluation.scores;
  const isBetter = (a: Score, b: Score) => (evaluation.isPoints ? a.ranked > b.ranked : a.ranked < b.ranked);
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
  const price = value.formula === 'quality' ? 0n : percent(value.priceWeight ?? 0);
  const nominal = { price, quality: one - price };
  const spread = (points: (score: Score) => Decimal | null) => {
    const all = scores.map((score) => points(score) ?? 0n);
    return all.length > 0 ? most(all) - least(all) : 0n;
  };
  const gaps = { price: spread((each) => each.pricePoints), quality: spread((each) => each.qualityPoints) };
  const both = gaps.price + gaps.quality;
  if (both === 0n) return { nominal, effective: null };
  return { nominal, effective: { price: over(gaps.price, both), quality: over(gaps.quality, both) } };
}

/** True if the order is that of the prices and quality could hardly have changed it: an effective weight under a tenth. */
export function onlyPriceDecides(value: BidCase, evaluation: Evaluation): boolean {
  const { scores } = evaluation;
  if (value.formula === 'quality' || scores.length < 2) return false;
  const byPrice = [...scores].sort((a, b) => (a.compared < b.compared ? -1 : a.compared > b.compared ? 1 : 0));
  const isSame = byPrice.every(({ bid }, rank) => bid === scores[rank]?.bid);
  const spread = weights(value, evaluation)?.effective;
  return isSame && (spread == null || spread.quality < decimal(0.1));
}

/** The winner at one weight of price, in per cent. */
export type AtWeight = { weight: number; winner: number | null; scores: Score[] };

/** The winner at every weight of price from 0 to 100 per cent, in steps of five. */
export const byWeight = (value: BidCase): AtWeight[] =>
  Array.from({ length: 21 }, (_, step) => {
    const weight = step * 5;
    const { scores } = evaluate({ ...value, priceWeight: weight });
    return { weight, winner: scores[0]?.bid ?? null, scores };
  });

/** A bid so far below the others that an explanation should be asked for, and why. */
export type LowBid = {
  bid: number;
  /** How far below the mean of the others, as a share; null for a bid alone. */
  below: Decimal | null;
  /** What is lacking to the lawful floor; null where none was worked out or nothing is lacking. */
  short: Decimal | null;
};

/** How far below the mean of the others asks for an explanation, as a share. A common rule of thumb, not law. */
export const suspicious = 0.2;

/** Least cost of lawful work and materials: hours x least wage x (1 + on-costs) + materials; null without hours and wage. */
export function floorOf({ floor }: BidCase): Decimal | null {
  if (floor.hours === null || floor.wage === null) return null;
  const labour = times(times(decimal(floor.hours), decimal(floor.wage)), one + percent(floor.onCosts ?? 0));
  return labour + decimal(floor.materials ?? 0);
}

/** How far a price lies below the mean of other prices, as a share; null where there are none. */
export function belowOthers(price: Decimal, others: readonly Decimal[]): Decimal | null {
  if (others.length === 0) return null;
  const mean = over(sum(others), BigInt(others.length) * one);
  return mean > 0n ? one - over(price, mean) : null;
}

/** Bids whose price, as it was offered, asks for an explanation before anything else is done with them. */
export function lowBids(value: BidCase): LowBid[] {
  const prices = value.bids.map(({ price, offered }) => {
    const asked = offered ?? price;
    return asked === null ? null : decimal(asked);
  });
  const floor = floorOf(value);
  return prices.flatMap((price, bid) => {
    if (price === null) return [];
    const others = prices.filter((each, index): each is Decimal => each !== null && index !== bid);
    const below = belowOthers(price, others);
    const short = floor !== null && price < floor ? floor - price : null;
    return short !== null || (below !== null && below >= decimal(suspicious)) ? [{ bid, below, short }] : [];
  });
}

/** What an advantage cost: the price paid to the winner above the lowest price offered; null if it cost nothing. */
export function costOfAdvantage(value: BidCase, { scores }: Evaluation): Decimal | null {
  const [winner] = scores;
  if (!winner || scores.every(({ bid }) => !value.bids[bid]?.advantage)) return null;
  const paid = decimal(value.bids[winner.bid]?.price ?? 0);
  const cheapest = least(scores.map(({ bid }) => decimal(value.bids[bid]?.price ?? 0)));
  return paid > cheapest ? paid - cheapest : null;
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
