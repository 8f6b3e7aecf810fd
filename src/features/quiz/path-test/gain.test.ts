import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gain } from './gain.ts';

test('half of what was missing is a gain of 0.5', () => {
  expect(gain({ earned: 4, total: 10 }, { earned: 7, total: 10 })).toEqual({ before: 40, after: 70, normalised: 0.5 });
});

test('tests of different length are compared in per cent', () => {
  expect(gain({ earned: 2, total: 8 }, { earned: 10, total: 10 })?.normalised).toBe(1);
});

test('somebody who knew it all before is not shown a gain, and nothing divides by nought', () => {
  expect(gain({ earned: 10, total: 10 }, { earned: 10, total: 10 })).toEqual({
    before: 100,
    after: 100,
    normalised: null,
  });
  expect(gain({ earned: 10, total: 10 }, { earned: 5, total: 10 })?.normalised).toBeNull();
});

test('a second test that went worse is shown as it is', () => {
  expect(gain({ earned: 5, total: 10 }, { earned: 4, total: 10 })?.normalised).toBe(-0.2);
});

test('the same points are a gain of plain nought', () => {
  expect(Object.is(gain({ earned: 3, total: 10 }, { earned: 3, total: 10 })?.normalised, 0)).toBe(true);
});

test('a test without points gives no gain', () => {
  expect(gain({ earned: 0, total: 0 }, { earned: 5, total: 10 })).toBeUndefined();
});

test('whatever the points, the gain is a number of at most 1 or not given', () => {
  const test = fc.record({ earned: fc.nat(40), total: fc.nat(40) });
  fc.assert(
    fc.property(test, test, (before, after) => {
      const result = gain(before, after);
      if (result === undefined || result.normalised === null) return;
      expect(Number.isFinite(result.normalised)).toBe(true);
      expect(result.normalised).toBeLessThanOrEqual(1);
      expect(Object.is(result.normalised, -0)).toBe(false);
    }),
  );
});

test('a test of a single point, and one where nothing was known, have a gain', () => {
  expect(gain({ earned: 0, total: 1 }, { earned: 1, total: 1 })).toEqual({ before: 0, after: 100, normalised: 1 });
  expect(gain({ earned: 0, total: 10 }, { earned: 0, total: 10 })?.before).toBe(0);
});

test('a loss too small to be shown is plain nought, without a sign', () => {
  const { normalised } = gain({ earned: 5000, total: 10_000 }, { earned: 4999, total: 10_000 }) ?? {};
  expect(Object.is(normalised, 0)).toBe(true);
});
