import type { Translate } from '../../../site/words.ts';
import { formatNumber } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { toNumber } from '../decimal.ts';
import { LineChart } from '../frame/LineChart.tsx';
import type { LifeCycleCase } from './case.ts';
import { type Assumption, assumptions, breakEvenRate, changes, type Point, sensitivity } from './compared.ts';
import { writer } from './money.ts';

type Props = { value: LifeCycleCase; t: Translate; lang: string };

/** What happens to every option when one assumption changes and all else stays. */
export function Sensitivity({ value, t, lang }: Props) {
  return (
    <section class="wrap sens" aria-labelledby="sens">
      <h2 id="sens">{t('lcc.sens.title')}</h2>
      <p class="sub">{t('lcc.sens.lede')}</p>
      <div class="sens-in">
        {assumptions.map((assumption) => (
          <One key={assumption} assumption={assumption} value={value} t={t} lang={lang} />
        ))}
      </div>
    </section>
  );
}

function One({ assumption, value, t, lang }: Props & { assumption: Assumption }) {
  const points = sensitivity(value, assumption);
  const [first, last] = [points[0], points.at(-1)] as [Point, Point];
  const names = value.options.map(({ name }) => name);
  const at = (figure: number) =>
    t(`lcc.sens.at.${assumption}`, { value: formatNumber(assumption === 'energy' ? figure * 100 : figure, lang) });
  const turns = changes(points);
  const finding =
    turns.length === 0
      ? t('lcc.sens.stays', { name: names[first.winner] ?? '', from: at(first.at), to: at(last.at) })
      : turns
          .map(({ from, to }) =>
            t('lcc.sens.turns', {
              before: names[from.winner] ?? '',
              after: names[to.winner] ?? '',
              at: turnAt(value, assumption, from, to, at),
            }),
          )
          .join(' ');
  const now = assumption === 'rate' ? value.discountRate : assumption === 'energy' ? 1 : value.years;
  const money = writer(lang, 10n ** 33n);
  const rows = points.filter((_, index) => index % Math.ceil(points.length / 8) === 0 || index === points.length - 1);
  return (
    <figure class="sens-f">
      <figcaption>
        <h3>{t(`lcc.sens.${assumption}`)}</h3>
        <p>{finding}</p>
      </figcaption>
      <LineChart
        label={`${t(`lcc.sens.${assumption}`)}. ${finding}`}
        names={names}
        points={points.map(({ at: x, ranked }) => ({ x, ys: ranked.map((amount) => toNumber(amount)) }))}
        now={now ?? undefined}
        xLabel={at}
        yLabel={(figure) => formatNumber(figure, lang, { notation: 'compact' })}
        lang={lang}
      />
      <details class="figs">
        <summary>
          <Icon shape={icons.down} /> {t('lcc.sens.figures')}
        </summary>
        <div class="tscroll">
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col">{t(`lcc.sens.${assumption}`)}</th>
                {names.map((name, index) => (
                  <th scope="col" class="r" key={index}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((point) => (
                <tr key={point.at}>
                  <th scope="row">{at(point.at)}</th>
                  {point.ranked.map((amount, index) => (
                    <td class="r num" key={index}>
                      {index === point.winner ? <b>{money(amount)}</b> : money(amount)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Where the winner changes: a discount rate to two places, anything else between the values that were tried. */
function turnAt(value: LifeCycleCase, assumption: Assumption, from: Point, to: Point, at: (figure: number) => string) {
  const rate = assumption === 'rate' ? breakEvenRate(value, from.winner, to.winner) : null;
  return at(rate === null ? to.at : Math.round(rate * 100) / 100);
}
