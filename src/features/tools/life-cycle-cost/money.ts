import { formatNumber, type Translate } from '../../../site/words.ts';
import { type Decimal, toNumber } from '../decimal.ts';
import type { LifeCycleCase } from './case.ts';

/** Places an amount is shown with: two while amounts are small, none where they would only be noise. */
const placesOf = (largest: number): number => (largest < 1000 ? 2 : 0);

/** Writes amounts of a case, all with as many places, so that they can be compared at a glance. */
export function writer(lang: string, largest: Decimal): (amount: Decimal) => string {
  const places = placesOf(Math.abs(toNumber(largest)));
  const digits = { minimumFractionDigits: places, maximumFractionDigits: places };
  return (amount) => formatNumber(toNumber(amount, places) || 0, lang, digits);
}

/** A difference that is more than nothing; where it would be written as nothing, "less than 0.01" of it. */
export function atLeast(
  amount: Decimal,
  write: (amount: Decimal) => string,
  t: Translate,
  finish: (written: string) => string = (written) => written,
): string {
  if (write(amount) !== write(0n)) return finish(write(amount));
  const smallest = [10n ** 28n, 10n ** 30n].find((step) => write(step) !== write(0n)) as Decimal;
  return t('lcc.lessThan', { amount: finish(write(smallest)) });
}

/** An amount with the currency as it is labelled, if it is. */
export const inCurrency = (amount: string, { currency }: LifeCycleCase): string =>
  currency.trim() === '' ? amount : `${amount}\u00a0${currency.trim()}`;
