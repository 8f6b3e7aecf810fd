import { useMemo } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { formatNumber } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { untranslated } from '../../../ui/untranslated.ts';
import { toNumber } from '../decimal.ts';
import { LineChart } from '../frame/LineChart.tsx';
import { listed } from '../frame/names.ts';
import type { LifeCycleCase } from './case.ts';
import { writer } from './money.ts';
import {
  type Assumption,
  assumptions,
  breakEvenRate,
  type Stretch,
  sensitivity,
  stretchesOf,
} from './rules/sensitivity.ts';
import { optionNames } from './verdict.ts';

type Props = { value: LifeCycleCase; t: Translate; lang: string };

/** What happens to every option when one assumption changes and all else stays. */
export function Sensitivity({ value, t, lang }: Props) {
  return (
    <section class="wrap sens" aria-labelledby="sens">
      <h2 id="sens">{t('lcc.sens.title')}</h2>
      <p class="sub no-print">{t('lcc.sens.lede')}</p>
      <div class="sens-in">
        {assumptions.map((assumption) => (
          <One key={assumption} assumption={assumption} value={value} t={t} lang={lang} />
        ))}
      </div>
    </section>
  );
}

function One({ assumption, value, t, lang }: Props & { assumption: Assumption }) {
  const points = useMemo(() => sensitivity(value, assumption), [value, assumption]);
  const names = optionNames(value, t);
  const at = (figure: number) =>
    t(`lcc.sens.at.${assumption}`, { value: formatNumber(assumption === 'energy' ? figure * 100 : figure, lang) });
  const found = stretchesOf(points);
  const cheapest = ({ winners }: Stretch) =>
    listed(
      winners.map((index) => names[index] ?? ''),
      lang,
    );
  const findings = found.map((stretch) =>
    t(found.length === 1 ? 'lcc.sens.stays' : stretch.from === stretch.to ? 'lcc.sens.point' : 'lcc.sens.stretch', {
      n: stretch.winners.length,
      names: cheapest(stretch),
      from: at(stretch.from.at),
      to: at(stretch.to.at),
    }),
  );
  const level = assumption === 'rate' ? levelRates(value, found) : [];
  const finding = [
    ...findings,
    ...level.map(({ one, other, rate }) =>
      t('lcc.sens.level', { one: names[one] ?? '', other: names[other] ?? '', rate: formatNumber(rate, lang) }),
    ),
  ].join(' ');
  const now = assumption === 'rate' ? value.discountRate : assumption === 'energy' ? 1 : value.years;
  const money = writer(lang, 10n ** 33n);
  const rows = points.filter((_, index) => index % Math.ceil(points.length / 8) === 0 || index === points.length - 1);
  return (
    <figure class="sens-f">
      <figcaption>
        <h3>{t(`lcc.sens.${assumption}`)}</h3>
        <p key={finding}>{finding}</p>
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
        <TableScroll label={t(`lcc.sens.${assumption}`)}>
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
                    <td class="r num" {...untranslated} key={index}>
                      {point.winners.includes(index) ? <b>{money(amount)}</b> : money(amount)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </details>
    </figure>
  );
}

/** The rates between two stretchesOf at which the winner before and the winner after draw level. */
const levelRates = (value: LifeCycleCase, found: readonly Stretch[]) =>
  found.slice(1).flatMap(({ from, winners }, index) => {
    const before = found[index] as Stretch;
    const [one, other] = [before.winners[0] as number, winners[0] as number];
    const rate = one === other ? null : breakEvenRate(value, one, other, [before.to.at, from.at]);
    return rate === null ? [] : [{ one, other, rate: Math.round(rate * 100) / 100 }];
  });
