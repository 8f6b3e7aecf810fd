import { expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { emptyCase } from './case.ts';
import { inCurrency, writer } from './money.ts';

const written = (amount: number, largest: number) => writer('en', decimal(largest))(decimal(amount));

test('amounts below a thousand have two places, larger ones none, and all of a case as many', () => {
  expect(written(7.5, 999.99)).toBe('7.50');
  expect(written(7.5, 1000)).toBe('8');
  expect(written(12.345, 12.345)).toBe('12.35');
  expect(written(-7.5, -999)).toBe('-7.50');
  expect(written(-7.4, -1000)).toBe('-7');
});

test('less than nothing that rounds to nothing has no sign', () => {
  expect(written(-0.001, 10)).toBe('0.00');
  expect(written(0, 0)).toBe('0.00');
});

test('an amount bears the currency as it is labelled, and none where there is none', () => {
  expect(inCurrency('7.50', { ...emptyCase(), currency: ' CU ' })).toBe('7.50\u00a0CU');
  expect(inCurrency('7.50', { ...emptyCase(), currency: '  ' })).toBe('7.50');
});
