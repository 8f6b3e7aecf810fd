import type { Translate } from '../../../../site/words.ts';
import type { FieldGrid, Slot } from '../../frame/paste/grid.ts';
import { longestName } from '../../limits.ts';
import { type LifeCycleCase, type Option, optionFigures } from '../case.ts';
import { demandOf } from '../demand.ts';
import { optionNames } from '../verdict.ts';

/** The fields of the options, as they stand on a wide screen: a figure a row and an option a column, the names above. */
export function optionGrid(value: LifeCycleCase, t: Translate): FieldGrid<LifeCycleCase> {
  const put = (index: number, part: Partial<Option>) => (now: LifeCycleCase) => ({
    ...now,
    options: now.options.map((each, at) => (at === index ? { ...each, ...part } : each)),
  });
  return [
    value.options.map((_, index) => ({
      label: t('lcc.nameOf', { n: index + 1 }),
      kind: 'text',
      longest: longestName,
      put: (now, name) => put(index, { name })(now),
    })),
    ...optionFigures.map((figure) =>
      optionNames(value, t).map(
        (name, index): Slot<LifeCycleCase> => ({
          label: t('lcc.of', { figure: t(`lcc.option.${figure}`), name }),
          kind: 'figure',
          demand: demandOf(figure),
          put: (now: LifeCycleCase, amount: number) => put(index, { [figure]: amount })(now),
        }),
      ),
    ),
  ];
}
