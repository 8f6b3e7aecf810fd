import { type Decimal, decimal, one, over, rounded, sum, times } from '../../decimal.ts';
import { type LifeCycleCase, longestLife, type Option } from '../case.ts';
import { type ByPhase, byPhase, factorsOf, lifeOf, type Trial, unitsOf, type YearFactors, yearly } from './yearly.ts';

// How options are compared. Formulae of present value, annuity and equivalent annual cost: ISO 15686-5 and every textbook
// of investment appraisal.

/**
 * How options are made comparable. `present`: they last equally long, so their present values are. `annual`: lives
 * differ and no price changes, so every replacement costs the same and the equivalent annual cost decides. `horizon`:
 * lives differ and prices change, so each is replaced, at the prices of the year, until a common end.
 */
export type Mode = 'present' | 'annual' | 'horizon';

/** One life of an option: it starts after `start` years, and `share` of it falls inside the horizon. */
export type Cycle = { start: number; share: Decimal; present: ByPhase<Decimal> };

/** The costs of one option, for all its units. */
export type Costs = {
  /** Years one of it lasts. */
  life: number;
  /** Years its costs are added up over: the life, or the common horizon. */
  years: number;
  cycles: Cycle[];
  /** What is paid at the start: purchase and installation. */
  first: Decimal;
  /** Plain sum by phase, nothing discounted. */
  plain: ByPhase<Decimal>;
  /** Present value by phase. */
  present: ByPhase<Decimal>;
  /** Annuity factor of its years: the present value of one paid at the end of every year. */
  annuity: Decimal;
  /** What the buyer bears as present value (net present cost), without costs borne by others. */
  own: Decimal;
  /** The same with costs borne by others. */
  whole: Decimal;
  /** What is ranked: present value or equivalent annual cost, with or without others, as the case says. */
  ranked: Decimal;
  /** By how much what is ranked grows with one more on the purchase price of one unit. */
  weight: Decimal;
};

export type Comparison = {
  costs: Costs[];
  mode: Mode;
  /** Positions of the options, cheapest first, by purchase with installation and by what is ranked; equals as they stand. */
  byPrice: number[];
  byCost: number[];
};

/** True if what is paid for an option changes from year to year. */
function changes(value: LifeCycleCase, { energy, energy2, emissions }: Option): boolean {
  const moves = (use: number | null, rise: number | null) => (use ?? 0) !== 0 && (rise ?? 0) !== 0;
  const steps = value.carbonSteps.some(({ year, price }) => year !== null && price !== null);
  return (
    (value.otherRise ?? 0) !== 0 ||
    moves(energy, value.energyRise) ||
    moves(energy2, value.energy2Rise) ||
    ((emissions ?? 0) !== 0 && steps)
  );
}

/** Present value: sum of the costs of each year times its discount. */
const present = (flow: readonly Decimal[], discount: readonly Decimal[], start: number): Decimal =>
  sum(flow.map((cost, year) => (cost === 0n ? 0n : times(cost, discount[start + year] as Decimal))));

/** Present value of one paid at the end of each of so many years. */
const annuityOf = (discount: readonly Decimal[], years: number): Decimal => sum(discount.slice(1, years + 1));

/**
 * Everything about the costs of one option, over its life or over a longer horizon. A life that the horizon cuts off
 * counts by its annuity: its whole cost is spread evenly over its years, and those inside the horizon are counted.
 */
export function costsOf(
  value: LifeCycleCase,
  option: Option,
  mode: Mode,
  horizon: number,
  factors: YearFactors,
  trial: Trial = {},
): Costs {
  const life = lifeOf(value, option, trial) ?? 1;
  const years = mode === 'horizon' ? horizon : life;
  const starts = Array.from({ length: Math.ceil(years / life) }, (_, index) => index * life);
  const { discount, otherRise: prices } = factors;
  const flows = starts.map((start) => yearly(value, option, life, factors, trial, start));
  const cycles = starts.map((start, index): Cycle => {
    const flow = flows[index] as ByPhase<Decimal[]>;
    const used = Math.min(life, years - start);
    const share = used === life ? one : over(annuityOf(discount, used), annuityOf(discount, life));
    return { start, share, present: byPhase((phase) => times(share, present(flow[phase], discount, start))) };
  });
  const values = byPhase((phase) => sum(cycles.map((cycle) => cycle.present[phase])));
  const whole = sum(Object.values(values));
  const own = whole - values.others;
  const annuity = annuityOf(discount, years);
  const counted = value.countsOthers ? whole : own;
  const perPrice = times(
    decimal(unitsOf(value, option)),
    sum(cycles.map(({ start, share }) => times(share, times(prices[start] as Decimal, discount[start] as Decimal)))),
  );
  return {
    life,
    years,
    cycles,
    first: (flows[0] as ByPhase<Decimal[]>).purchase[0] as Decimal,
    plain: byPhase((phase) =>
      sum(
        flows.map((flow, index) => {
          const used = Math.min(life, years - (starts[index] as number));
          return over(sum(flow[phase]) * BigInt(used), BigInt(life) * one);
        }),
      ),
    ),
    present: values,
    annuity,
    own,
    whole,
    // What is equal by the rules of arithmetic must not differ by the last of thirty places.
    ranked: rounded(mode === 'annual' ? over(counted, annuity) : counted, 12),
    weight: mode === 'annual' ? over(perPrice, annuity) : perPrice,
  };
}

/** Positions of the amounts, least first; equal ones in the order they stand. */
export const leastFirst = (amounts: readonly Decimal[]): number[] =>
  amounts
    .map((_, index) => index)
    .sort((a, b) => {
      const gap = (amounts[a] as Decimal) - (amounts[b] as Decimal);
      return gap < 0n ? -1 : gap > 0n ? 1 : a - b;
    });

/** Positions of all that share the least amount. */
export const leastOf = (amounts: readonly Decimal[]): number[] => {
  const [first] = leastFirst(amounts);
  return leastFirst(amounts).filter((index) => amounts[index] === amounts[first as number]);
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * The common end of lives: the first year in which all end together, where that is within the longest life there may
 * be; else the longest of the lives.
 */
export function horizonOf(lives: readonly number[]): number {
  const together = lives.reduce((all, life) => Math.min((all * life) / gcd(all, life), 1e6), 1);
  return together <= longestLife ? together : Math.max(...lives);
}

/** Compares the options: see `Mode`. */
export function compareCosts(value: LifeCycleCase, trial: Trial = {}): Comparison {
  const lives = value.options.map((option) => lifeOf(value, option, trial) ?? 1);
  const isEqual = new Set(lives).size === 1;
  const mode = isEqual ? 'present' : value.options.some((option) => changes(value, option)) ? 'horizon' : 'annual';
  const horizon = horizonOf(lives);
  const factors = factorsOf(value, (mode === 'horizon' ? horizon : 0) + Math.max(...lives), trial);
  const costs = value.options.map((option) => costsOf(value, option, mode, horizon, factors, trial));
  return {
    costs,
    mode,
    byPrice: leastFirst(costs.map(({ first }) => first)),
    byCost: leastFirst(costs.map(({ ranked }) => ranked)),
  };
}

/** Equivalent annual cost of an amount of present value. */
export const perYear = (amount: Decimal, { annuity }: Costs): Decimal => over(amount, annuity);

/** An amount as it is shown beside what is ranked. */
export const asRanked = (amount: Decimal, costs: Costs, mode: Mode): Decimal =>
  mode === 'annual' ? perYear(amount, costs) : amount;

/**
 * The purchase price of one unit at which an option costs as much as the cheapest other one. Below zero: it would not
 * win even as a gift.
 */
export function breakEvenPrice(value: LifeCycleCase, { costs, byCost }: Comparison, index: number): Decimal {
  const own = costs[index] as Costs;
  const rival = costs[byCost.find((other) => other !== index) as number] as Costs;
  return decimal(value.options[index]?.purchase ?? 0) + over(rival.ranked - own.ranked, own.weight);
}
