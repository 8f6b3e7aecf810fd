import type { Demand } from '../frame/fields/fault.ts';
import { longestLife, type optionFigures } from './case.ts';

/** What a figure of an option may be. */
export function demandOf(figure: (typeof optionFigures)[number]): Demand {
  if (figure === 'purchase') return { required: true };
  return figure === 'life' ? { min: 1, max: longestLife, whole: true } : {};
}
