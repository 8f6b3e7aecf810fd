import { listFormat } from '../../../site/formats.ts';
import { formatNumber, type Translate } from '../../../site/words.ts';
import { listed } from '../frame/names.ts';
import type { BidCase } from './case.ts';
import { awarded } from './rules/findings.ts';
import { lowBids, reversals } from './rules/method.ts';
import { type BidScore, bandsOf, type Evaluation, ofHundred, rescaled, shares } from './rules/model.ts';
import { opinions } from './rules/panel.ts';
import { bidNames, lotName, lowRule, shareText, titleOf, two } from './verdict.ts';

/** The award in writing, a paragraph each: method, scores, winner, bids left out, and what is still open. */
export function justification(value: BidCase, evaluation: Evaluation, t: Translate, lang: string): string[] {
  const { scores, failed, isPoints } = evaluation;
  const names = bidNames(value, t);
  const name = (bid: number) => names[bid] ?? '';
  const figure = (number: number | null) => formatNumber(number ?? 0, lang, { maximumFractionDigits: 6 });
  const criterion = (index: number) =>
    value.criteria[index]?.name.trim() || t('bids.criterionNumber', { n: index + 1 });
  const parts = shares(value.criteria.map(({ weight }) => weight));
  const list = listFormat(lang, { type: 'unit' });
  const criteria = list.format(
    parts.map((share, index) => t('bids.award.weighted', { name: criterion(index), share: shareText(share, lang) })),
  );
  const evaluators = value.evaluators.map((each, index) => each.trim() || t('bids.panel.number', { n: index + 1 }));
  const total = rescaled(value);
  const winner = awarded(evaluation);
  const low = lowBids(value);

  const scored = (score: BidScore, rank: number) => {
    const bid = value.bids[score.bid];
    const subScores = list.format(
      (bid?.points ?? []).map((points, index) =>
        t('bids.award.scored', { name: criterion(index), points: two(ofHundred(value, points), lang) }),
      ),
    );
    const sentence = t(isPoints ? 'bids.award.points' : 'bids.award.compared', {
      rank,
      name: name(score.bid),
      price: bid?.price === null ? t('bids.award.fixedPrice') : two(score.compared, lang),
      quality: two(score.quality, lang),
      pricePoints: two(score.pricePoints ?? 0n, lang),
      qualityPoints: two(score.qualityPoints ?? 0n, lang),
      ranked: two(score.ranked, lang),
    });
    return value.criteria.length > 1 ? `${sentence} ${t('bids.award.subScores', { scores: subScores })}` : sentence;
  };

  const apart = opinions(value).filter(({ isWide }) => isWide);

  return [
    ...(value.lots.length > 0 ? [`${lotName(value, value.lot, t)}.`] : []),
    t(`bids.award.method.${value.formula}`, {
      price: figure(value.priceWeight),
      quality: figure(100 - (value.priceWeight ?? 0)),
      best: figure(value.best),
      worst: figure(value.worst),
      pointValue: figure(value.pointValue),
      bands: list.format(
        bandsOf(value).map(({ above, share }) => t('bids.award.band', { above: figure(above), share: figure(share) })),
      ),
    }),
    t('bids.award.criteria', { criteria }),
    ...(value.qualityBasis === 'best' && isPoints ? [t('bids.award.ofBest')] : []),
    ...(value.margin !== null && value.formula !== 'quality'
      ? [t('bids.award.margin', { share: figure(value.margin) })]
      : []),
    ...(value.evaluators.length > 1
      ? [t('bids.award.panel', { n: value.evaluators.length, names: listed(evaluators, lang) })]
      : []),
    ...apart.map(({ bid, criterion: index }) =>
      t('bids.award.apart', { name: name(bid), criterion: criterion(index) }),
    ),
    ...(total === null ? [] : [t('bids.know.rescaled', { total })]),
    value.places === null ? t('bids.award.unrounded') : t('bids.award.rounded', { n: value.places }),
    // Equals share a rank.
    ...scores.map((score) => scored(score, 1 + scores.findIndex(({ ranked }) => ranked === score.ranked))),
    ...failed.map(({ bid, why }) => t(`bids.failed.${why}`, { name: name(bid) })),
    titleOf(value, evaluation, t, lang),
    winner === null ? t('bids.award.noWinner') : t('bids.award.winner', { name: name(winner) }),
    ...low.map(({ bid }) => t('bids.award.low', { name: name(bid) })),
    ...(low.length > 0 ? [lowRule(t, lang)] : []),
    ...(scores.length < 2
      ? []
      : [reversals(value, evaluation).length > 0 ? t('bids.award.reversal') : t('bids.award.firm')]),
    t('bids.award.open'),
  ];
}
