import type { Translate } from '../../../site/words.ts';
import { most } from '../decimal.ts';
import { listed, namesOf } from '../frame/names.ts';
import type { LifeCycleCase } from './case.ts';
import { atLeast, inCurrency, writer } from './money.ts';
import { type CostReason, cheapestOf, reasons } from './rules/findings.ts';
import type { Comparison, Mode } from './rules/model.ts';
import type { Phase } from './rules/yearly.ts';

/** What each option is called in a sentence. */
export const optionNames = ({ options }: LifeCycleCase, t: Translate): string[] =>
  namesOf(
    options.map(({ name }) => name),
    (n) => t('lcc.bid', { name: `${n}` }),
  );

/** The result in a sentence, and the sentences about what changed the winner. */
export function costVerdict(value: LifeCycleCase, comparison: Comparison, t: Translate, lang: string) {
  const { costs, mode } = comparison;
  const all = optionNames(value, t);
  const name = (index: number) => all[index] ?? '';
  const names = (indexes: readonly number[]) => listed(indexes.map(name), lang);
  const money = writer(lang, most(costs.map(({ ranked }) => ranked)));
  /** A difference: one that would be rounded to nothing is still one. */
  const amount = (figure: bigint) => atLeast(figure, money, t, (each) => inCurrency(each, value));
  const suffix = mode === 'annual' ? 'Year' : '';
  const found = cheapestOf(comparison);

  const why = (reason: CostReason): string => {
    switch (reason.kind) {
      case 'tie':
        return t('lcc.verdict.tieWhy');
      case 'upTo':
        return t('lcc.verdict.sameWhy', {
          name: name(reason.best),
          price: inCurrency(writer(lang, reason.price)(reason.price), value),
        });
      case 'driver':
        return `${t(`lcc.phase.${reason.phase}`)}. ${t(`lcc.verdict.driver${suffix}`, {
          n: costs[reason.best]?.years ?? 1,
          winner: name(reason.best),
          cheapest: name(reason.other),
          less: amount(reason.less),
        })}`;
      case 'repaid':
        return t('lcc.verdict.repaid', { extra: amount(reason.extra), year: reason.year });
      case 'notRepaid':
        return t('lcc.verdict.notRepaid', { extra: amount(reason.extra) });
    }
  };

  const title = () => {
    if (found.kind === 'tie') return t('lcc.verdict.tie', { names: names(found.best) });
    const params = { name: name(found.best), next: names(found.next), gap: amount(found.gap) };
    if (found.kind === 'changed') {
      const cheapest = { n: found.cheapest.length, cheapest: names(found.cheapest) };
      return `${t('lcc.verdict.cheapest', cheapest)} ${t(`lcc.verdict.changed${suffix}`, params)}`;
    }
    if (found.level.length > 0) return t(`lcc.verdict.level${suffix}`, { ...params, level: names(found.level) });
    return t(`lcc.verdict.same${suffix}`, params);
  };

  return { title: title(), why: reasons(value, comparison, found).map(why) };
}

/** What a phase is called: with replacements, what is bought is bought more than once. */
export const phaseWord = (phase: Phase, mode: Mode, t: Translate): string =>
  t(phase === 'purchase' && mode === 'horizon' ? 'lcc.phaseAgain' : `lcc.phase.${phase}`);
