import type { Translate } from '../../../site/words.ts';
import { type Decimal, most } from '../decimal.ts';
import type { LifeCycleCase } from './case.ts';
import type { Comparison } from './model.ts';
import { writer } from './money.ts';

type Props = { value: LifeCycleCase; comparison: Comparison; t: Translate; lang: string };

/** The ranks on price and on cost, and which option moved. */
export function Ranking({ value, comparison, t, lang }: Props) {
  const { costs, byPrice, byCost } = comparison;
  const count = costs.length;
  const money = writer(lang, most(costs.map(({ ranked }) => ranked)));
  const [winner, cheapest] = [byCost[0], byPrice[0]];
  /** Middle of the row of a rank, in hundredths of a row. */
  const middle = (rank: number) => rank * 100 + 50;
  const list = (positions: number[], amount: (index: number) => Decimal, title: string) => (
    <ol>
      <li class="sl-h">{title}</li>
      {positions.map((index, rank) => (
        <li key={index} class={index === winner ? 'sl-win' : undefined}>
          <b>{rank + 1}</b> {value.options[index]?.name} <span class="num">{money(amount(index))}</span>
        </li>
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="ranks">
      <h2 id="ranks">{t('lcc.ranking')}</h2>
      <div class="slope">
        {list(byPrice, (index) => costs[index]?.plain.purchase ?? 0n, t('lcc.onPrice'))}
        <svg class={`sl-${count}`} viewBox={`0 0 100 ${100 * count}`} preserveAspectRatio="none" aria-hidden="true">
          {byPrice.map((index, rank) => (
            <path
              key={index}
              class={index === winner ? 'sl sl-w' : index === cheapest ? 'sl sl-p' : 'sl'}
              d={`M0 ${middle(rank)}L100 ${middle(byCost.indexOf(index))}`}
            />
          ))}
        </svg>
        {list(byCost, (index) => costs[index]?.ranked ?? 0n, t('lcc.onCost'))}
      </div>
    </section>
  );
}
