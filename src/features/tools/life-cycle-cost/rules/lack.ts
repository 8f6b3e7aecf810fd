import type { LifeCycleCase, Option } from '../case.ts';
import { lifeOf, unitsOf } from './yearly.ts';

export type Lack = 'years' | 'price' | 'units' | 'onceYear' | 'onceLate';

/**
 * What stands in the way of a result, with the option it is about. A cost that comes once and has no year, or one after
 * the end of the life, would be left out of the sum in silence.
 */
export function costLack(value: LifeCycleCase): { lack: Lack; option: number } | null {
  const check = (lack: Lack, test: (option: Option) => boolean) => {
    const option = value.options.findIndex(test);
    return option < 0 ? null : { lack, option };
  };
  const counts = ({ amount }: Option['oneOffs'][number]) => (amount ?? 0) !== 0;
  return (
    check('years', (option) => lifeOf(value, option) === null) ??
    check('price', ({ purchase }) => purchase === null) ??
    check('units', (option) => unitsOf(value, option) <= 0) ??
    check('onceYear', ({ oneOffs }) => oneOffs.some((once) => counts(once) && once.year === null)) ??
    check('onceLate', (option) =>
      option.oneOffs.some((once) => counts(once) && (once.year ?? 0) > (lifeOf(value, option) ?? 0)),
    )
  );
}
