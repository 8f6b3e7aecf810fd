import { formatNumber } from '../../../site/words.ts';
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

/** An amount with the currency as it is labelled, if it is. */
export const inCurrency = (amount: string, { currency }: LifeCycleCase): string =>
  currency.trim() === '' ? amount : `${amount}\u00a0${currency.trim()}`;
