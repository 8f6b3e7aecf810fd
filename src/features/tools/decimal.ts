// Money does not drift: amounts are whole numbers of 10^-30, kept as BigInt. A figure somebody typed is taken exactly
// as it is written (0.1 is a tenth); sums and differences are exact; a product, a quotient or a power is rounded once,
// to the 30th place. Over sixty years of compound interest that leaves more than twenty correct places behind the point.
// Amounts are rounded for people only where they are shown. decimal.test.ts holds all of it against exact fractions.

/** A number as a whole number of 10^-30. Add, subtract and compare with the operators of BigInt. */
export type Decimal = bigint;

const places = 30;
export const one: Decimal = 10n ** BigInt(places);

/** Quotient of two whole numbers, rounded to the nearest, halves away from zero. */
function divide(a: bigint, b: bigint): bigint {
  const [top, bottom] = b < 0n ? [-a, -b] : [a, b];
  return (2n * top + (top < 0n ? -bottom : bottom)) / (2n * bottom);
}

/** A figure exactly as it is written. @throws if it is not finite. */
export function decimal(value: number): Decimal {
  const [figure = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = figure.split('.');
  const shift = places - fraction.length + Number(exponent);
  const digits = BigInt(whole + fraction);
  return shift >= 0 ? digits * 10n ** BigInt(shift) : divide(digits, 10n ** BigInt(-shift));
}

export const times = (a: Decimal, b: Decimal): Decimal => divide(a * b, one);

/** @throws RangeError if `b` is zero. */
export const over = (a: Decimal, b: Decimal): Decimal => divide(a * one, b);

/** A per cent figure as a share: 5 is 0.05. */
export const perCent = (value: number): Decimal => divide(decimal(value), 100n);

/** The number to so many places, halves away from zero, for people to read. */
export function toNumber(value: Decimal, digits = 12): number {
  const unit = 10n ** BigInt(places - digits);
  return Number(`${divide(value, unit)}e-${digits}`);
}

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total + value, 0n);
export const least = (values: readonly Decimal[]): Decimal => values.reduce((a, b) => (a - b > 0n ? b : a));
export const most = (values: readonly Decimal[]): Decimal => values.reduce((a, b) => (b - a > 0n ? b : a));

/** The middle of some amounts, or the middle between the two in the middle. */
export function median(amounts: readonly Decimal[]): Decimal {
  const sorted = [...amounts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0n, sorted[Math.floor(sorted.length / 2)] ?? 0n];
  return over(low + high, 2n * one);
}

export const mean = (amounts: readonly Decimal[]): Decimal => over(sum(amounts), BigInt(amounts.length || 1) * one);

/** The number itself, rounded to so many places, halves away from zero. */
export const rounded = (value: Decimal, digits: number): Decimal => {
  const unit = 10n ** BigInt(places - digits);
  return divide(value, unit) * unit;
};
