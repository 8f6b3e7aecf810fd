import { formatNumber, type Translate } from '../../../site/words.ts';
import { AsText } from '../frame/AsText.tsx';
import { type BidCase, floorFigures } from './case.ts';
import { bidNames } from './verdict.ts';

/** The prices and points behind the scores, as they are printed; the award in writing names the method. */
export function BidInputs({ value, t, lang }: { value: BidCase; t: Translate; lang: string }) {
  const figure = (number: number | null) =>
    number === null ? '' : formatNumber(number, lang, { maximumFractionDigits: 12 });
  const names = bidNames(value, t);
  const criterion = (index: number) =>
    value.criteria[index]?.name.trim() || t('bids.criterionNumber', { n: index + 1 });
  return (
    <AsText
      title={t('bids.bids')}
      parts={[
        {
          title: t('bids.method'),
          figures: [
            [t('bids.formulaLabel'), t(`bids.formula.${value.formula}`)],
            ...(['priceWeight', 'margin', 'passMark', 'scale', 'places'] as const).map(
              (each) => [t(`bids.${each}`), figure(value[each])] as const,
            ),
            [t('bids.tieBreak.label'), t(`bids.tieBreak.${value.tieBreak}`)],
            ...floorFigures.map((each) => [t(`bids.floor.${each}`), figure(value.floor[each])] as const),
            [t('bids.currency'), value.currency.trim()],
          ],
        },
        ...value.bids.flatMap((bid, index) =>
          bid.lot !== value.lot
            ? []
            : [
                {
                  title: names[index] ?? '',
                  figures: [
                    ...(['price', 'offered', 'advantage'] as const).map(
                      (each) => [t(`bids.${each}`), figure(bid[each])] as const,
                    ),
                    ...bid.points.map((points, at) => [criterion(at), figure(points)] as const),
                    [t('bids.preferred'), value.margin !== null && bid.preferred ? '✓' : ''] as const,
                  ],
                },
              ],
        ),
      ]}
    />
  );
}
