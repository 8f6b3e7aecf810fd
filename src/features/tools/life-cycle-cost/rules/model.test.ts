import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Params } from '../../../../site/words.ts';
import { toNumber } from '../../decimal.ts';
import { anyCase, money, rate } from '../case.test-data.ts';
import { emptyCase, emptyOption, exampleCase, type LifeCycleCase, type Option } from '../case.ts';
import { schema } from '../schema.ts';
import { driver, payback } from './compared.ts';
import { costLack } from './lack.ts';
import { breakEvenPrice, type Costs, compareCosts, horizonOf, perYear } from './model.ts';
import { breakEvenRate, sensitivity, stretchesOf } from './sensitivity.ts';
import { carbonPriceIn, phases } from './yearly.ts';

const caseOf = (common: Partial<LifeCycleCase>, ...options: Partial<Option>[]): LifeCycleCase => ({
  ...emptyCase(),
  ...common,
  options: options.map((option, index) => ({ ...emptyOption(`${index}`), ...option })),
});
const cents = (amounts: bigint[]) => amounts.map((amount) => toNumber(amount, 2));
const own = (value: LifeCycleCase) => cents(compareCosts(value).costs.map((costs) => costs.own));
const at = <T>(list: readonly T[], index: number): T => list[index] as T;

const printers = caseOf(
  { years: 4, discountRate: 0 },
  { purchase: 400, consumables: 12_000 * 0.03, upkeep: 40 },
  { purchase: 650, consumables: 216, upkeep: 25 },
);

test('WE1: the printer that is 250 dearer to buy is 386 cheaper over four years', () => {
  expect(own(printers)).toEqual([2000, 1614]);
  expect(compareCosts(printers)).toMatchObject({ byPrice: [0, 1], byCost: [1, 0] });
});

const vans = caseOf(
  { years: 8, discountRate: 5 },
  { purchase: 30_000, energy: 1600, energyPrice: 1.5, upkeep: 1800, residual: 3000, emissions: 4.288 },
  { purchase: 42_000, energy: 4400, energyPrice: 0.2, upkeep: 1100, residual: 5000, emissions: 1.76 },
);

test('WE2: the electric van costs less over its life, and the more so the more carbon costs', () => {
  expect(own({ ...vans, discountRate: 0 })).toEqual([60_600, 52_840]);
  expect(own(vans)).toEqual([55_114.98, 51_412.96]);
  const comparison = compareCosts(vans);
  expect(toNumber(at(comparison.costs, 0).own - at(comparison.costs, 1).own, 2)).toBe(3702.01);
  expect(toNumber(breakEvenPrice(vans, comparison, 1), 2)).toBe(45_702.01);
  const whole = (carbonPrice: number) => compareCosts({ ...vans, carbonPrice }).costs.map((costs) => costs.whole);
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
  const [diesel, solar] = compareCosts(counted).costs as [Costs, Costs];
  expect(toNumber(diesel.whole - solar.whole, 2)).toBe(2544.21);
  expect(breakEvenRate(counted, 0, 1)?.toFixed(2)).toBe('15.36');
});

test('WE4: uniforms of different lives are compared by equivalent annual cost', () => {
  const uniforms = caseOf({ discountRate: 6 }, { purchase: 20, life: 1 }, { purchase: 34, life: 2 });
  const comparison = compareCosts(uniforms);
  expect(comparison.mode).toBe('annual');
  // The worked example prints 18.55; 34 x 0.06 / (1 - 1.06^-2) is 18.5449 and rounds to 18.54.
  expect(cents(comparison.costs.map(({ ranked }) => ranked))).toEqual([21.2, 18.54]);
  expect(toNumber(breakEvenPrice(uniforms, comparison, 1), 2)).toBe(38.87);
  const plain = compareCosts({ ...uniforms, units: 5000, discountRate: 0 });
  expect(cents(plain.costs.map((costs) => perYear(costs.own, costs)))).toEqual([100_000, 85_000]);
});

test('WE5: lighting that saves 3,000 a year repays its 12,000 in four years and earns 10,080.26 more', () => {
  const lighting = caseOf({ years: 10, discountRate: 6 }, { purchase: 0, upkeep: 3000 }, { purchase: 12_000 });
  const [keep, change] = compareCosts(lighting).costs as [Costs, Costs];
  expect(toNumber(keep.own - change.own, 2)).toBe(10_080.26);
  expect(toNumber(keep.annuity, 4)).toBe(7.3601);
  const repaid = payback(lighting, at(lighting.options, 1), at(lighting.options, 0));
  expect(repaid && [toNumber(repaid.simple ?? 0n, 2), toNumber(repaid.benefitCost, 2)]).toEqual([4, 1.84]);
});

const cooling = exampleCase((key: string, params?: Params) => `${key} ${params?.name}`);

test('the prepared case comes to the figures of its drawing', () => {
  const { costs, byPrice, byCost } = compareCosts(cooling);
  expect(costs.map((each) => toNumber(each.whole, 0))).toEqual([141_917, 123_911, 111_336]);
  expect(Object.values(at(costs, 0).present).map((amount) => toNumber(amount, 0))).toEqual([
    24_800, 87_572, 13_899, 2210, 13_436,
  ]);
  expect([byPrice[0], byCost[0]]).toEqual([0, 2]);
  const found = driver(compareCosts(cooling), 2, 0, true);
  expect(found?.phase).toBe('energy');
  expect(toNumber(found?.less ?? 0n, 0)).toBe(35_633);
  expect(payback(cooling, at(cooling.options, 2), at(cooling.options, 0))?.year).toBe(4);
  expect(stretchesOf(sensitivity(cooling, 'rate'))).toHaveLength(1);
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

test('at a discount rate of zero the present value is the plain sum', () => {
  fc.assert(
    fc.property(anyCase, (value) => {
      for (const { plain, present } of compareCosts({ ...value, discountRate: 0 }).costs) {
        // A share of a life that is cut off is a quotient, rounded once.
        for (const phase of phases) expect(toNumber(present[phase], 6)).toBe(toNumber(plain[phase], 6));
      }
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
      expect(at(compareCosts(dearer).costs, 0).whole).toBeGreaterThanOrEqual(at(compareCosts(value).costs, 0).whole);
    }),
    { numRuns: 40 },
  );
});

test('a higher discount rate never makes costs weigh more', () => {
  fc.assert(
    fc.property(anyCase, rate, (value, more) => {
      const [before, after] = [
        compareCosts(value),
        compareCosts(value, { rate: (value.discountRate ?? 0) + Math.abs(more) }),
      ];
      expect(at(after.costs, 0).whole).toBeLessThanOrEqual(at(before.costs, 0).whole);
    }),
    { numRuns: 40 },
  );
});

test('all prices in another currency leave the ranks as they are', () => {
  const scaled = (value: LifeCycleCase, by: number): LifeCycleCase => ({
    ...value,
    energyPrice: (value.energyPrice ?? 0) * by,
    energy2Price: (value.energy2Price ?? 0) * by,
    carbonPrice: (value.carbonPrice ?? 0) * by,
    carbonSteps: value.carbonSteps.map(({ year, price }) => ({ year, price: (price ?? 0) * by })),
    options: value.options.map((each) => ({
      ...each,
      purchase: (each.purchase ?? 0) * by,
      installation: (each.installation ?? 0) * by,
      energyPrice: each.energyPrice === null ? null : each.energyPrice * by,
      energy2Price: each.energy2Price === null ? null : each.energy2Price * by,
      consumables: (each.consumables ?? 0) * by,
      upkeep: (each.upkeep ?? 0) * by,
      endOfLife: (each.endOfLife ?? 0) * by,
      oneOffs: each.oneOffs.map((once) => ({ ...once, amount: (once.amount ?? 0) * by })),
    })),
  });
  // Powers of two keep the figures exact, so that only the arithmetic of the model is tried.
  fc.assert(
    fc.property(anyCase, fc.constantFrom(2, 4, 8), (value, by) => {
      expect(compareCosts(scaled(value, by)).byCost).toEqual(compareCosts(value).byCost);
    }),
    { numRuns: 40 },
  );
});

test('where prices rise, a bid that lasts half as long is bought twice, the second time at the price of that year', () => {
  const value = caseOf({ discountRate: 0, otherRise: 10 }, { purchase: 100, life: 1 }, { purchase: 200, life: 2 });
  const comparison = compareCosts(value);
  expect(comparison.mode).toBe('horizon');
  expect(cents(comparison.costs.map(({ ranked }) => ranked))).toEqual([210, 200]);
  expect(comparison.byCost).toEqual([1, 0]);
  // The equivalent annual cost would call them equal.
  expect(compareCosts({ ...value, otherRise: 0 }).costs.map(({ ranked }) => toNumber(ranked))).toEqual([100, 100]);
});

test('a last replacement that the horizon cuts off counts with its share of years', () => {
  // Lives of 59 and 60 years end together only after 3,540.
  expect(horizonOf([59, 60])).toBe(60);
  expect(horizonOf([4, 6])).toBe(12);
  const value = caseOf(
    { discountRate: 0, energyRise: 1, energyPrice: 1 },
    { purchase: 59, life: 59, energy: 0 },
    { purchase: 1, life: 60, energy: 1 },
  );
  expect(toNumber(compareCosts(value).costs[0]?.ranked ?? 0n, 6)).toBe(60);
});

test('what comes back or is paid at the end rises as all later prices do', () => {
  const value = caseOf({ years: 2, otherRise: 10 }, { purchase: 0, endOfLife: 100 }, { purchase: 0, residual: 100 });
  expect(own(value)).toEqual([110, -110]);
  expect(own({ ...value, firstYear: 'risen' })).toEqual([121, -121]);
});

test('the first year is paid at the prices of today or at those that have risen once, as is chosen', () => {
  const value = caseOf({ years: 2, energyRise: 10, energyPrice: 1 }, { purchase: 0, energy: 100 }, { purchase: 0 });
  expect(own({ ...value, firstYear: 'risen' })).toEqual([231, 0]);
});

test('prices may fall, and the discount rate may be negative', () => {
  const value = caseOf(
    { years: 2, energyRise: -50, energyPrice: 1, discountRate: -50 },
    { purchase: 0, energy: 100 },
    { purchase: 0 },
  );
  // 100 / 0.5 + 50 / 0.25
  expect(own(value)).toEqual([400, 0]);
});

test('two kinds of energy are counted, each with its price and its rise', () => {
  const value = caseOf(
    { years: 2, energyPrice: 1, energy2Price: 2, energy2Rise: 50 },
    { purchase: 0, energy: 10, energy2: 10 },
    { purchase: 0, energy2: 10, energy2Price: 1 },
  );
  expect(own(value)).toEqual([70, 25]);
});

test('a tonne costs what the last step says that has come', () => {
  const value = caseOf(
    {
      years: 3,
      carbonPrice: 10,
      carbonSteps: [
        { year: 3, price: 40 },
        { year: 2, price: 20 },
        { year: null, price: 9 },
      ],
    },
    { purchase: 0, emissions: 1 },
    { purchase: 0 },
  );
  expect([1, 2, 3, 4].map((year) => carbonPriceIn(value, year))).toEqual([10, 20, 40, 40]);
  expect(toNumber(compareCosts(value).costs[0]?.whole ?? 0n)).toBe(70);
});

test('of a bid that needs more units, all of them are paid', () => {
  const value = caseOf({ years: 1, units: 10 }, { purchase: 5, units: 14 }, { purchase: 6 });
  expect(own(value)).toEqual([70, 60]);
  expect(toNumber(breakEvenPrice(value, compareCosts(value), 0), 4)).toBe(4.2857);
});

test('a cost that comes once without a year, or after the end, is asked about and never dropped', () => {
  const once = (year: number | null, amount: number | null = 5) =>
    costLack(caseOf({ years: 4 }, { purchase: 1 }, { purchase: 1, oneOffs: [{ what: '', year, amount }] }));
  expect(once(4)).toBeNull();
  expect(once(5)).toEqual({ lack: 'onceLate', option: 1 });
  expect(once(null)).toEqual({ lack: 'onceYear', option: 1 });
  expect(once(5, null)).toBeNull();
  expect(costLack(caseOf({ years: 4, units: 0 }, { purchase: 1 }, { purchase: 1 }))).toEqual({
    lack: 'units',
    option: 0,
  });
});

test('a case saved before there were two kinds of energy opens with nothing there', () => {
  const { energy2Price: _, energy2Rise: __, firstYear: ___, carbonSteps: ____, ...old } = cooling;
  const options = old.options.map(({ units: _u, energy2: _e, energy2Price: _p, ...option }) => option);
  expect(schema.parse(JSON.parse(JSON.stringify({ ...old, options })))).toEqual(cooling);
});
