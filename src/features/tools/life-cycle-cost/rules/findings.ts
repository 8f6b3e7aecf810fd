import type { Decimal } from '../../decimal.ts';
import type { LifeCycleCase, Option } from '../case.ts';
import { driver, payback } from './compared.ts';
import { breakEvenPrice, type Comparison, type Costs, leastOf } from './model.ts';
import type { Phase } from './yearly.ts';

// What may be said about a result, each with its premise. No sentence is written anywhere else: verdict.ts puts these
// into words, and findings.test.ts holds them against a calculation of its own.

/** Which option is cheapest to own. Numbers are positions of options, amounts are what is ranked. */
export type Cheapest =
  /** Several cost the same to own, and no other costs less. */
  | { kind: 'tie'; best: number[] }
  /** One is cheapest to own and none is cheaper to buy; `level` cost the same to buy. `next` is what comes after it. */
  | { kind: 'same'; best: number; level: number[]; next: number[]; gap: Decimal }
  /** One is cheapest to own, others are cheapest to buy. */
  | { kind: 'changed'; best: number; cheapest: number[]; next: number[]; gap: Decimal };

/** Why it is so. */
export type CostReason =
  /** The phase in which `best` is furthest below `other`, which is cheapest to buy. */
  | { kind: 'driver'; phase: Phase; best: number; other: number; less: Decimal }
  /** What `best` costs more to buy than `other` is repaid for good in a year, without costs borne by others. */
  | { kind: 'repaid'; extra: Decimal; year: number }
  /** It is not repaid without costs borne by others. */
  | { kind: 'notRepaid'; extra: Decimal }
  /** The price of one unit up to which `best` stays cheapest to own. */
  | { kind: 'upTo'; best: number; price: Decimal }
  /** Nothing tells those apart that are cheapest to own. */
  | { kind: 'tie' };

export function cheapestOf({ costs }: Comparison): Cheapest {
  const ranked = costs.map((each) => each.ranked);
  const [best, ...others] = leastOf(ranked) as [number, ...number[]];
  if (others.length > 0) return { kind: 'tie', best: [best, ...others] };
  const rest = leastOf(ranked.filter((_, index) => index !== best));
  const next = rest.map((index) => (index < best ? index : index + 1));
  const gap = (ranked[next[0] as number] as Decimal) - (ranked[best] as Decimal);
  const cheapest = leastOf(costs.map(({ first }) => first));
  return cheapest.includes(best)
    ? { kind: 'same', best, level: cheapest.filter((index) => index !== best), next, gap }
    : { kind: 'changed', best, cheapest, next, gap };
}

export function reasons(value: LifeCycleCase, comparison: Comparison, found: Cheapest): CostReason[] {
  if (found.kind === 'tie') return [{ kind: 'tie' }];
  const { best } = found;
  if (found.kind === 'same') {
    const price = breakEvenPrice(value, comparison, best);
    return [{ kind: 'upTo', best, price }];
  }
  const { costs, byCost } = comparison;
  // Among those that cost the same to buy, the one that is nearest to winning.
  const other = byCost.find((index) => found.cheapest.includes(index)) as number;
  const repaid = payback(value, value.options[best] as Option, value.options[other] as Option);
  const { phase, less } = driver(comparison, best, other, value.countsOthers);
  const extra = (costs[best] as Costs).first - (costs[other] as Costs).first;
  return [{ kind: 'driver', phase, best, other, less }, ...(repaid === null ? [] : [repaidReason(repaid.year, extra)])];
}

const repaidReason = (year: number | null, extra: Decimal): CostReason =>
  year === null ? { kind: 'notRepaid', extra } : { kind: 'repaid', extra, year };
