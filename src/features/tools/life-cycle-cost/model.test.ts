import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Params } from '../../../site/words.ts';
import { toNumber } from '../decimal.ts';
import { emptyCase, emptyOption, exampleCase, type LifeCycleCase, type Option } from './case.ts';
import { breakEvenRate, changes, driver, payback, sensitivity } from './compared.ts';
import { breakEvenPrice, type Costs, compare, perYear } from './model.ts';

const caseOf = (common: Partial<LifeCycleCase>, ...options: Partial<Option>[]): LifeCycleCase => ({
  ...emptyCase(),
  ...common,
  options: options.map((option, index) => ({ ...emptyOption(`${index}`), ...option })),
});
const cents = (amounts: bigint[]) => amounts.map((amount) => toNumber(amount, 2));
const own = (value: LifeCycleCase) => cents(compare(value).costs.map((costs) => costs.own));
const at = <T>(list: readonly T[], index: number): T => list[index] as T;

const printers = caseOf(
  { years: 4, discountRate: 0 },
  { purchase: 400, consumables: 12_000 * 0.03, upkeep: 40 },
  { purchase: 650, consumables: 216, upkeep: 25 },
);

test('WE1: the printer that is 250 dearer to buy is 386 cheaper over four years', () => {
  expect(own(printers)).toEqual([2000, 1614]);
  expect(compare(printers)).toMatchObject({ byPrice: [0, 1], byCost: [1, 0] });
});

const vans = caseOf(
  { years: 8, discountRate: 5 },
  { purchase: 30_000, energy: 1600, energyPrice: 1.5, upkeep: 1800, residual: 3000, emissions: 4.288 },
  { purchase: 42_000, energy: 4400, energyPrice: 0.2, upkeep: 1100, residual: 5000, emissions: 1.76 },
);

test('WE2: the electric van costs less over its life, and the more so the more carbon costs', () => {
  expect(own({ ...vans, discountRate: 0 })).toEqual([60_600, 52_840]);
  expect(own(vans)).toEqual([55_114.98, 51_412.96]);
  const comparison = compare(vans);
  expect(toNumber(at(comparison.costs, 0).own - at(comparison.costs, 1).own, 2)).toBe(3702.01);
  expect(toNumber(breakEvenPrice(vans, comparison, 1), 2)).toBe(45_702.01);
  const whole = (carbonPrice: number) => compare({ ...vans, carbonPrice }).costs.map((costs) => costs.whole);
  expect(cents(whole(100))).toEqual([57_886.4, 52_550.49]);
  expect(toNumber(at(whole(100), 0) - at(whole(100), 1), 2)).toBe(5335.91);
  expect(toNumber(at(whole(200), 0) - at(whole(200), 1), 2)).toBe(6969.81);
});

const pumps = (discountRate: number, more: Partial<LifeCycleCase> = {}) =>
  caseOf(
    { years: 10, discountRate, ...more },
    { purchase: 6000, consumables: 3200, upkeep: 500, emissions: 5.36 },
    { purchase: 24_000, upkeep: 600 },
  );

test('WE3: the solar pump wins at 8 per cent and loses at 12; carbon turns it round again', () => {
  expect(own(pumps(8))).toEqual([30_827.3, 28_026.05]);
  expect(own(pumps(12))).toEqual([26_905.83, 27_390.13]);
  expect(breakEvenRate(pumps(8), 0, 1)?.toFixed(2)).toBe('11.34');
  const repaid = payback(pumps(8), at(pumps(8).options, 1), at(pumps(8).options, 0));
  expect(toNumber(repaid?.simple ?? 0n, 2)).toBe(5.81);
  const counted = pumps(12, { carbonPrice: 100, countsOthers: true });
  const [diesel, solar] = compare(counted).costs as [Costs, Costs];
  expect(toNumber(diesel.whole - solar.whole, 2)).toBe(2544.21);
  expect(breakEvenRate(counted, 0, 1)?.toFixed(2)).toBe('15.36');
});

test('WE4: uniforms of different lives are compared by equivalent annual cost', () => {
  const uniforms = caseOf({ discountRate: 6 }, { purchase: 20, life: 1 }, { purchase: 34, life: 2 });
  const comparison = compare(uniforms);
  expect(comparison.isAnnual).toBe(true);
  // The worked example prints 18.55; 34 x 0.06 / (1 - 1.06^-2) is 18.5449 and rounds to 18.54.
  expect(cents(comparison.costs.map(({ ranked }) => ranked))).toEqual([21.2, 18.54]);
  expect(toNumber(breakEvenPrice(uniforms, comparison, 1), 2)).toBe(38.87);
  const plain = compare({ ...uniforms, units: 5000, discountRate: 0 });
  expect(cents(plain.costs.map((costs) => perYear(costs.own, costs)))).toEqual([100_000, 85_000]);
});

test('WE5: lighting that saves 3,000 a year repays its 12,000 in four years and earns 10,080.26 more', () => {
  const lighting = caseOf({ years: 10, discountRate: 6 }, { purchase: 0, upkeep: 3000 }, { purchase: 12_000 });
  const [keep, change] = compare(lighting).costs as [Costs, Costs];
  expect(toNumber(keep.own - change.own, 2)).toBe(10_080.26);
  expect(toNumber(keep.annuity, 4)).toBe(7.3601);
  const repaid = payback(lighting, at(lighting.options, 1), at(lighting.options, 0));
  expect(repaid && [toNumber(repaid.simple ?? 0n, 2), toNumber(repaid.benefitCost, 2)]).toEqual([4, 1.84]);
});

const cooling = exampleCase((key: string, params?: Params) => `${key} ${params?.name}`);

test('the prepared case comes to the figures of its drawing', () => {
  const { costs, byPrice, byCost } = compare(cooling);
  expect(costs.map((each) => toNumber(each.whole, 0))).toEqual([141_917, 123_911, 111_336]);
  expect(Object.values(at(costs, 0).present).map((amount) => toNumber(amount, 0))).toEqual([
    24_800, 87_572, 13_899, 2210, 13_436,
  ]);
  expect([byPrice[0], byCost[0]]).toEqual([0, 2]);
  const found = driver(compare(cooling), true);
  expect(found?.phase).toBe('energy');
  expect(toNumber(found?.less ?? 0n, 0)).toBe(35_633);
  expect(payback(cooling, at(cooling.options, 2), at(cooling.options, 0))?.year).toBe(4);
  expect(changes(sensitivity(cooling, 'rate'))).toEqual([]);
});

test('a cost that comes once is discounted from its own year', () => {
  const overhaul = caseOf({ years: 3, discountRate: 10 }, { purchase: 0 }, { purchase: 0 });
  const [first] = overhaul.options as [Option];
  first.oneOffs = [{ what: 'Overhaul', year: 2, amount: 121 }];
  expect(own(overhaul)).toEqual([100, 0]);
});

test('prices rise from the second year on', () => {
  const rising = caseOf({ years: 2, energyRise: 10, energyPrice: 1 }, { purchase: 0, energy: 100 }, { purchase: 0 });
  expect(own(rising)).toEqual([210, 0]);
});

test('what else comes each year, and once, rises from the second year on', () => {
  const rising = caseOf({ years: 2, otherRise: 10 }, { purchase: 0, upkeep: 100 }, { purchase: 0 });
  expect(own(rising)).toEqual([210, 0]);
  const [, once] = rising.options as [Option, Option];
  once.oneOffs = [{ what: 'Overhaul', year: 1, amount: 100 }];
  expect(own(rising)).toEqual([210, 100]);
});

const money = fc.integer({ min: 0, max: 1e9 }).map((value) => value / 100);
const option = fc.record({
  name: fc.constant('x'),
  purchase: money,
  installation: money,
  energy: money,
  energyPrice: fc.option(money),
  consumables: money,
  upkeep: money,
  oneOffs: fc.array(fc.record({ what: fc.constant(''), year: fc.integer({ min: 1, max: 60 }), amount: money }), {
    maxLength: 3,
  }),
  endOfLife: money,
  residual: fc.constant(0),
  life: fc.option(fc.integer({ min: 1, max: 60 })),
  emissions: money,
});
const rate = fc.integer({ min: 0, max: 2000 }).map((value) => value / 100);
const anyCase: fc.Arbitrary<LifeCycleCase> = fc.record({
  currency: fc.constant(''),
  units: fc.integer({ min: 1, max: 1000 }),
  years: fc.integer({ min: 1, max: 60 }),
  discountRate: rate,
  energyPrice: money,
  energyRise: rate,
  otherRise: rate,
  carbonPrice: money,
  countsOthers: fc.boolean(),
  options: fc.array(option, { minLength: 2, maxLength: 4 }),
});

test('at a discount rate of zero the present value is the plain sum', () => {
  fc.assert(
    fc.property(anyCase, (value) => {
      for (const { plain, present } of compare({ ...value, discountRate: 0 }).costs) expect(present).toEqual(plain);
    }),
    { numRuns: 40 },
  );
});

test('a higher figure of cost never makes an option cheaper', () => {
  const figure = fc.constantFrom(
    'purchase',
    'installation',
    'energy',
    'consumables',
    'upkeep',
    'endOfLife',
    'emissions',
  );
  fc.assert(
    fc.property(anyCase, figure, money, (value, part, more) => {
      const [first] = value.options as [Option];
      const dearer = {
        ...value,
        options: value.options.with(0, { ...first, [part]: (first[part as 'energy'] ?? 0) + more }),
      };
      expect(at(compare(dearer).costs, 0).whole).toBeGreaterThanOrEqual(at(compare(value).costs, 0).whole);
    }),
    { numRuns: 40 },
  );
});

test('a higher discount rate never makes costs weigh more', () => {
  fc.assert(
    fc.property(anyCase, rate, (value, more) => {
      const [before, after] = [compare(value), compare(value, { rate: (value.discountRate ?? 0) + more })];
      expect(at(after.costs, 0).whole).toBeLessThanOrEqual(at(before.costs, 0).whole);
    }),
    { numRuns: 40 },
  );
});

test('all prices in another currency leave the ranks as they are', () => {
  const scaled = (value: LifeCycleCase, by: number): LifeCycleCase => ({
    ...value,
    energyPrice: (value.energyPrice ?? 0) * by,
    carbonPrice: (value.carbonPrice ?? 0) * by,
    options: value.options.map((each) => ({
      ...each,
      purchase: (each.purchase ?? 0) * by,
      installation: (each.installation ?? 0) * by,
      energyPrice: each.energyPrice === null ? null : each.energyPrice * by,
      consumables: (each.consumables ?? 0) * by,
      upkeep: (each.upkeep ?? 0) * by,
      endOfLife: (each.endOfLife ?? 0) * by,
      oneOffs: each.oneOffs.map((once) => ({ ...once, amount: (once.amount ?? 0) * by })),
    })),
  });
  // Powers of two keep the figures exact, so that only the arithmetic of the model is tried.
  fc.assert(
    fc.property(anyCase, fc.constantFrom(2, 4, 8), (value, by) => {
      expect(compare(scaled(value, by)).byCost).toEqual(compare(value).byCost);
    }),
    { numRuns: 40 },
  );
});
