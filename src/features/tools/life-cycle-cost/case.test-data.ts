import fc from 'fast-check';
import type { LifeCycleCase, Option } from './case.ts';

// Random cases of the life-cycle cost calculator.

export const money = fc.integer({ min: 0, max: 1e9 }).map((value) => value / 100);
export const rate = fc.integer({ min: -2000, max: 2000 }).map((value) => value / 100);

/** Small whole figures and rates with few digits, so that options are often level, and a result often hangs on one cent. */
const few = fc.integer({ min: 0, max: 6 });
const roughRate = fc.constantFrom(0, 0, 100, -50, 3, 7.5);

type Parts = { figure: fc.Arbitrary<number>; rate: fc.Arbitrary<number>; life: fc.Arbitrary<number>; most: number };

const optionOf = ({ figure, life }: Parts): fc.Arbitrary<Option> =>
  fc.record({
    name: fc.constantFrom('x', 'y', ''),
    units: fc.constant(null),
    purchase: figure,
    installation: figure,
    energy: figure,
    energyPrice: fc.option(figure),
    energy2: fc.constantFrom(0, 0, 1),
    energy2Price: fc.option(figure),
    consumables: figure,
    upkeep: figure,
    oneOffs: fc.array(fc.record({ what: fc.constant(''), year: fc.constant(1), amount: figure }), { maxLength: 2 }),
    endOfLife: figure,
    residual: fc.constant(0),
    life: fc.option(life),
    emissions: figure,
  });

const caseOf = (parts: Parts): fc.Arbitrary<LifeCycleCase> =>
  fc.record({
    currency: fc.constant(''),
    units: fc.integer({ min: 1, max: 3 }),
    years: parts.life,
    discountRate: parts.rate,
    energyPrice: parts.figure,
    energy2Price: parts.figure,
    energyRise: parts.rate,
    energy2Rise: parts.rate,
    otherRise: parts.rate,
    firstYear: fc.constantFrom('today', 'risen'),
    carbonPrice: parts.figure,
    carbonSteps: fc.array(fc.record({ year: fc.integer({ min: 1, max: 5 }), price: parts.figure }), { maxLength: 2 }),
    countsOthers: fc.boolean(),
    options: fc.array(optionOf(parts), { minLength: 2, maxLength: parts.most }),
  });

export const anyCase = caseOf({ figure: money, rate, life: fc.integer({ min: 1, max: 60 }), most: 4 });
export const closeCase = caseOf({ figure: few, rate: roughRate, life: fc.integer({ min: 1, max: 4 }), most: 3 });
