import { formatNumber, type Translate } from '../../../site/words.ts';
import { type Decimal, toNumber } from '../decimal.ts';
import { listed, namesOf } from '../frame/names.ts';
import type { BidCase } from './case.ts';
import { type Caution, cautions, standingOf } from './rules/findings.ts';
import { suspicious } from './rules/method.ts';
import { bidLack, type Evaluation } from './rules/model.ts';

/** An amount or a score with two places. */
export const two = (amount: Decimal, lang: string): string =>
  formatNumber(toNumber(amount, 2) || 0, lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A difference that is more than nothing; where it would be written as nothing, "less than 0.01" of it. */
const atLeast = (amount: Decimal, t: Translate, lang: string): string => {
  const cent = 10n ** 28n;
  return two(amount, lang) === two(0n, lang) ? t('bids.lessThan', { amount: two(cent, lang) }) : two(amount, lang);
};

/** A share in per cent with one place at most, rounded once. */
export const shareText = (share: Decimal, lang: string): string =>
  formatNumber(toNumber(share, 3), lang, { style: 'percent', maximumFractionDigits: 1 });

/** What each bid is called in a sentence. */
export function bidNames({ bids }: BidCase, t: Translate): string[] {
  const names: string[] = [];
  // One who bids for two lots is called the same in both.
  for (const lot of new Set(bids.map((bid) => bid.lot))) {
    const places = bids.flatMap((bid, index) => (bid.lot === lot ? [index] : []));
    const called = namesOf(
      places.map((index) => bids[index]?.name ?? ''),
      (n) => t('bids.number', { n }),
    );
    for (const [at, index] of places.entries()) names[index] = called[at] as string;
  }
  return names;
}

/** What a lot is called. */
export const lotName = ({ lots }: BidCase, lot: number, t: Translate): string =>
  lots[lot]?.trim() || t('bids.lots.number', { n: lot + 1 });

export const nameOf = (value: BidCase, bid: number, t: Translate): string => bidNames(value, t)[bid] ?? '';

/** Who is first, in a sentence. */
export function titleOf(value: BidCase, evaluation: Evaluation, t: Translate, lang: string): string {
  const all = bidNames(value, t);
  const names = (bids: readonly number[]) =>
    listed(
      bids.map((bid) => all[bid] ?? ''),
      lang,
    );
  const found = standingOf(value, evaluation);
  switch (found.kind) {
    case 'alone':
      return t('bids.verdict.alone', { first: names([found.first]) });
    case 'level':
      return t('bids.verdict.level', { names: names(found.level) });
    case 'broken':
      return `${t('bids.verdict.level', { names: names([found.first, ...found.level].sort((a, b) => a - b)) })} ${t(`bids.verdict.broken.${found.by}`, { first: names([found.first]) })}`;
    case 'first':
      return t(evaluation.isPoints ? 'bids.verdict.points' : 'bids.verdict.price', {
        first: names([found.first]),
        next: names(found.next),
        gap: atLeast(found.gap, t, lang),
      });
  }
}

function cautionText(value: BidCase, caution: Caution, t: Translate, lang: string): string {
  const name = (bid: number) => nameOf(value, bid, t);
  switch (caution.kind) {
    case 'low':
      return t('bids.know.low', { name: name(caution.bid) });
    case 'reversal':
      return t('bids.know.reversal', {
        removed: name(caution.removed),
        above: name(caution.above),
        below: name(caution.below),
      });
    case 'onlyPrice':
      return t('bids.know.onlyPrice', { share: shareText(caution.share, lang) });
    case 'advantage':
      return t('bids.know.advantage', { name: name(caution.other), amount: two(caution.amount, lang) });
    case 'rescaled':
      return t('bids.know.rescaled', { total: caution.total });
  }
}

/** The result in a sentence, and what to know before relying on it, one sentence each. */
export function bidVerdict(value: BidCase, evaluation: Evaluation | null, t: Translate, lang: string) {
  if (!evaluation) return { title: t(`bids.missing.${bidLack(value) ?? 'price'}`), know: [], isLow: false };
  const found = cautions(value, evaluation);
  const know = found.map((caution) => cautionText(value, caution, t, lang));
  const isCompared = evaluation.scores.length > 1;
  return {
    title: titleOf(value, evaluation, t, lang),
    know: know.length > 0 || !isCompared ? know : [t('bids.know.nothing')],
    isLow: found.some(({ kind }) => kind === 'low'),
  };
}

/** The rule by which a price asks for an explanation, in words. */
export const lowRule = (t: Translate, lang: string): string =>
  t('bids.low.rule', { share: formatNumber(suspicious, lang, { style: 'percent' }) });
