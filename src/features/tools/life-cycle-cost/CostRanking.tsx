import type { Translate } from '../../../site/words.ts';
import { untranslated } from '../../../ui/untranslated.ts';
import { type Decimal, most } from '../decimal.ts';
import type { LifeCycleCase } from './case.ts';
import { writer } from './money.ts';
import { type Comparison, leastOf } from './rules/model.ts';
import { optionNames } from './verdict.ts';

type Props = { value: LifeCycleCase; comparison: Comparison; t: Translate; lang: string };

/** The ranks on price and on cost, and which option moved. */
export function CostRanking({ value, comparison, t, lang }: Props) {
  const { costs, byPrice, byCost } = comparison;
  const count = costs.length;
  const money = writer(lang, most(costs.map(({ ranked }) => ranked)));
  const names = optionNames(value, t);
  const winners = leastOf(costs.map(({ ranked }) => ranked));
  const cheapest = leastOf(costs.map(({ first }) => first));
  /** Middle of the row of a rank, in hundredths of a row. */
  const middle = (rank: number) => rank * 100 + 50;
  const list = (positions: number[], amount: (index: number) => Decimal, title: string) => (
    <ol>
      <li class="sl-h">{title}</li>
      {positions.map((index) => (
        <li key={index} class={winners.includes(index) ? 'sl-win' : undefined}>
          {/* Equals share a rank. */}
          <b>{1 + positions.filter((other) => amount(other) < amount(index)).length}</b>{' '}
          <span class="sl-n" {...untranslated}>
            {names[index]}
          </span>{' '}
          <span class="num sl-a" {...untranslated}>
            {money(amount(index))}
          </span>
        </li>
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="ranks">
      <h2 id="ranks">{t('lcc.ranking')}</h2>
      <div class="slope">
        {list(byPrice, (index) => costs[index]?.first ?? 0n, t('lcc.onPrice'))}
        <svg viewBox={`0 0 100 ${100 * count}`} preserveAspectRatio="none" aria-hidden="true">
          {byPrice.map((index, rank) => (
            <path
              key={index}
              class={winners.includes(index) ? 'sl sl-w' : cheapest.includes(index) ? 'sl sl-p' : 'sl'}
              d={`M0 ${middle(rank)}L100 ${middle(byCost.indexOf(index))}`}
            />
          ))}
        </svg>
        {list(byCost, (index) => costs[index]?.ranked ?? 0n, t('lcc.onCost'))}
      </div>
    </section>
  );
}
