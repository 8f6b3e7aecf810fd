import { type Decimal, decimal, least, most, one, over, percent, sum, times } from '../decimal.ts';
import type { Bid, BidCase, Formula } from './case.ts';

// Points are out of 100 in all. Formulas and their faults: Stilger, Siderius, van Raaij, Journal of Public Procurement
// 17(1), 2017. An empty figure of quality counts as nothing; a bid without a price is not compared.

const hundred = 100n * one;

/** One bid as it is compared. Points are null where the formula gives none. */
export type Score = {
  bid: number;
  /** Price after the advantage: only for the comparison, never what is paid. */
  compared: Decimal;
  /** Quality of 100, all criteria by their weights. */
  quality: Decimal;
  pricePoints: Decimal | null;
  qualityPoints: Decimal | null;
  /** What is ranked: points in all, or the price that the formula makes of price and quality. */
  ranked: Decimal;
};

export type Evaluation = {
  /** Bids that are compared, best first. Equal ones in the order they stand. */
  scores: Score[];
  /** Whether more is better. False where a price is ranked. */
  isPoints: boolean;
  /** Bids under a pass mark, and those whose price is missing or that were taken out. */
  failed: { bid: number; why: 'passMark' | 'noPrice' | 'out' }[];
  /** The best score is shared. */
  isTie: boolean;
};

/** Weights as shares that add up to one; equal ones where none is given. */
export function shares(weights: readonly (number | null)[]): Decimal[] {
  const given = weights.map((weight) => decimal(weight ?? 0));
  const all = sum(given);
  return given.map((weight) => (all > 0n ? over(weight, all) : over(one, BigInt(weights.length) * one)));
}

/** Quality of a bid of 100: the points of its criteria by their weights. */
export const qualityOf = ({ criteria }: BidCase, { points }: Bid): Decimal => {
  const parts = shares(criteria.map(({ weight }) => weight));
  return sum(points.map((given, index) => times(decimal(given ?? 0), parts[index] ?? 0n)));
};

/** The price as it is compared: less the advantage. */
export const comparedPrice = ({ price, advantage }: Bid): Decimal =>
  times(decimal(price ?? 0), one - percent(advantage ?? 0));

/** The weight of price as a share. */
export const priceShare = ({ priceWeight, formula }: BidCase): Decimal =>
  formula === 'quality' ? 0n : percent(priceWeight ?? 0);

const clamp = (value: Decimal): Decimal => least([most([value, 0n]), one]);

/**
 * What share of the points for price a price gets, from 0 to 1.
 * `lowest`: lowest / price. `fixed`: 1 at or below `best`, 0 at or above `worst`, straight between them.
 * `south-african`: 1 - (price - lowest) / lowest, never below 0 (80/20 and 90/10 systems of South Africa).
 */
export function priceScore(formula: Formula, price: Decimal, lowest: Decimal, value: BidCase): Decimal {
  switch (formula) {
    case 'lowest':
      return price > 0n ? over(lowest, price) : one;
    case 'south-african':
      return lowest > 0n ? clamp(one - over(price - lowest, lowest)) : price === 0n ? one : 0n;
    case 'fixed': {
      const [best, worst] = [decimal(value.best ?? 0), decimal(value.worst ?? 0)];
      if (worst <= best) return price <= best ? one : 0n;
      return clamp(over(worst - price, worst - best));
    }
    default:
      return 0n;
  }
}

/** Why a bid is not compared, or null. */
function failure(value: BidCase, bid: Bid): Evaluation['failed'][number]['why'] | null {
  if (bid.isOut) return 'out';
  if (bid.price === null && value.formula !== 'quality') return 'noPrice';
  const falls = value.criteria.some(({ passMark }, index) => (bid.points[index] ?? 0) < (passMark ?? 0));
  return falls || qualityOf(value, bid) < decimal(value.passMark ?? 0) ? 'passMark' : null;
}

/** Ranks the bids by the formula of the case. */
export function evaluate(value: BidCase): Evaluation {
  const { formula, bids } = value;
  const reasons = bids.map((bid) => failure(value, bid));
  const standing = bids.flatMap((bid, index) => (reasons[index] ? [] : [{ bid, index }]));
  const lowest = standing.length > 0 ? least(standing.map(({ bid }) => comparedPrice(bid))) : 0n;
  const isPoints = formula !== 'per-point' && formula !== 'monetised';
  const forPrice = priceShare(value);

  const score = ({ bid, index }: { bid: Bid; index: number }): Score => {
    const [compared, quality] = [comparedPrice(bid), qualityOf(value, bid)];
    const base = { bid: index, compared, quality };
    if (formula === 'per-point') {
      // Without any quality no price is low enough: such a bid comes last.
      const ranked = quality > 0n ? over(compared, quality) : decimal(1e15);
      return { ...base, pricePoints: null, qualityPoints: null, ranked };
    }
    if (formula === 'monetised') {
      const ranked = compared - times(quality, decimal(value.pointValue ?? 0));
      return { ...base, pricePoints: null, qualityPoints: null, ranked };
    }
    const pricePoints = times(times(hundred, forPrice), priceScore(formula, compared, lowest, value));
    const qualityPoints = times(quality, one - forPrice);
    return { ...base, pricePoints, qualityPoints, ranked: pricePoints + qualityPoints };
  };

  const scores = standing.map(score).sort((a, b) => {
    const gap = isPoints ? b.ranked - a.ranked : a.ranked - b.ranked;
    return gap < 0n ? -1 : gap > 0n ? 1 : a.bid - b.bid;
  });
  return {
    scores,
    isPoints,
    failed: reasons.flatMap((why, bid) => (why ? [{ bid, why }] : [])),
    isTie: scores.length > 1 && scores[0]?.ranked === scores[1]?.ranked,
  };
}

/** What stands in the way of a result. Null if nothing does. */
export function missing(value: BidCase): 'price' | 'references' | 'pointValue' | null {
  if (value.formula === 'fixed' && (value.best === null || value.worst === null || value.worst <= value.best)) {
    return 'references';
  }
  if (value.formula === 'monetised' && value.pointValue === null) return 'pointValue';
  return value.bids.filter((bid) => failure(value, bid) === null).length < 2 ? 'price' : null;
}
