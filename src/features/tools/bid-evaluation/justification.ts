import { formatNumber, type Translate } from '../../../site/words.ts';
import type { BidCase } from './case.ts';
import { lowBids, reversals } from './method.ts';
import type { Evaluation, Score } from './model.ts';
import { nameOf, two, verdict } from './verdict.ts';

/** The award in writing, a paragraph each: method, scores, winner, bids left out, and what is still open. */
export function justification(value: BidCase, evaluation: Evaluation, t: Translate, lang: string): string[] {
  const { scores, failed, isPoints } = evaluation;
  const name = (bid: number) => nameOf(value, bid, t);
  const figure = (number: number | null) => formatNumber(number ?? 0, lang, { maximumFractionDigits: 6 });
  const criteria = value.criteria
    .map((each, index) => each.name.trim() || t('bids.criterionNumber', { n: index + 1 }))
    .join(', ');
  const winner = scores[0] as Score;
  const low = lowBids(value);
  return [
    t(`bids.award.method.${value.formula}`, {
      price: figure(value.priceWeight),
      quality: figure(100 - (value.priceWeight ?? 0)),
      best: figure(value.best),
      worst: figure(value.worst),
      pointValue: figure(value.pointValue),
    }),
    t('bids.award.criteria', { criteria }),
    ...scores.map((score, rank) =>
      t(isPoints ? 'bids.award.points' : 'bids.award.compared', {
        rank: rank + 1,
        name: name(score.bid),
        price: two(score.compared, lang),
        quality: two(score.quality, lang),
        pricePoints: two(score.pricePoints ?? 0n, lang),
        qualityPoints: two(score.qualityPoints ?? 0n, lang),
        ranked: two(score.ranked, lang),
      }),
    ),
    ...failed.map(({ bid, why }) => t(`bids.failed.${why}`, { name: name(bid) })),
    `${verdict(value, evaluation, t, lang).title} ${t('bids.award.winner', { name: name(winner.bid) })}`,
    ...low.map(({ bid }) => t('bids.award.low', { name: name(bid) })),
    reversals(value, evaluation).length > 0 ? t('bids.award.reversal') : t('bids.award.firm'),
    t('bids.award.open'),
  ];
}
