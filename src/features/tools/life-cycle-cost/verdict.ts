import type { Translate } from '../../../site/words.ts';
import { most } from '../decimal.ts';
import type { LifeCycleCase, Option } from './case.ts';
import { driver, payback } from './compared.ts';
import { breakEvenPrice, type Comparison, type Costs } from './model.ts';
import { inCurrency, writer } from './money.ts';

/** The result in a sentence, and the sentences about what changed the winner. */
export function verdict(value: LifeCycleCase, comparison: Comparison, t: Translate, lang: string) {
  const { costs, byPrice, byCost, isAnnual } = comparison;
  const [winner, cheapest, second] = [byCost[0], byPrice[0], byCost[1]] as [number, number, number];
  const money = writer(lang, most(costs.map(({ ranked }) => ranked)));
  const amount = (figure: bigint) => inCurrency(money(figure), value);
  const name = (index: number) => value.options[index]?.name ?? '';
  const each = (index: number) => costs[index] as Costs;
  const suffix = isAnnual ? 'Year' : '';

  const ahead = each(second).ranked - each(winner).ranked;
  if (ahead === 0n) {
    return {
      title: t('lcc.verdict.tie', { one: name(winner), other: name(second) }),
      why: t('lcc.verdict.tieWhy'),
    };
  }
  if (winner === cheapest) {
    const price = breakEvenPrice(value, comparison, winner);
    return {
      title: t(`lcc.verdict.same${suffix}`, { name: name(winner), gap: amount(ahead) }),
      why: t('lcc.verdict.sameWhy', {
        name: name(winner),
        price: inCurrency(writer(lang, price)(price), value),
      }),
    };
  }
  const found = driver(comparison, value.countsOthers);
  const extra = each(winner).plain.purchase - each(cheapest).plain.purchase;
  const repaid = payback(value, value.options[winner] as Option, value.options[cheapest] as Option);
  const sentences = [
    t(`lcc.phase.${found?.phase ?? 'energy'}`).concat('.'),
    t(`lcc.verdict.driver${suffix}`, {
      n: each(winner).years,
      winner: name(winner),
      cheapest: name(cheapest),
      less: amount(found?.less ?? 0n),
    }),
    repaid?.year
      ? t('lcc.verdict.repaid', { extra: amount(extra), year: repaid.year })
      : isAnnual
        ? ''
        : t('lcc.verdict.notRepaid', { extra: amount(extra) }),
  ];
  return {
    title: t(`lcc.verdict.changed${suffix}`, {
      cheapest: name(cheapest),
      winner: name(winner),
      gap: amount(each(cheapest).ranked - each(winner).ranked),
    }),
    why: sentences.filter((sentence) => sentence !== '').join(' '),
  };
}
