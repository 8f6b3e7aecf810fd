import type { Translate } from '../../../site/words.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { untranslated } from '../../../ui/untranslated.ts';
import { toNumber } from '../decimal.ts';
import type { BidCase } from './case.ts';
import type { Evaluation } from './rules/model.ts';
import { bidNames, two } from './verdict.ts';

type Props = { value: BidCase; evaluation: Evaluation; t: Translate; lang: string };

/** The table of scores, best first, with a bar for points of price and quality. */
export function ScoreTable({ value, evaluation, t, lang }: Props) {
  const { scores, isPoints, failed, first } = evaluation;
  const names = bidNames(value, t);
  return (
    <>
      {isPoints && (
        <ul class="ckey">
          <li>
            <i class="sw b-price" /> {t('bids.pricePoints')}
          </li>
          <li>
            <i class="sw b-quality" /> {t('bids.qualityPoints')}
          </li>
        </ul>
      )}
      <TableScroll label={`${t('bids.rank')}, ${t('bids.bid')}`}>
        <table class="tbl scores">
          <thead>
            <tr>
              <th scope="col">{t('bids.rank')}</th>
              <th scope="col">{t('bids.bid')}</th>
              {/* What decides stands beside the name, so that a phone shows it without scrolling. */}
              <th scope="col" class="r">
                {t(isPoints ? 'bids.total' : 'bids.comparedAs')}
              </th>
              <th scope="col" class="r">
                {t('bids.compared')}
              </th>
              <th scope="col" class="r">
                {t('bids.quality')}
              </th>
              {isPoints && (
                <>
                  <th scope="col" class="r">
                    {t('bids.pricePoints')}
                  </th>
                  <th scope="col" class="r">
                    {t('bids.qualityPoints')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {scores.map((score) => (
              <tr key={score.bid}>
                {/* Equals share a rank. */}
                <td>{1 + scores.findIndex(({ ranked }) => ranked === score.ranked)}</td>
                <th scope="row">
                  <span {...untranslated}>{names[score.bid]}</span>
                  {first.includes(score.bid) && scores.length > 1 && (
                    <span class="tag tag-pine scores-tag">{t('bids.best1')}</span>
                  )}
                  {isPoints && (
                    <svg class="sb2" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                      <rect class="b-price" width={toNumber(score.pricePoints ?? 0n, 2)} height="6" />
                      <rect
                        class="b-quality"
                        x={toNumber(score.pricePoints ?? 0n, 2)}
                        width={toNumber(score.qualityPoints ?? 0n, 2)}
                        height="6"
                      />
                    </svg>
                  )}
                </th>
                <td class="r num" {...untranslated}>
                  <b>{two(score.ranked, lang)}</b>
                </td>
                <td class="r num" {...untranslated}>
                  {value.bids[score.bid]?.price === null ? '–' : two(score.compared, lang)}
                </td>
                <td class="r num" {...untranslated}>
                  {two(score.quality, lang)}
                </td>
                {isPoints && (
                  <>
                    <td class="r num" {...untranslated}>
                      {two(score.pricePoints ?? 0n, lang)}
                    </td>
                    <td class="r num" {...untranslated}>
                      {two(score.qualityPoints ?? 0n, lang)}
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {failed.length > 0 && (
        <ul class="hint no-print">
          {failed.map(({ bid, why }) => (
            <li key={bid}>{t(`bids.failed.${why}`, { name: names[bid] ?? '' })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
