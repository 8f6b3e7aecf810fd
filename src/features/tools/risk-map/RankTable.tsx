import { formatNumber, type Translate } from '../../../site/words.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import type { RiskMapWords } from './content.ts';
import type { Placed } from './model.ts';
import type { RiskCase, RiskEntry } from './schema.ts';

type Props = {
  placed: Placed<RiskEntry>[];
  called(index: number): string;
  value: RiskCase;
  t: Translate;
  lang: string;
  words: RiskMapWords;
};

/** What stands on the map, as a list with its figures. */
export function RankTable({ placed, called, value, t, lang, words }: Props) {
  const number = (figure: number) => formatNumber(figure, lang, { maximumFractionDigits: 2 });
  const influence = (id: string | null) =>
    words.influence.find((each) => each.id === id)?.title ?? t('riskMap.notKnown');
  return (
    <TableScroll label={t('riskMap.ranking')} class="rm-scroll">
      <table class="tbl rm-tbl">
        <caption class="vh">{t('riskMap.ranking')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('riskMap.rank')}</th>
            <th scope="col">{t('riskMap.name')}</th>
            <th scope="col" class="r">
              {t('riskMap.productHead')}
            </th>
            <th scope="col" class="r">
              {t('riskMap.severity')}
            </th>
            <th scope="col" class="r">
              {t('riskMap.likelihood')}
            </th>
            <th scope="col">{t('riskMap.bandHead')}</th>
            <th scope="col">{t('riskMap.influence')}</th>
            <th scope="col" class="r">
              {value.currency ? t('riskMap.spendIn', { currency: value.currency }) : t('riskMap.spend')}
            </th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ entry, index, severity, likelihood, product, band, rank }) => (
            <tr key={index}>
              <td class="num">{number(rank)}</td>
              <th scope="row">{called(index)}</th>
              <td class="r num">
                <b>{number(product)}</b>
              </td>
              <td class="r num">{number(severity)}</td>
              <td class="r num">{number(likelihood)}</td>
              <td>{t(`riskMap.band.${band}`)}</td>
              <td>{influence(entry.influence)}</td>
              <td class="r num">{entry.spend === null ? t('riskMap.dash') : number(entry.spend)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
