import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { untranslated } from '../../../ui/untranslated.ts';
import { type Decimal, most } from '../decimal.ts';
import type { LifeCycleCase } from './case.ts';
import { writer } from './money.ts';
import { asRanked, breakEvenPrice, type Comparison, type Costs, perYear } from './rules/model.ts';
import { type Phase, phases } from './rules/yearly.ts';
import { optionNames, phaseWord } from './verdict.ts';

type Props = { value: LifeCycleCase; comparison: Comparison; t: Translate; lang: string };

/** The figures of the bars, and what else is said of an option in one figure. */
export function Figures({ value, comparison, t, lang }: Props) {
  const { costs, mode } = comparison;
  const isAnnual = mode === 'annual';
  const names = optionNames(value, t);
  const shown = (each: Costs, amount: Decimal) => asRanked(amount, each, mode);
  const totals = costs.map((each) => shown(each, each.whole));
  const money = writer(lang, most(totals));
  return (
    <details class="figs" open>
      <summary>
        <Icon shape={icons.down} /> {t('lcc.figures')}
      </summary>
      <TableScroll label={t('lcc.figures')}>
        <table class="tbl">
          <thead>
            <tr>
              <th scope="col">{t(isAnnual ? 'lcc.costAYear' : 'lcc.presentValue')}</th>
              {names.map((name, index) => (
                <th scope="col" class="r" {...untranslated} key={index}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {phases.map((phase) => (
              <Row key={phase} label={phaseWord(phase, mode, t)} swatch={phase}>
                {costs.map((each) => money(shown(each, each.present[phase])))}
              </Row>
            ))}
            <Row label={t('lcc.own')} strong={!value.countsOthers}>
              {costs.map((each) => money(shown(each, each.own)))}
            </Row>
            <Row label={t('lcc.whole')} strong={value.countsOthers}>
              {totals.map(money)}
            </Row>
            {!isAnnual && (
              <Row label={t('lcc.annual')}>
                {costs.map((each) => money(perYear(value.countsOthers ? each.whole : each.own, each)))}
              </Row>
            )}
            <Row label={t('lcc.plain')}>
              {costs.map((each) => money(Object.values(each.plain).reduce((a, b) => a + b) - each.plain.others))}
            </Row>
            <Row label={t('lcc.breakEven')}>
              {costs.map((_, index) => {
                const price = breakEvenPrice(value, comparison, index);
                return price < 0n ? t('lcc.never') : writer(lang, price)(price);
              })}
            </Row>
          </tbody>
        </table>
      </TableScroll>
      <p class="hint no-print">{t('lcc.rounded')}</p>
    </details>
  );
}

type RowProps = { label: string; swatch?: Phase; strong?: boolean; children: string[] };

const Row = ({ label, swatch, strong, children }: RowProps) => (
  <tr class={strong ? 'tot' : undefined}>
    <th scope="row">
      {swatch && <i class={`sw c-${swatch}`} />}
      {label}
    </th>
    {children.map((text, index) => (
      <td class="r num" {...untranslated} key={index}>
        {strong ? <b>{text}</b> : text}
      </td>
    ))}
  </tr>
);
