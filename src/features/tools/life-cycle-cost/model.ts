import { type Decimal, decimal, one, over, percent, sum, times } from '../decimal.ts';
import type { LifeCycleCase, Option } from './case.ts';

// Conventions: the purchase is paid at time 0, what comes every year at the end of the year, what comes last at the end
// of the life. Prices are today's; they rise from the second year on. An empty figure counts as nothing. Formulae of
// present value, annuity and equivalent annual cost: ISO 15686-5 and every textbook of investment appraisal.

/** The phases of a cost, in the order of the life cycle. The last is borne by others. */
export const phases = ['purchase', 'energy', 'upkeep', 'end', 'others'] as const;
export type Phase = (typeof phases)[number];

/** What may be tried out without touching the case: rates in per cent, `energy` as a factor of energy prices. */
export type Trial = { rate?: number; energy?: number; years?: number };

/** The costs of one option, for all units. */
export type Costs = {
  years: number;
  /** Plain sum by phase, nothing discounted. */
  plain: Record<Phase, Decimal>;
  /** Present value by phase. */
  present: Record<Phase, Decimal>;
  /** Annuity factor of its life: the present value of one paid at the end of every year. */
  annuity: Decimal;
  /** What the buyer bears as present value (net present cost), without costs borne by others. */
  own: Decimal;
  /** The same with costs borne by others. */
  whole: Decimal;
  /** What is ranked: present value or equivalent annual cost, with or without others, as the case says. */
  ranked: Decimal;
};

export type Comparison = {
  costs: Costs[];
  /** Lives differ, so options are compared by equivalent annual cost. */
  isAnnual: boolean;
  /** Positions of the options, cheapest first, by purchase with installation and by what is ranked. */
  byPrice: number[];
  byCost: number[];
};

/** Years an option lasts, or null while nobody has said. */
export const lifeOf = (value: LifeCycleCase, option: Option, trial: Trial = {}): number | null =>
  trial.years ?? option.life ?? value.years;

/** What stands in the way of a result: an option without a price, or no number of years. Empty if nothing does. */
export const missing = (value: LifeCycleCase): ('years' | 'price')[] => [
  ...(value.options.some((option) => lifeOf(value, option) === null) ? (['years'] as const) : []),
  ...(value.options.some((option) => option.purchase === null) ? (['price'] as const) : []),
];

/** Powers of a factor, from the power 0 to the power `last`. */
export function powers(factor: Decimal, last: number): Decimal[] {
  const all = [one];
  for (let n = 1; n <= last; n++) all.push(times(all[n - 1] as Decimal, factor));
  return all;
}

/** What one option costs in each year (0 is the purchase), by phase, in the money of that year. */
export function yearly(value: LifeCycleCase, option: Option, years: number, trial: Trial = {}) {
  const amount = (figure: number | null) => times(decimal(figure ?? 0), decimal(value.units ?? 1));
  const energyPrice = times(decimal(option.energyPrice ?? value.energyPrice ?? 0), decimal(trial.energy ?? 1));
  const energyRise = powers(one + percent(value.energyRise ?? 0), years);
  const otherRise = powers(one + percent(value.otherRise ?? 0), years);
  const energy = times(amount(option.energy), energyPrice);
  const upkeep = amount(option.consumables) + amount(option.upkeep);
  const others = times(amount(option.emissions), decimal(value.carbonPrice ?? 0));
  const none = () => Array.from({ length: years + 1 }, () => 0n);
  const flow: Record<Phase, Decimal[]> = {
    purchase: none(),
    energy: none(),
    upkeep: none(),
    end: none(),
    others: none(),
  };
  flow.purchase[0] = amount(option.purchase) + amount(option.installation);
  for (let year = 1; year <= years; year++) {
    const once = option.oneOffs.filter((each) => each.year === year).map((each) => amount(each.amount));
    flow.energy[year] = times(energy, energyRise[year - 1] as Decimal);
    flow.upkeep[year] = times(upkeep + sum(once), otherRise[year - 1] as Decimal);
    flow.others[year] = others;
  }
  flow.end[years] = amount(option.endOfLife) - amount(option.residual);
  return flow;
}

/** Net present cost: sum of the costs of year t divided by (1 + r)^t. */
const present = (flow: readonly Decimal[], discount: readonly Decimal[]): Decimal =>
  sum(flow.map((cost, year) => over(cost, discount[year] as Decimal)));

/** Everything about the costs of one option over its life. */
export function costsOf(value: LifeCycleCase, option: Option, isAnnual: boolean, trial: Trial = {}): Costs {
  const years = lifeOf(value, option, trial) ?? 1;
  const flow = yearly(value, option, years, trial);
  const discount = powers(one + percent(trial.rate ?? value.discountRate ?? 0), years);
  const each = (add: (phase: Phase) => Decimal) =>
    Object.fromEntries(phases.map((phase) => [phase, add(phase)])) as Record<Phase, Decimal>;
  const values = each((phase) => present(flow[phase], discount));
  const whole = sum(Object.values(values));
  const own = whole - values.others;
  const annuity = sum(discount.slice(1).map((factor) => over(one, factor)));
  const counted = value.countsOthers ? whole : own;
  return {
    years,
    plain: each((phase) => sum(flow[phase])),
    present: values,
    annuity,
    own,
    whole,
    ranked: isAnnual ? over(counted, annuity) : counted,
  };
}

/** Positions of the amounts, least first; equal ones in the order they stand. */
export const order = (amounts: readonly Decimal[]): number[] =>
  amounts
    .map((_, index) => index)
    .sort((a, b) => {
      const gap = (amounts[a] as Decimal) - (amounts[b] as Decimal);
      return gap < 0n ? -1 : gap > 0n ? 1 : a - b;
    });

/** Compares the options. Where they last for different years, by equivalent annual cost: NPV / annuity factor. */
export function compare(value: LifeCycleCase, trial: Trial = {}): Comparison {
  const lives = new Set(value.options.map((option) => lifeOf(value, option, trial)));
  const isAnnual = lives.size > 1;
  const costs = value.options.map((option) => costsOf(value, option, isAnnual, trial));
  return {
    costs,
    isAnnual,
    byPrice: order(costs.map((each) => each.plain.purchase)),
    byCost: order(costs.map(({ ranked }) => ranked)),
  };
}

/** Equivalent annual cost of an amount of present value. */
export const perYear = (amount: Decimal, { annuity }: Costs): Decimal => over(amount, annuity);

/**
 * The purchase price of one unit at which an option costs as much as the cheapest other one. Below zero: it would not
 * win even as a gift.
 */
export function breakEvenPrice(value: LifeCycleCase, { costs, isAnnual, byCost }: Comparison, index: number): Decimal {
  const own = costs[index] as Costs;
  const rival = costs[byCost.find((each) => each !== index) as number] as Costs;
  const gap = rival.ranked - own.ranked;
  const asPresent = isAnnual ? times(gap, own.annuity) : gap;
  return decimal(value.options[index]?.purchase ?? 0) + over(asPresent, decimal(value.units || 1));
}
