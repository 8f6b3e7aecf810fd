import type { Decimal } from '../../decimal.ts';
import type { BidCase, TieBreak } from '../case.ts';
import { costOfAdvantage, lowBids, onlyPriceDecides, type Reversal, reversals } from './method.ts';
import { type BidScore, type Evaluation, rescaled } from './model.ts';

// What may be said about an evaluation, each with its premise. No sentence is written anywhere else: verdict.ts and
// justification.ts put these into words, and findings.test.ts holds them against a calculation of its own.

/** Who is first. Numbers are positions of bids. */
export type BidStanding =
  /** Nothing to compare it with. */
  | { kind: 'alone'; first: number }
  /** First by its score; `next` are those that come after it, `gap` what lies between. */
  | { kind: 'first'; first: number; next: number[]; gap: Decimal }
  /** Level with others and first by the rule for that, or by the lot that was drawn. */
  | { kind: 'broken'; first: number; level: number[]; by: Exclude<TieBreak, 'none'> }
  /** Level, and no rule has decided between them. */
  | { kind: 'level'; level: number[] };

/** What to know before relying on it. */
export type Caution =
  | { kind: 'low'; bid: number }
  | ({ kind: 'reversal' } & Reversal)
  | { kind: 'onlyPrice'; share: Decimal }
  | { kind: 'advantage'; other: number; amount: Decimal }
  | { kind: 'rescaled'; total: number };

export function standingOf(value: BidCase, { scores, leading, first, isPoints }: Evaluation): BidStanding {
  const [best, ...rest] = first as [number, ...number[]];
  if (scores.length === 1) return { kind: 'alone', first: best };
  if (rest.length > 0) return { kind: 'level', level: first };
  if (leading.length > 1) {
    const byRule = broke(value, leading, scores);
    return {
      kind: 'broken',
      first: best,
      level: leading.filter((bid) => bid !== best),
      by: byRule ?? 'lot',
    };
  }
  const second = scores[1] as BidScore;
  const next = scores.filter(({ ranked, bid }) => ranked === second.ranked && bid !== best).map(({ bid }) => bid);
  const gap = (scores[0] as BidScore).ranked - second.ranked;
  return { kind: 'first', first: best, next, gap: isPoints ? gap : -gap };
}

/** The rule that told the level ones apart without a lot; null if it took a lot. */
function broke(
  { tieBreak }: BidCase,
  leading: readonly number[],
  scores: readonly BidScore[],
): 'quality' | 'price' | null {
  if (tieBreak !== 'quality' && tieBreak !== 'price') return null;
  const level = scores.filter(({ bid }) => leading.includes(bid));
  const figures = level.map(({ quality, compared }) => (tieBreak === 'quality' ? -quality : compared));
  const [least] = [...figures].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return figures.filter((figure) => figure === least).length === 1 ? tieBreak : null;
}

export function cautions(value: BidCase, evaluation: Evaluation): Caution[] {
  const [turned] = reversals(value, evaluation);
  const share = onlyPriceDecides(value, evaluation);
  const advantage = costOfAdvantage(value, evaluation);
  const total = rescaled(value);
  return [
    ...lowBids(value).map(({ bid }) => ({ kind: 'low' as const, bid })),
    ...(turned ? [{ kind: 'reversal' as const, ...turned }] : []),
    ...(share === null ? [] : [{ kind: 'onlyPrice' as const, share }]),
    ...(advantage === null ? [] : [{ kind: 'advantage' as const, ...advantage }]),
    ...(total === null ? [] : [{ kind: 'rescaled' as const, total }]),
  ];
}

/** The one the award would go to; null while bids are level. */
export const awarded = ({ first }: Evaluation): number | null => (first.length === 1 ? (first[0] as number) : null);
