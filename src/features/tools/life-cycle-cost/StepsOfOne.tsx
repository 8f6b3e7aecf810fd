import { formatNumber, type Translate } from '../../../site/words.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { untranslated } from '../../../ui/untranslated.ts';
import { type Decimal, most, one, times, toNumber } from '../decimal.ts';
import type { LifeCycleCase, Option } from './case.ts';
import { writer } from './money.ts';
import { type Costs, perYear } from './rules/model.ts';
import { type ByPhase, factorsOf, type Phase, phases, unitsOf, yearly } from './rules/yearly.ts';

type OneProps = { value: LifeCycleCase; option: Option; costs: Costs; t: Translate; lang: string };

/** How every figure of one option comes about, and what it costs in every year. */
export function StepsOfOne({ value, option, costs, t, lang }: OneProps) {
  const { life, years, cycles } = costs;
  const factors = factorsOf(value, life);
  const flow = yearly(value, option, life, factors);
  const cents = writer(lang, one);
  const figure = (number: number | null) => formatNumber(number ?? 0, lang, { maximumFractionDigits: 6 });
  const { discount } = factors;
  const first = cycles[0]?.present ?? costs.present;
  const numbers = {
    n: years,
    life,
    units: figure(unitsOf(value, option)),
    rate: figure(value.discountRate),
    purchase: figure(option.purchase),
    installation: figure(option.installation),
    energy: figure(option.energy),
    energyPrice: figure(option.energyPrice ?? value.energyPrice),
    energyRise: figure(value.energyRise),
    energy2: figure(option.energy2),
    energy2Price: figure(option.energy2Price ?? value.energy2Price),
    energy2Rise: figure(value.energy2Rise),
    otherRise: figure(value.otherRise),
    consumables: figure(option.consumables),
    upkeep: figure(option.upkeep),
    endOfLife: figure(option.endOfLife),
    residual: figure(option.residual),
    emissions: figure(option.emissions),
    carbonPrice: figure(value.carbonPrice),
    factor: formatNumber(toNumber(discount[life] as Decimal, 6), lang, { maximumFractionDigits: 6 }),
    annuity: formatNumber(toNumber(costs.annuity, 4), lang, { maximumFractionDigits: 4 }),
    own: cents(costs.own),
    whole: cents(costs.whole),
    annual: cents(perYear(value.countsOthers ? costs.whole : costs.own, costs)),
    counted: cents(value.countsOthers ? costs.whole : costs.own),
  };
  const step = (phase: Phase) =>
    t(`lcc.steps.${phase}`, {
      ...numbers,
      first: cents((phase === 'end' ? flow.end[life] : phase === 'purchase' ? flow.purchase[0] : flow[phase][1]) ?? 0n),
      present: cents(first[phase]),
    });
  return (
    <>
      <ol class="steps-n">
        {phases.map((phase) => (
          <li key={phase}>
            <b>{t(`lcc.phase.${phase}`)}.</b> <span>{step(phase)}</span>
            {phase === 'energy' && (option.energy2 ?? 0) > 0 && <span> {t('lcc.steps.energy2', numbers)}</span>}
          </li>
        ))}
        {cycles.slice(1).map(({ start, share, present }) => (
          <li key={start}>
            {t(share === one ? 'lcc.steps.again' : 'lcc.steps.againShare', {
              year: start,
              share: formatNumber(toNumber(share, 4), lang, { style: 'percent', maximumFractionDigits: 2 }),
              present: cents(phases.reduce((all, phase) => all + present[phase], 0n)),
            })}
          </li>
        ))}
        <li>
          <b>{t('lcc.own')}.</b> {t('lcc.steps.own', numbers)}
        </li>
        <li>
          <b>{t('lcc.whole')}.</b> {t('lcc.steps.whole', numbers)}
        </li>
        <li>
          <b>{t('lcc.annual')}.</b> {t('lcc.steps.annual', numbers)}
        </li>
      </ol>
      <Years flow={flow} discount={discount} option={option.name} caption={t('lcc.steps.years')} t={t} lang={lang} />
    </>
  );
}

type YearsProps = {
  flow: ByPhase<Decimal[]>;
  discount: Decimal[];
  option: string;
  caption: string;
  t: Translate;
  lang: string;
};

const Years = ({ option, flow, discount, caption, t, lang }: YearsProps) => {
  const total = (year: number) => phases.reduce((all, phase) => all + (flow[phase][year] as Decimal), 0n);
  const money = writer(lang, most(discount.map((_, year) => total(year))));
  return (
    <TableScroll label={`${option} ${caption}`}>
      <table class="tbl">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lcc.steps.year')}</th>
            {phases.map((phase) => (
              <th scope="col" class="r" key={phase}>
                {t(`lcc.phase.${phase}`)}
              </th>
            ))}
            <th scope="col" class="r">
              {t('lcc.steps.discount')}
            </th>
            <th scope="col" class="r">
              {t('lcc.presentValue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {discount.map((factor, year) => (
            <tr key={year}>
              <th scope="row">{formatNumber(year, lang)}</th>
              {phases.map((phase) => (
                <td class="r num" {...untranslated} key={phase}>
                  {money(flow[phase][year] as Decimal)}
                </td>
              ))}
              <td class="r num" {...untranslated}>
                {formatNumber(toNumber(factor, 4), lang, { minimumFractionDigits: 4 })}
              </td>
              <td class="r num" {...untranslated}>
                {money(times(total(year), factor))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
