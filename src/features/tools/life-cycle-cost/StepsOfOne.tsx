import { formatNumber, type Translate } from '../../../site/words.ts';
import { type Decimal, most, one, over, percent, toNumber } from '../decimal.ts';
import type { LifeCycleCase, Option } from './case.ts';
import { type Costs, type Phase, perYear, phases, powers, yearly } from './model.ts';
import { writer } from './money.ts';

type OneProps = { value: LifeCycleCase; option: Option; costs: Costs; t: Translate; lang: string };

/** How every figure of one option comes about, and what it costs in every year. */
export function StepsOfOne({ value, option, costs, t, lang }: OneProps) {
  const { years } = costs;
  const flow = yearly(value, option, years);
  const cents = writer(lang, one);
  const figure = (number: number | null) => formatNumber(number ?? 0, lang, { maximumFractionDigits: 6 });
  const discount = powers(one + percent(value.discountRate ?? 0), years);
  const numbers = {
    n: years,
    units: figure(value.units ?? 1),
    rate: figure(value.discountRate),
    purchase: figure(option.purchase),
    installation: figure(option.installation),
    energy: figure(option.energy),
    energyPrice: figure(option.energyPrice ?? value.energyPrice),
    energyRise: figure(value.energyRise),
    otherRise: figure(value.otherRise),
    consumables: figure(option.consumables),
    upkeep: figure(option.upkeep),
    endOfLife: figure(option.endOfLife),
    residual: figure(option.residual),
    emissions: figure(option.emissions),
    carbonPrice: figure(value.carbonPrice),
    factor: formatNumber(toNumber(discount[years] as Decimal, 6), lang, { maximumFractionDigits: 6 }),
    annuity: formatNumber(toNumber(costs.annuity, 4), lang, { maximumFractionDigits: 4 }),
    own: cents(costs.own),
    whole: cents(costs.whole),
    annual: cents(perYear(value.countsOthers ? costs.whole : costs.own, costs)),
    counted: cents(value.countsOthers ? costs.whole : costs.own),
  };
  const step = (phase: Phase) =>
    t(`lcc.steps.${phase}`, {
      ...numbers,
      first: cents(
        (phase === 'end' ? flow.end[years] : phase === 'purchase' ? flow.purchase[0] : flow[phase][1]) ?? 0n,
      ),
      present: cents(costs.present[phase]),
    });
  return (
    <>
      <ol class="steps-n">
        {phases.map((phase) => (
          <li key={phase}>
            <b>{t(`lcc.phase.${phase}`)}.</b> {step(phase)}
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
      <Years flow={flow} discount={discount} caption={t('lcc.steps.years')} t={t} lang={lang} />
    </>
  );
}

type YearsProps = {
  flow: Record<Phase, Decimal[]>;
  discount: Decimal[];
  caption: string;
  t: Translate;
  lang: string;
};

const Years = ({ flow, discount, caption, t, lang }: YearsProps) => {
  const total = (year: number) => phases.reduce((all, phase) => all + (flow[phase][year] as Decimal), 0n);
  const money = writer(lang, most(discount.map((_, year) => total(year))));
  return (
    <div class="tscroll">
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
                <td class="r num" key={phase}>
                  {money(flow[phase][year] as Decimal)}
                </td>
              ))}
              <td class="r num">{formatNumber(toNumber(over(one, factor), 4), lang, { minimumFractionDigits: 4 })}</td>
              <td class="r num">{money(over(total(year), factor))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
