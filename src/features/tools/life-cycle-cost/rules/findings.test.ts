import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { flatten, translator } from '../../../../site/words.ts';
import { type Decimal, toNumber } from '../../decimal.ts';
import { closeCase } from '../case.test-data.ts';
import { emptyCase, emptyOption, type LifeCycleCase, type Option } from '../case.ts';
import { costVerdict } from '../verdict.ts';
import { cheapestOf, reasons } from './findings.ts';
import { type Comparison, compareCosts } from './model.ts';
import { sensitivity } from './sensitivity.ts';
import type { Phase } from './yearly.ts';

// The same question asked of a plain calculation with ordinary numbers: every payment is written down with its year.

type Payment = { year: number; phase: Phase; amount: number };

/** All that is paid for one of this option, in order, until `end`; and how much of each payment counts. */
function payments(value: LifeCycleCase, option: Option, end: number): Payment[] {
  const life = option.life ?? value.years ?? 1;
  const rate = (value.discountRate ?? 0) / 100;
  const grown = (rise: number | null, times: number) => (1 + (rise ?? 0) / 100) ** times;
  const late = value.firstYear === 'risen' ? 0 : 1;
  const annuity = (years: number) =>
    Array.from({ length: years }, (_, index) => (1 + rate) ** -(index + 1)).reduce((a, b) => a + b, 0);
  const all: Payment[] = [];
  for (let bought = 0; bought < end; bought += life) {
    const used = Math.min(life, end - bought);
    const share = used === life ? 1 : annuity(used) / annuity(life);
    const pay = (year: number, phase: Phase, amount: number) =>
      all.push({ year, phase, amount: amount * share * (option.units ?? value.units ?? 1) });
    pay(bought, 'purchase', ((option.purchase ?? 0) + (option.installation ?? 0)) * grown(value.otherRise, bought));
    for (let year = bought + 1; year <= bought + life; year++) {
      const energy = (option.energy ?? 0) * (option.energyPrice ?? value.energyPrice ?? 0);
      const second = (option.energy2 ?? 0) * (option.energy2Price ?? value.energy2Price ?? 0);
      pay(
        year,
        'energy',
        energy * grown(value.energyRise, year - late) + second * grown(value.energy2Rise, year - late),
      );
      let upkeep = (option.consumables ?? 0) + (option.upkeep ?? 0);
      for (const once of option.oneOffs) if (once.year === year - bought) upkeep += once.amount ?? 0;
      pay(year, 'upkeep', upkeep * grown(value.otherRise, year - late));
      let carbon = value.carbonPrice ?? 0;
      let since = 0;
      for (const step of value.carbonSteps) {
        if ((step.year as number) <= year && (step.year as number) >= since)
          [since, carbon] = [step.year as number, step.price as number];
      }
      pay(year, 'others', (option.emissions ?? 0) * carbon);
    }
    pay(
      bought + life,
      'end',
      ((option.endOfLife ?? 0) - (option.residual ?? 0)) * grown(value.otherRise, bought + life - late),
    );
  }
  return all;
}

/** Costs by phase until a common end, whatever the calculator compares by; by year where it compares so. */
function plainly(value: LifeCycleCase, rate = value.discountRate ?? 0) {
  const lives = value.options.map((option) => option.life ?? value.years ?? 1);
  let end = 1;
  while (lives.some((life) => end % life !== 0)) end += 1;
  const all = value.options.map((option) => payments({ ...value, discountRate: rate }, option, end));
  const of = (option: number, test: (payment: Payment) => boolean) =>
    (all[option] as Payment[])
      .filter((payment) => test(payment) && (value.countsOthers || payment.phase !== 'others'))
      .reduce((sum, { year, amount }) => sum + amount / (1 + rate / 100) ** year, 0);
  let years = 0;
  for (let year = 1; year <= end; year++) years += (1 + rate / 100) ** -year;
  return {
    end,
    years,
    total: (option: number) => of(option, () => true),
    phase: (option: number, phase: Phase) => of(option, (each) => each.phase === phase),
  };
}

/** Cheaper than `expect`, where it is asked a million times. */
function hold(isTrue: boolean): void {
  if (!isTrue) throw new Error('What was said is not true');
}

/** The same figure, where what is shown was cut off after nine places and went on into a product. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b));
/** The same total but for what a float loses: a lead of 40 in a thousand million is a lead. */
const isLevel = (a: number, b: number) => Math.abs(a - b) <= 1e-7 + 1e-12 * Math.max(Math.abs(a), Math.abs(b));
const figure = (amount: Decimal) => toNumber(amount, 9);

/** Holds every reason given against the plain calculation. */
function checkReasons(
  value: LifeCycleCase,
  comparison: Comparison,
  plain: ReturnType<typeof plainly>,
  met: Set<string>,
) {
  const scale = comparison.mode === 'annual' ? plain.years : 1;
  const found = cheapestOf(comparison);
  for (const reason of reasons(value, comparison, found)) {
    met.add(reason.kind);
    if (reason.kind === 'driver') {
      const less = (phase: Phase) => (plain.phase(reason.other, phase) - plain.phase(reason.best, phase)) / scale;
      hold(reason.less > 0n);
      hold(near(figure(reason.less), less(reason.phase)));
      for (const phase of ['purchase', 'energy', 'upkeep', 'end', 'others'] as const) {
        hold(less(phase) <= less(reason.phase) + 1e-7 * Math.max(1, Math.abs(less(reason.phase))));
      }
    } else if (reason.kind === 'repaid' || reason.kind === 'notRepaid') {
      if (found.kind !== 'changed') throw new Error('only where the winner changed');
      const [best, other] = [found.best, comparison.byCost.find((index) => found.cheapest.includes(index)) as number];
      const life = (value.options[best] as Option).life ?? value.years ?? 1;
      const owed = (until: number) => {
        const sum = (index: number) =>
          payments(value, value.options[index] as Option, life)
            .filter(({ year, phase }) => phase !== 'others' && year <= until)
            .reduce((all, { year, amount }) => all + amount / (1 + (value.discountRate ?? 0) / 100) ** year, 0);
        return sum(best) - sum(other);
      };
      const years = Array.from({ length: life }, (_, index) => index + 1);
      hold(near(figure(reason.extra), owed(0)));
      if (reason.kind === 'notRepaid') hold(owed(life) > -1e-9);
      else {
        for (const year of years.filter((each) => each >= reason.year)) hold(owed(year) < 1e-9);
        if (reason.year > 1) hold(owed(reason.year - 1) > -1e-9);
      }
    } else if (reason.kind === 'upTo') {
      const option = { ...(value.options[reason.best] as Option), purchase: figure(reason.price) };
      const dearer = plainly({ ...value, options: value.options.with(reason.best, option) });
      const others = value.options.flatMap((_, index) => (index === reason.best ? [] : [plain.total(index)]));
      hold(near(dearer.total(reason.best), Math.min(...others)));
    }
  }
}

const closeLead: LifeCycleCase = {
  ...emptyCase(),
  units: 1,
  years: 1,
  discountRate: -50,
  energyPrice: 0,
  energy2Price: 0,
  energyRise: 100,
  energy2Rise: 0,
  otherRise: -50,
  firstYear: 'today',
  carbonPrice: 0,
  countsOthers: false,
  options: [
    { ...emptyOption('x'), purchase: 0, energy: 6, energyPrice: 5, consumables: 2, upkeep: 3, endOfLife: 3, life: 3 },
    { ...emptyOption('x'), purchase: 0, energy: 5, energyPrice: 6, consumables: 1, upkeep: 4, endOfLife: 0, life: 4 },
  ],
};

test('10,000 cases: who is said to be cheapest is cheapest, by what is said, over whom is said, and for the reasons given', () => {
  const met = new Set<string>();
  const given = new Set<string>();
  fc.assert(
    fc.property(closeCase, (value) => {
      const comparison = compareCosts(value);
      const plain = plainly(value);
      // A level annual payment over one life is the one over all of them where nothing changes.
      const scale = comparison.mode === 'annual' ? plain.years : 1;
      const totals = value.options.map((_, index) => plain.total(index) / scale);
      const prices = value.options.map(({ purchase, installation }) => (purchase ?? 0) + (installation ?? 0));
      const [least, cheapest] = [Math.min(...totals), Math.min(...prices)];
      const found = cheapestOf(comparison);
      met.add(found.kind).add(comparison.mode);
      checkReasons(value, comparison, plain, given);
      const isBest = (index: number) => isLevel(totals[index] as number, least);
      const best = found.kind === 'tie' ? found.best : [found.best];
      // All that are cheapest are named, and nobody else.
      expect(value.options.flatMap((_, index) => (isBest(index) ? [index] : []))).toEqual(best);
      if (found.kind === 'tie') return;
      const others = totals.filter((_, index) => index !== found.best);
      hold(near(figure(found.gap), Math.min(...others) - least));
      hold(found.gap > 0n);
      for (const index of found.next) hold(isLevel(totals[index] as number, Math.min(...others)));
      const level = value.options.flatMap((_, index) => (prices[index] === cheapest ? [index] : []));
      if (found.kind === 'same') expect([found.best, ...found.level].sort()).toEqual(level);
      else {
        expect(found.cheapest).toEqual(level);
        hold((prices[found.best] as number) > cheapest);
      }
    }),
    {
      numRuns: 10_000,
      // Totals of a thousand million that differ by some tens: not level.
      examples: [[closeLead]],
    },
  );
  // Every sentence and every way of comparing has been tried.
  expect([...met].sort()).toEqual(['annual', 'changed', 'horizon', 'present', 'same', 'tie']);
  expect([...given].sort()).toEqual(['driver', 'notRepaid', 'repaid', 'tie', 'upTo']);
}, 120_000);

test('at every rate tried, those said to be cheapest are', () => {
  fc.assert(
    fc.property(closeCase, (value) => {
      for (const { at, winners } of sensitivity(value, 'rate').filter((_, index) => index % 10 === 0)) {
        const plain = plainly(value, at);
        const totals = value.options.map((_, index) => plain.total(index));
        const least = Math.min(...totals);
        expect(totals.flatMap((total, index) => (isLevel(total, least) ? [index] : []))).toEqual(winners);
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);

const words = flatten(parse(readFileSync('content/en/interface.yaml', 'utf8')));
const t = translator(words, 'en');
const said = (value: LifeCycleCase) => {
  const { title, why } = costVerdict(value, compareCosts(value), t, 'en');
  return [title, ...why].join(' ');
};
const caseOf = (common: Partial<LifeCycleCase>, ...options: Partial<Option>[]): LifeCycleCase => ({
  ...emptyCase(),
  years: 1,
  ...common,
  options: options.map((option, index) => ({ ...emptyOption('ABC'[index] ?? ''), ...option })),
});

test('a lead is named over the runner-up, not over the last', () => {
  expect(
    said(caseOf({}, { purchase: 10, upkeep: 90 }, { purchase: 20, upkeep: 40 }, { purchase: 30, upkeep: 35 })),
  ).toContain('A is cheapest to buy. B is cheapest to own: 5.00 less than C.');
});

test('where several are level all of them are named', () => {
  expect(said(caseOf({}, { purchase: 9 }, { purchase: 9 }, { purchase: 9 }))).toContain(
    'A, B, and C cost the same to own',
  );
  expect(said(caseOf({}, { purchase: 9 }, { purchase: 9, upkeep: 1 }))).toContain(
    'A costs as much to buy as B, and nothing is cheaper. To own it is cheapest: 1.00 less than B.',
  );
});

test('a lead of less than a cent is not called nothing, and namesakes are told apart', () => {
  const value = caseOf({}, { name: 'X', purchase: 1, upkeep: 0.001 }, { name: 'X', purchase: 1 });
  expect(said(value)).toContain('To own it is cheapest: less than 0.01 less than X (1).');
});
