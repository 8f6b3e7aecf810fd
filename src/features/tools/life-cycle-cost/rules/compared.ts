import { type Decimal, over, sum, times } from '../../decimal.ts';
import type { LifeCycleCase, Option } from '../case.ts';
import type { Comparison, Costs } from './model.ts';
import { type ByPhase, factorsOf, lifeOf, type Phase, phases, yearly } from './yearly.ts';

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
