import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decimal, decimal, one, over, perCent, sum, times, toNumber } from './decimal.ts';

/** An exact fraction, for comparison. */
type Fraction = { top: bigint; bottom: bigint };
const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const by = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const inverse = ({ top, bottom }: Fraction): Fraction => ({
  top: top < 0n ? -bottom : bottom,
  bottom: top < 0n ? -top : top,
});
/** A figure of two places, given in hundredths. */
const cents = (value: number): Fraction => ({ top: BigInt(value), bottom: 100n });
/** Whether a decimal is the fraction to this many places. */
const isNear = (value: Decimal, { top, bottom }: Fraction, places: number): boolean => {
  const gap = value * bottom - top * one;
  return (gap < 0n ? -gap : gap) * 10n ** BigInt(places) < one * bottom;
};

const amount = fc.integer({ min: -1e11, max: 1e11 });
const rate = fc.integer({ min: 0, max: 5000 });

test('a figure is taken as it is written', () => {
  expect(decimal(0.1) * 3n).toBe(decimal(0.3));
  expect(decimal(1e-7)).toBe(10n ** 23n);
  expect(decimal(1e21)).toBe(10n ** 51n);
  expect(decimal(-0.05)).toBe(-perCent(5));
});

test('ten cents a hundred thousand times are ten thousand', () => {
  expect(toNumber(sum(Array.from({ length: 100_000 }, () => decimal(0.1))))).toBe(10_000);
});

test('halves are rounded away from zero, where binary numbers would slip', () => {
  expect(toNumber(decimal(1.005), 2)).toBe(1.01);
  expect(toNumber(decimal(-2.675), 2)).toBe(-2.68);
});

test('sums are exact, and products and quotients are right to the last place', () => {
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      fc.pre(c !== 0);
      const [x, y, z] = [a, b, c].map((each) => decimal(each / 100)) as [Decimal, Decimal, Decimal];
      const exact = plus(by(cents(a), cents(b)), by(cents(b), inverse(cents(c))));
      expect(x + y).toBe(decimal((a + b) / 100));
      expect(isNear(times(x, y) + over(y, z), exact, 29)).toBe(true);
    }),
  );
});

test('a present value over sixty years equals the exact fraction to twenty places', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 }), rate, (yearly, basis) => {
      const factor = { top: BigInt(10_000 + basis), bottom: 10_000n };
      let exact: Fraction = { top: 0n, bottom: 1n };
      let close: Decimal = 0n;
      for (const each of [...yearly].reverse()) {
        exact = by(plus(exact, cents(each)), inverse(factor));
        close = over(close + decimal(each / 100), one + perCent(basis / 100));
      }
      expect(isNear(close, exact, 20)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
