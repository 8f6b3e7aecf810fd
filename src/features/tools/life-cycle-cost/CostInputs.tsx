import { formatNumber, type Translate } from '../../../site/words.ts';
import { AsText } from '../frame/AsText.tsx';
import { commonFigures, type LifeCycleCase, optionFigures } from './case.ts';
import { optionNames } from './verdict.ts';

/** The assumptions and the options as they are printed. */
export function CostInputs({ value, t, lang }: { value: LifeCycleCase; t: Translate; lang: string }) {
  const figure = (number: number | null) =>
    number === null ? '' : formatNumber(number, lang, { maximumFractionDigits: 12 });
  const names = optionNames(value, t);
  return (
    <AsText
      title={t('lcc.options')}
      parts={[
        {
          title: t('lcc.assumptions'),
          figures: [
            ...commonFigures.map((each) => [t(`lcc.${each}`), figure(value[each])] as const),
            [t('lcc.firstYear.label'), t(`lcc.firstYear.${value.firstYear}`)],
            ...value.carbonSteps.map(
              ({ year, price }, index) =>
                [t('lcc.carbon.of', { n: index + 1 }), [figure(year), figure(price)].join(' / ')] as const,
            ),
            [t('lcc.currency'), value.currency.trim()],
            [t('lcc.countsOthers'), value.countsOthers ? '✓' : ''],
          ],
        },
        ...value.options.map((option, index) => ({
          title: names[index] ?? '',
          figures: [
            ...optionFigures.map((each) => [t(`lcc.option.${each}`), figure(option[each])] as const),
            ...option.oneOffs.map(
              ({ what, year, amount }, at) =>
                [
                  what.trim() || t('lcc.once.of', { n: at + 1, name: names[index] ?? '' }),
                  `${figure(amount)} (${t('lcc.once.year')}: ${figure(year)})`,
                ] as const,
            ),
          ],
        })),
      ]}
    />
  );
}
