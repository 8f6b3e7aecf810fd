import { type Decimal, decimal, one, over, percent, sum } from '../decimal.ts';
import type { LifeCycleCase, Option } from './case.ts';
import { type Comparison, compare, lifeOf, type Phase, phases, powers, yearly } from './model.ts';

/** What one option saves over its life against another that is cheaper to buy. */
export type Payback = {
  /** What the purchase costs more. */
  extra: Decimal;
  /** Extra price divided by what the first year saves; null if it saves nothing. */
  simple: Decimal | null;
  /** The year in which discounted savings have repaid the extra price; null if they never do. */
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
  const [ours, theirs] = [yearly(value, better, years), yearly(value, cheaper, years)];
  const own = (flow: Record<Phase, Decimal[]>, year: number) =>
    sum(phases.filter((phase) => phase !== 'others').map((phase) => flow[phase][year] as Decimal));
  const extra = own(ours, 0) - own(theirs, 0);
  if (extra <= 0n) return null;
  const discount = powers(one + percent(value.discountRate ?? 0), years);
  let saved = 0n;
  let year: number | null = null;
  for (let n = 1; n <= years; n++) {
    saved += over(own(theirs, n) - own(ours, n), discount[n] as Decimal);
    if (year === null && saved >= extra) year = n;
  }
  const first = own(theirs, 1) - own(ours, 1);
  return { extra, simple: first > 0n ? over(extra, first) : null, year, benefitCost: over(saved, extra) };
}

/** The phase that most divides the winner from the option that is cheapest to buy; null if they are one. */
export function driver({ costs, isAnnual, byPrice, byCost }: Comparison, countsOthers: boolean) {
  const [winner, cheapest] = [byCost[0] as number, byPrice[0] as number];
  if (winner === cheapest) return null;
  const amount = (index: number, phase: Phase): Decimal => {
    const own = costs[index];
    if (!own) return 0n;
    return isAnnual ? over(own.present[phase], own.annuity) : own.present[phase];
  };
  const gaps = phases
    .filter((phase) => phase !== 'purchase' && (countsOthers || phase !== 'others'))
    .map((phase) => ({ phase, less: amount(cheapest, phase) - amount(winner, phase) }));
  return gaps.reduce((a, b) => (b.less > a.less ? b : a));
}

/** What is tried out, one assumption at a time. */
export const assumptions = ['rate', 'energy', 'years'] as const;
export type Assumption = (typeof assumptions)[number];

/** The ranked cost of every option at one value of an assumption; `winner` is the position of the cheapest. */
export type Point = { at: number; ranked: Decimal[]; winner: number };

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

/** The values tried: discount rate 0 to 15 %, energy price at 0.5 to 2 times, life from 1 year to twice the common one. */
export function valuesOf(value: LifeCycleCase, assumption: Assumption): number[] {
  if (assumption === 'rate') return steps(0, Math.max(15, Math.ceil(value.discountRate ?? 0)), 0.5);
  if (assumption === 'energy') return steps(50, 200, 5).map((share) => share / 100);
  return steps(1, Math.min(60, Math.max(10, 2 * (value.years ?? 5))), 1);
}

/** One-way sensitivity: all else stays as the case says. Lives tried are those of every option. */
export const sensitivity = (value: LifeCycleCase, assumption: Assumption): Point[] =>
  valuesOf(value, assumption).map((at) => {
    const { costs, byCost } = compare(value, { [assumption]: at });
    return { at, ranked: costs.map(({ ranked }) => ranked), winner: byCost[0] as number };
  });

/** Where the winner changes, each as the values between which it does. */
export const changes = (points: readonly Point[]): { from: Point; to: Point }[] =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index] as Point;
    return from.winner === to.winner ? [] : [{ from, to }];
  });

/**
 * The discount rate, in per cent, at which two options cost the same, or null if one is cheaper at every rate from 0 to
 * 100. Found by halving, to a ten-millionth.
 */
export function breakEvenRate(value: LifeCycleCase, first: number, second: number): number | null {
  const gap = (rate: number): Decimal => {
    const { costs } = compare(value, { rate });
    return (costs[first]?.ranked ?? 0n) - (costs[second]?.ranked ?? 0n);
  };
  const low = gap(0) > 0n;
  if (low === gap(100) > 0n) return null;
  let [from, to] = [0, 100];
  while (to - from > 1e-7) {
    const middle = Number(((from + to) / 2).toFixed(9));
    if (gap(middle) > 0n === low) from = middle;
    else to = middle;
  }
  return Number(((from + to) / 2).toFixed(6));
}

/** Simple payback in years: what is paid more at first, by what every year saves. @throws if nothing is saved. */
export const simplePayback = (extra: number, saved: number): Decimal => over(decimal(extra), decimal(saved));
