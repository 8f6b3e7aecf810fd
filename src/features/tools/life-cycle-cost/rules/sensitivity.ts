import type { Decimal } from '../../decimal.ts';
import type { LifeCycleCase } from '../case.ts';
import { compareCosts, leastOf } from './model.ts';

/** What is tried out, one assumption at a time. */
export const assumptions = ['rate', 'energy', 'years'] as const;
export type Assumption = (typeof assumptions)[number];

/** The ranked cost of every option at one value of an assumption, and the positions of the cheapest. */
export type TrialPoint = { at: number; ranked: Decimal[]; winners: number[] };

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
export const sensitivity = (value: LifeCycleCase, assumption: Assumption): TrialPoint[] =>
  valuesOf(value, assumption).map((at) => {
    const ranked = compareCosts(value, { [assumption]: at }).costs.map((costs) => costs.ranked);
    return { at, ranked, winners: leastOf(ranked) };
  });

/** Values of an assumption, one after another, at which the same options were cheapest. */
export type Stretch = { from: TrialPoint; to: TrialPoint; winners: number[] };

export function stretchesOf(points: readonly TrialPoint[]): Stretch[] {
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
    const { costs } = compareCosts(value, { rate });
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
