import {
  type Decimal,
  decimal,
  least,
  mean,
  median,
  most,
  one,
  over,
  perCent,
  rounded,
  sum,
  times,
  toNumber,
} from '../../decimal.ts';
import type { Bid, BidCase, Formula, PriceBand } from '../case.ts';

// Points are out of 100 in all. Formulas and their faults: Stilger, Siderius, van Raaij, Journal of Public Procurement
// 17(1), 2017. An empty figure of quality counts as nothing; a bid without a price is not compared.

const hundred = 100n * one;

/** One bid as it is compared. Points are null where the formula gives none. */
export type BidScore = {
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

/** Why a bid is not compared. */
export type Exclusion = 'passMark' | 'noPrice' | 'noQuality' | 'out';

export type Evaluation = {
  /** Bids that are compared, best first. Equal ones in the order they stand. */
  scores: BidScore[];
  /** Whether more is better. False where a price is ranked. */
  isPoints: boolean;
  failed: { bid: number; why: Exclusion }[];
  /** Positions of the bids that share the best score; one, unless bids are level. */
  leading: number[];
  /** Those still first after the rule for level bids has been applied; one, unless it does not decide. */
  first: number[];
};

/** Weights as shares that add up to one; equal ones where none is given. */
export function shares(weights: readonly (number | null)[]): Decimal[] {
  const given = weights.map((weight) => decimal(weight ?? 0));
  const all = sum(given);
  return given.map((weight) => (all > 0n ? over(weight, all) : over(one, BigInt(weights.length) * one)));
}

/** Quality of a bid of 100: the points of its criteria by their weights. */
export const qualityOf = (value: BidCase, { points }: Bid): Decimal => {
  const parts = shares(value.criteria.map(({ weight }) => weight));
  const quality = sum(points.map((given, index) => times(ofHundred(value, given), parts[index] ?? 0n)));
  // A share such as a ninth is rounded: without this a bid exactly at a pass mark could fail it by the last place.
  return rounded(quality, 20);
};

/** Points out of the scale of the case as points of 100. */
export const ofHundred = ({ scale }: BidCase, points: number | null): Decimal =>
  over(decimal(points ?? 0) * 100n, decimal(scale ?? 100));

/** What the weights of the criteria add up to, where they are rescaled; null where they add up to 100 or stand alone. */
export function rescaled({ criteria }: BidCase): number | null {
  const all = sum(criteria.map(({ weight }) => decimal(weight ?? 0)));
  return criteria.length < 2 || all === 100n * one ? null : toNumber(all);
}

/** The price as it is compared: less the advantage, and with the margin unless the bid is preferred. */
export const comparedPrice = ({ margin }: BidCase, { price, advantage, preferred }: Bid): Decimal =>
  times(times(decimal(price ?? 0), one - perCent(advantage ?? 0)), one + perCent(preferred ? 0 : (margin ?? 0)));

/** True for a bid of the lot that is looked at, unless it was left out. */
export const takesPart = ({ lot }: BidCase, bid: Bid): boolean => bid.lot === lot && !bid.isOut;

/** Formulas in which the weight of price is set. */
export const isWeighted = (formula: Formula): boolean => !['per-point', 'monetised', 'quality'].includes(formula);

/** True where the score of a bid hangs on which others there are. */
export const isRelative = ({ formula, qualityBasis }: BidCase): boolean =>
  ['lowest', 'south-african', 'mean', 'median', 'banded'].includes(formula) ||
  (qualityBasis === 'best' && (isWeighted(formula) || formula === 'quality'));

/** The weight of price as a share. */
export const priceShare = ({ priceWeight, formula }: BidCase): Decimal =>
  formula === 'quality' ? 0n : perCent(priceWeight ?? 0);

const clamp = (value: Decimal): Decimal => least([most([value, 0n]), one]);

/** What the prices of the bids are held against. */
export type Yardsticks = Record<'lowest' | 'mean' | 'median', Decimal>;

export const yardsticksOf = (prices: readonly Decimal[]): Yardsticks => ({
  lowest: prices.length > 0 ? least(prices) : 0n,
  mean: mean(prices),
  median: median(prices),
});

/** Bands that say both, the narrowest first. */
export const bandsOf = ({ bands }: BidCase): { above: number; share: number }[] =>
  bands
    .filter((band): band is { [K in keyof PriceBand]: number } => band.above !== null && band.share !== null)
    .sort((a, b) => a.above - b.above);

/**
 * What share of the points for price a price gets, from 0 to 1.
 * `lowest`: lowest / price. `fixed`: 1 at or below `best`, 0 at or above `worst`, straight between them.
 * `south-african`: 1 - (price - lowest) / lowest, never below 0 (80/20 and 90/10 systems of South Africa).
 * `mean`, `median`: a half at it, one per cent of the points more or less for every per cent below or above it.
 * `banded`: that of the first band the price lies in; none above the last.
 */
export function priceScore(formula: Formula, price: Decimal, against: Yardsticks, value: BidCase): Decimal {
  const { lowest } = against;
  switch (formula) {
    case 'mean':
    case 'median': {
      const middle = against[formula];
      return middle > 0n ? clamp(over(3n * one, 2n * one) - over(price, middle)) : one;
    }
    case 'banded': {
      const limit = (above: number) => times(lowest, one + perCent(above));
      return perCent(bandsOf(value).find(({ above }) => price <= limit(above))?.share ?? 0);
    }
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
function failure(value: BidCase, bid: Bid): Exclusion | 'otherLot' | null {
  if (bid.lot !== value.lot) return 'otherLot';
  if (bid.isOut) return 'out';
  if (bid.price === null && value.formula !== 'quality') return 'noPrice';
  const falls = value.criteria.some(({ passMark }, index) => (bid.points[index] ?? 0) < (passMark ?? 0));
  const quality = qualityOf(value, bid);
  if (falls || quality < decimal(value.passMark ?? 0)) return 'passMark';
  // A price for each point of none is no price.
  return value.formula === 'per-point' && quality === 0n ? 'noQuality' : null;
}

/** Ranks the bids by the formula of the case. */
export function evaluate(value: BidCase): Evaluation {
  const { formula, bids } = value;
  const reasons = bids.map((bid) => failure(value, bid));
  const standing = bids.flatMap((bid, index) => (reasons[index] ? [] : [{ bid, index }]));
  const against = yardsticksOf(standing.map(({ bid }) => comparedPrice(value, bid)));
  const isPoints = formula !== 'per-point' && formula !== 'monetised';
  const bestQuality = most([0n, ...standing.map(({ bid }) => qualityOf(value, bid))]);
  const full = value.qualityBasis === 'best' ? bestQuality : hundred;
  const forPrice = priceShare(value);
  // What is equal by the rules of arithmetic must not differ by the last of thirty places, nor fall on two sides of a half.
  const asRanked = (amount: Decimal) => rounded(rounded(amount, 12), value.places ?? 12);

  const score = ({ bid, index }: { bid: Bid; index: number }): BidScore => {
    const [compared, quality] = [comparedPrice(value, bid), qualityOf(value, bid)];
    const base = { bid: index, compared, quality };
    if (!isPoints) {
      const ranked =
        formula === 'per-point' ? over(compared, quality) : compared - times(quality, decimal(value.pointValue ?? 0));
      return { ...base, pricePoints: null, qualityPoints: null, ranked: asRanked(ranked) };
    }
    // Points are rounded where they are awarded, so that what is added up is what can be read.
    const pricePoints = asRanked(times(times(hundred, forPrice), priceScore(formula, compared, against, value)));
    const ofFull = full > 0n ? over(quality * 100n, full) : 0n;
    const qualityPoints = asRanked(times(ofFull, one - forPrice));
    return { ...base, pricePoints, qualityPoints, ranked: pricePoints + qualityPoints };
  };

  const scores = standing.map(score).sort((a, b) => {
    const gap = isPoints ? b.ranked - a.ranked : a.ranked - b.ranked;
    return gap < 0n ? -1 : gap > 0n ? 1 : a.bid - b.bid;
  });
  const leading = scores.filter(({ ranked }) => ranked === scores[0]?.ranked);
  return {
    scores,
    isPoints,
    failed: reasons.flatMap((why, bid) => (why && why !== 'otherLot' ? [{ bid, why }] : [])),
    leading: leading.map(({ bid }) => bid),
    first: broken(value, leading),
  };
}

/** Who comes first among level bids by the rule of the case; a lot counts only if it fell on one of them. */
function broken({ tieBreak, drawn }: BidCase, level: readonly BidScore[]): number[] {
  if (level.length < 2 || tieBreak === 'none') return level.map(({ bid }) => bid);
  const better = (a: BidScore, b: BidScore) =>
    tieBreak === 'quality' ? a.quality > b.quality : tieBreak === 'price' && a.compared < b.compared;
  const left = level.filter((each) => !level.some((other) => better(other, each))).map(({ bid }) => bid);
  const one = left.length > 1 ? drawn.find((bid) => left.includes(bid)) : undefined;
  return one === undefined ? left : [one];
}

/** What stands in the way of a result. Null if nothing does. */
export function bidLack(value: BidCase): 'price' | 'references' | 'pointValue' | 'bands' | 'scale' | null {
  if (value.formula === 'fixed' && (value.best === null || value.worst === null || value.worst <= value.best)) {
    return 'references';
  }
  if (value.formula === 'monetised' && value.pointValue === null) return 'pointValue';
  if (value.formula === 'banded') {
    const bands = bandsOf(value);
    // A dearer price must not get more points than a cheaper one.
    const isRising = bands.some(({ share }, index) => share > (bands[index - 1]?.share ?? 100));
    if (bands.length === 0 || isRising) return 'bands';
  }
  const most = value.scale ?? 100;
  if (value.bids.some((bid) => takesPart(value, bid) && bid.points.some((given) => (given ?? 0) > most)))
    return 'scale';
  return value.bids.some((bid) => failure(value, bid) === null) ? null : 'price';
}
