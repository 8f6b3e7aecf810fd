import { type Decimal, over, sum, times } from '../decimal.ts';
import type { LifeCycleCase, Option } from './case.ts';
import {
  type ByPhase,
  type Comparison,
  type Costs,
  compare,
  factorsOf,
  leastOf,
  lifeOf,
  type Phase,
  phases,
  yearly,
} from './model.ts';

/** What one option saves over its life against another that is cheaper to buy. */
export type Payback = {
  /** What the purchase costs more. */
  extra: Decimal;
  /** Extra price divided by what the first year saves; null if it saves nothing. */
  simple: Decimal | null;
  /** The year from which on discounted savings have repaid the extra price for good; null if they never do. */
  year: number | null;
  /** Present value of all savings divided by the extra price. */
  benefitCost: Decimal;
};

/**
 * How `better` repays its higher purchase price against `cheaper`, without costs borne by others; null if it costs no
 * more to buy, or if the two do not last equally long.
 */
export function payback(value: LifeCycleCase, better: Option, cheaper: Option): Payback | null {
  const years = lifeOf(value, better);
  if (years === null || years !== lifeOf(value, cheaper)) return null;
  const factors = factorsOf(value, years);
  const [ours, theirs] = [yearly(value, better, years, factors), yearly(value, cheaper, years, factors)];
  const own = (flow: ByPhase<Decimal[]>, year: number) =>
    sum(phases.filter((phase) => phase !== 'others').map((phase) => flow[phase][year] as Decimal));
  const extra = own(ours, 0) - own(theirs, 0);
  if (extra <= 0n) return null;
  let saved = 0n;
  let year: number | null = null;
  for (let n = 1; n <= years; n++) {
    saved += times(own(theirs, n) - own(ours, n), factors.discount[n] as Decimal);
    if (saved < extra) year = null;
    else year ??= n;
  }
  const first = own(theirs, 1) - own(ours, 1);
  return { extra, simple: first > 0n ? over(extra, first) : null, year, benefitCost: over(saved, extra) };
}

/** In which phase one option costs less than another, and how much of what is ranked that is; the largest such gap. */
export function driver({ costs, mode }: Comparison, winner: number, other: number, countsOthers: boolean) {
  const amount = (index: number, phase: Phase): Decimal => {
    const { present, annuity } = costs[index] as Costs;
    return mode === 'annual' ? over(present[phase], annuity) : present[phase];
  };
  return phases
    .filter((phase) => countsOthers || phase !== 'others')
    .map((phase) => ({ phase, less: amount(other, phase) - amount(winner, phase) }))
    .reduce((a, b) => (b.less > a.less ? b : a));
}

/** What is tried out, one assumption at a time. */
export const assumptions = ['rate', 'energy', 'years'] as const;
export type Assumption = (typeof assumptions)[number];

/** The ranked cost of every option at one value of an assumption, and the positions of the cheapest. */
export type Point = { at: number; ranked: Decimal[]; winners: number[] };

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

/** The values tried: discount rate 0 to 15 %, or as far as the case goes; energy price at 0.5 to 2 times, life from 1 year to twice the common one. */
export function valuesOf(value: LifeCycleCase, assumption: Assumption): number[] {
  if (assumption === 'rate') {
    const rate = value.discountRate ?? 0;
    return steps(Math.min(0, Math.floor(rate)), Math.max(15, Math.ceil(rate)), 0.5);
  }
  if (assumption === 'energy') return steps(50, 200, 5).map((share) => share / 100);
  return steps(1, Math.min(60, Math.max(10, 2 * (value.years ?? 5))), 1);
}

/** One-way sensitivity: all else stays as the case says. Lives tried are those of every option. */
export const sensitivity = (value: LifeCycleCase, assumption: Assumption): Point[] =>
  valuesOf(value, assumption).map((at) => {
    const ranked = compare(value, { [assumption]: at }).costs.map((costs) => costs.ranked);
    return { at, ranked, winners: leastOf(ranked) };
  });

/** Values of an assumption, one after another, at which the same options were cheapest. */
export type Stretch = { from: Point; to: Point; winners: number[] };

export function stretchesOf(points: readonly Point[]): Stretch[] {
  const all: Stretch[] = [];
  for (const point of points) {
    const last = all.at(-1);
    if (last && last.winners.join() === point.winners.join()) last.to = point;
    else all.push({ from: point, to: point, winners: point.winners });
  }
  return all;
}

/**
 * A discount rate between two others, in per cent, at which two options cost the same, or null if the same one is
 * cheaper at both ends. Found by halving, to a ten-millionth.
 */
export function breakEvenRate(
  value: LifeCycleCase,
  first: number,
  second: number,
  [low, high]: readonly [number, number] = [0, 100],
): number | null {
  const gap = (rate: number): Decimal => {
    const { costs } = compare(value, { rate });
    return (costs[first]?.ranked ?? 0n) - (costs[second]?.ranked ?? 0n);
  };
  const isDearer = gap(low) > 0n;
  if (isDearer === gap(high) > 0n) return null;
  let [from, to] = [low, high];
  while (to - from > 1e-7) {
    const middle = Number(((from + to) / 2).toFixed(9));
    if (gap(middle) > 0n === isDearer) from = middle;
    else to = middle;
  }
  return Number(((from + to) / 2).toFixed(6));
}
