import { formatNumber, type Translate } from '../../../site/words.ts';
import { type Decimal, toNumber } from '../decimal.ts';
import type { BidCase } from './case.ts';
import { costOfAdvantage, lowBids, onlyPriceDecides, reversals } from './method.ts';
import { type Evaluation, missing, type Score } from './model.ts';

/** An amount or a score with two places. */
export const two = (amount: Decimal, lang: string): string =>
  formatNumber(toNumber(amount, 2) || 0, lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const nameOf = (value: BidCase, bid: number, t: Translate): string =>
  value.bids[bid]?.name.trim() || t('bids.number', { n: bid + 1 });

/** The result in a sentence, and what to know before relying on it, one sentence each. */
export function verdict(value: BidCase, evaluation: Evaluation | null, t: Translate, lang: string) {
  if (!evaluation) return { title: t(`bids.missing.${missing(value) ?? 'price'}`), know: [] };
  const { scores, isPoints, isTie } = evaluation;
  const [first, second] = scores as [Score, Score];
  const names = { first: nameOf(value, first.bid, t), second: nameOf(value, second.bid, t) };
  const gap = isPoints ? first.ranked - second.ranked : second.ranked - first.ranked;
  const title = isTie
    ? t('bids.verdict.tie', names)
    : t(isPoints ? 'bids.verdict.points' : 'bids.verdict.price', { ...names, gap: two(gap, lang) });
  const [turned] = reversals(value, evaluation);
  const paid = costOfAdvantage(value, evaluation);
  const low = lowBids(value).filter(({ bid }) => !value.bids[bid]?.isOut);
  const know = [
    ...low.map(({ bid }) => t('bids.know.low', { name: nameOf(value, bid, t) })),
    turned &&
      t('bids.know.reversal', {
        removed: nameOf(value, turned.removed, t),
        above: nameOf(value, turned.above, t),
        below: nameOf(value, turned.below, t),
      }),
    onlyPriceDecides(value, evaluation) && t('bids.know.onlyPrice'),
    paid !== null && t('bids.know.advantage', { amount: two(paid, lang) }),
  ].filter((each): each is string => typeof each === 'string');
  return { title, know: know.length > 0 ? know : [t('bids.know.nothing')] };
}
