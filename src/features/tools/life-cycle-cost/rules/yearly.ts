import { type Decimal, decimal, one, over, perCent, sum, times } from '../../decimal.ts';
import type { LifeCycleCase, Option } from '../case.ts';

// What an option costs in each year of a life.
//
// Conventions: the purchase is paid at time 0, what comes every year at the end of the year, what comes last at the end
// of the life. Prices of today rise every year; `firstYear` says whether the first year is paid at today's. An empty
// figure counts as nothing.

/** The phases of a cost, in the order of the life cycle. The last is borne by others. */
export const phases = ['purchase', 'energy', 'upkeep', 'end', 'others'] as const;
export type Phase = (typeof phases)[number];
export type ByPhase<T> = Record<Phase, T>;

/** What may be tried out without touching the case: rates in per cent, `energy` as a factor of energy prices. */
export type Trial = { rate?: number; energy?: number; years?: number };

/** Years an option lasts, or null while nobody has said. */
export const lifeOf = (value: LifeCycleCase, option: Option, trial: Trial = {}): number | null =>
  trial.years ?? option.life ?? value.years;

/** How many are needed of an option. */
export const unitsOf = (value: LifeCycleCase, option: Option): number => option.units ?? value.units ?? 1;

/** Powers of a factor, from the power 0 to the power `last`. */
export function powers(factor: Decimal, last: number): Decimal[] {
  const all = [one];
  for (let n = 1; n <= last; n++) all.push(times(all[n - 1] as Decimal, factor));
  return all;
}

/** A figure for every phase. */
export const byPhase = <T>(make: (phase: Phase) => T): ByPhase<T> =>
  Object.fromEntries(phases.map((phase) => [phase, make(phase)])) as ByPhase<T>;

/** The cost of a tonne of CO2 equivalent in a year: that of the last step that has come, or the common one. */
export function carbonPriceIn({ carbonPrice, carbonSteps }: LifeCycleCase, year: number): number {
  const come = carbonSteps.filter((step) => step.year !== null && step.price !== null && step.year <= year);
  const last = come.reduce<(typeof come)[number] | null>(
    (latest, step) => (latest && (latest.year as number) > (step.year as number) ? latest : step),
    null,
  );
  return last?.price ?? carbonPrice ?? 0;
}

/** By how much prices have risen after so many years, and what one unit of money paid then is worth at the start. */
export type YearFactors = Record<'energyRise' | 'energy2Rise' | 'otherRise' | 'discount', Decimal[]>;

/** The factors of a case for so many years: the same for all options, so they are worked out once. */
export function factorsOf(value: LifeCycleCase, last: number, trial: Trial = {}): YearFactors {
  const rises = (rate: number | null) => powers(one + perCent(rate ?? 0), last);
  return {
    energyRise: rises(value.energyRise),
    energy2Rise: rises(value.energy2Rise),
    otherRise: rises(value.otherRise),
    discount: powers(over(one, one + perCent(trial.rate ?? value.discountRate ?? 0)), last),
  };
}

/**
 * What one option costs in each year of one life (0 is the purchase), by phase, in the money of that year. `start` is
 * how many years after the first purchase this life begins.
 */
export function yearly(
  value: LifeCycleCase,
  option: Option,
  life: number,
  factors: YearFactors,
  trial: Trial = {},
  start = 0,
): ByPhase<Decimal[]> {
  const units = decimal(unitsOf(value, option));
  const amount = (figure: number | null) => (figure ? times(decimal(figure), units) : 0n);
  const factor = decimal(trial.energy ?? 1);
  const price = (own: number | null, common: number | null) => times(decimal(own ?? common ?? 0), factor);
  const energy = times(amount(option.energy), price(option.energyPrice, value.energyPrice));
  const energy2 = times(amount(option.energy2), price(option.energy2Price, value.energy2Price));
  const upkeep = amount(option.consumables) + amount(option.upkeep);
  const emissions = amount(option.emissions);
  /** An amount of today at the prices at which a year is paid. */
  const at = (today: Decimal, rise: 'energyRise' | 'energy2Rise' | 'otherRise', year: number) =>
    today === 0n ? 0n : times(today, factors[rise][start + year - (value.firstYear === 'today' ? 1 : 0)] as Decimal);
  const flow = byPhase(() => Array.from({ length: life + 1 }, () => 0n));
  flow.purchase[0] = times(amount(option.purchase) + amount(option.installation), factors.otherRise[start] as Decimal);
  for (let year = 1; year <= life; year++) {
    const once = option.oneOffs.filter((cost) => cost.year === year).map((cost) => amount(cost.amount));
    flow.energy[year] = at(energy, 'energyRise', year) + at(energy2, 'energy2Rise', year);
    flow.upkeep[year] = at(upkeep + sum(once), 'otherRise', year);
    if (emissions !== 0n) flow.others[year] = times(emissions, decimal(carbonPriceIn(value, start + year)));
  }
  flow.end[life] = at(amount(option.endOfLife) - amount(option.residual), 'otherRise', life);
  return flow;
}
