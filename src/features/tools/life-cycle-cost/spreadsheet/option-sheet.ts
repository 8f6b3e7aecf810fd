import type { Translate } from '../../../../site/words.ts';
import { type Decimal, decimal, one, perCent, rounded, times, toNumber } from '../../decimal.ts';
import {
  amountFormat,
  type BookCell,
  type BookFormula,
  type BookSheet,
  factorFormat,
  fixedAddress,
  inSheet,
  Rows,
} from '../../frame/book/sheet.ts';
import { type LifeCycleCase, longestLife, type optionFigures } from '../case.ts';
import { type Comparison, type Costs, perYear } from '../rules/model.ts';
import { factorsOf, type Phase, phases, unitsOf, yearly } from '../rules/yearly.ts';
import type { Inputs } from './inputs.ts';

/** The last year in which a replacement that begins before the longest common end can still cost something. */
const lastYear = 2 * longestLife;

/** Places to which a spreadsheet, which reckons in binary numbers, can tell amounts apart. */
export const rankedPlaces = 6;

export const figure = (amount: Decimal): number => toNumber(amount, 12);

/** Lines below the phases among the results of an option: own, whole, annuity, a year, ranked. */
const totals = 5;

/** Where the sheet of results says how options are compared, and until which year where that is common to all. */
type Ways = { mode: string; horizon: string };

/** The cells of an option that its results stand in. */
export type Results = Record<Phase | 'life' | 'own' | 'whole' | 'annuity' | 'annual' | 'ranked', string>;

/** The sheet of one option: what its years hang on, its results, and every year. */
export function optionSheet(
  value: LifeCycleCase,
  comparison: Comparison,
  index: number,
  title: string,
  inputs: Inputs,
  ways: Ways,
  t: Translate,
  say: Translate,
): { sheet: BookSheet; results: Results } {
  const option = value.options[index] as LifeCycleCase['options'][number];
  const costs = comparison.costs[index] as Costs;
  const { common, own } = inputs;
  const at = inSheet(title);
  const rows = new Rows();
  const put = (label: string, cell: BookCell) => fixedAddress(rows.add(label, cell), 1);
  const amount = (formula: string, result: Decimal): BookFormula => ({
    formula,
    value: figure(result),
    format: amountFormat,
  });
  const plain = (formula: string, result: number): BookFormula => ({ formula, value: result });
  const typed = (number: number | null) => decimal(number ?? 0);
  const either = (mine: string, shared: string, instead = '0') =>
    `IF(${mine}<>"",${mine},IF(${shared}<>"",${shared},${instead}))`;
  const of = (name: (typeof optionFigures)[number]) => own(name, index);

  rows.add({ head: inputs.names[index] ?? '' });
  const count = unitsOf(value, option);
  const units = put(t('lcc.units'), plain(either(of('units'), common.units, '1'), count));
  const life = put(say('workbook.life'), plain(either(of('life'), common.years), costs.life));
  const years = put(say('workbook.years'), plain(`IF(${ways.mode}=3,${ways.horizon},${life})`, costs.years));
  const factorOf = (name: 'discountRate' | 'energyRise' | 'energy2Rise' | 'otherRise') =>
    put(say('workbook.factor', { label: t(`lcc.${name}`) }), {
      formula: `1+${common[name]}/100`,
      value: figure(one + perCent(value[name] ?? 0)),
      format: factorFormat,
    });
  const rate = factorOf('discountRate');
  const [energyRise, energy2Rise, otherRise] = [factorOf('energyRise'), factorOf('energy2Rise'), factorOf('otherRise')];
  const ofAll = (today: Decimal) => times(today, decimal(count));
  const first = put(
    say('workbook.first'),
    amount(
      `(${of('purchase')}+${of('installation')})*${units}`,
      ofAll(typed(option.purchase) + typed(option.installation)),
    ),
  );
  const carrier = (name: 'energy' | 'energy2') => {
    const price = name === 'energy' ? 'energyPrice' : 'energy2Price';
    return put(
      say(`workbook.${name}`),
      amount(
        `${of(name)}*${either(of(price), common[price])}*${units}`,
        times(ofAll(typed(option[name])), typed(option[price] ?? value[price])),
      ),
    );
  };
  const [energy, energy2] = [carrier('energy'), carrier('energy2')];
  const upkeep = put(
    say('workbook.upkeep'),
    amount(`(${of('consumables')}+${of('upkeep')})*${units}`, ofAll(typed(option.consumables) + typed(option.upkeep))),
  );
  const end = put(
    say('workbook.end'),
    amount(`(${of('endOfLife')}-${of('residual')})*${units}`, ofAll(typed(option.endOfLife) - typed(option.residual))),
  );
  const emissions = put(
    say('workbook.emissions'),
    amount(`${of('emissions')}*${units}`, ofAll(typed(option.emissions))),
  );

  rows.add();
  // What follows sums the years, which stand below it.
  const from = rows.all.length + 2 + phases.length + totals;
  const to = from + lastYear;
  const down = (column: number) => `${fixedAddress(from, column)}:${fixedAddress(to, column)}`;
  rows.add({ head: t('lcc.presentValue') });
  const results = {} as Results;
  for (const [nth, phase] of phases.entries()) {
    results[phase] = put(
      t(`lcc.phase.${phase}`),
      amount(`SUMPRODUCT(${down(1)},${down(4 + nth)})`, costs.present[phase]),
    );
  }
  const sumOf = (...parts: Phase[]) => parts.map((phase) => results[phase]).join('+');
  results.own = put(t('lcc.own'), amount(sumOf('purchase', 'energy', 'upkeep', 'end'), costs.own));
  results.whole = put(t('lcc.whole'), amount(`${results.own}+${results.others}`, costs.whole));
  results.annuity = put(say('workbook.annuity'), {
    formula: `IF(${rate}=1,${years},(1-${rate}^-${years})/(${rate}-1))`,
    value: figure(costs.annuity),
    format: factorFormat,
  });
  const counted = value.countsOthers ? costs.whole : costs.own;
  results.annual = put(
    t('lcc.annual'),
    amount(`IF(${inputs.countsOthers}=1,${results.whole},${results.own})/${results.annuity}`, perYear(counted, costs)),
  );
  results.ranked = put(
    say('workbook.ranked'),
    amount(
      `ROUND(IF(${ways.mode}=2,${results.annual},IF(${inputs.countsOthers}=1,${results.whole},${results.own})),${rankedPlaces})`,
      rounded(costs.ranked, rankedPlaces),
    ),
  );
  results.life = life;

  rows.add(
    { head: t('lcc.steps.year') },
    { head: t('lcc.steps.discount') },
    { head: say('workbook.start') },
    { head: say('workbook.share') },
    ...phases.map((phase) => ({ head: t(`lcc.phase.${phase}`) })),
  );
  const { discount, amounts } = yearsOf(value, option, costs);
  const cell = (row: number, column: number) => fixedAddress(row, column).replaceAll('$', '');
  for (let year = 0; year <= lastYear; year++) {
    const row = rows.all.length;
    const [y, begun, share] = [cell(row, 0), cell(row, 2), cell(row, 3)];
    const cycle = year === 0 ? undefined : costs.cycles[Math.floor((year - 1) / costs.life)];
    const risen = (by: string) => `${by}^(${y}-1+${inputs.risen})`;
    const formulas: Record<Phase, string> = {
      // What is bought in a year belongs to the life that begins with it: its share stands in the next row.
      purchase: `IF(AND(MOD(${y},${life})=0,${y}<${years}),${first}*${otherRise}^${y}*${cell(row + 1, 3)},0)`,
      energy: `IF(${y}=0,0,(${energy}*${risen(energyRise)}+${energy2}*${risen(energy2Rise)})*${share})`,
      upkeep: `IF(${y}=0,0,(${upkeep}+${units}*SUMIF(${inputs.onceYears(index)},${y}-${begun},${inputs.onceAmounts(index)}))*${risen(otherRise)}*${share})`,
      end: `IF(AND(${y}>0,${y}-${begun}=${life}),${end}*${risen(otherRise)}*${share},0)`,
      others: `IF(${y}=0,0,${emissions}*${inputs.carbon(y)}*${share})`,
    };
    rows.add(
      year,
      { formula: `${rate}^-${y}`, value: figure(discount[year] as Decimal), format: factorFormat },
      plain(
        `IF(${y}=0,0,INT((${y}-1)/${life})*${life})`,
        year === 0 ? 0 : Math.floor((year - 1) / costs.life) * costs.life,
      ),
      {
        formula: `IF(${begun}>=${years},0,IF(${begun}+${life}<=${years},1,IF(${rate}=1,(${years}-${begun})/${life},(1-${rate}^(${begun}-${years}))/(1-${rate}^-${life}))))`,
        value: figure((year === 0 ? costs.cycles[0] : cycle)?.share ?? 0n),
        format: factorFormat,
      },
      ...phases.map((phase) => amount(formulas[phase], amounts[phase][year] ?? 0n)),
    );
  }
  const sheet = { title, rows: rows.all, fixed: 1 };
  return {
    sheet,
    results: Object.fromEntries(Object.entries(results).map(([key, cell]) => [key, at + cell])) as Results,
  };
}

/** What an option costs in each year since the first purchase, as far as it counts, and what one unit of money is worth. */
function yearsOf(value: LifeCycleCase, option: LifeCycleCase['options'][number], { cycles, life }: Costs) {
  const factors = factorsOf(value, lastYear + longestLife);
  const amounts = Object.fromEntries(phases.map((phase) => [phase, [] as Decimal[]])) as Record<Phase, Decimal[]>;
  for (const { start, share } of cycles) {
    const flows = yearly(value, option, life, factors, {}, start);
    for (const phase of phases) {
      for (const [year, cost] of flows[phase].entries()) {
        const all = amounts[phase];
        all[start + year] = (all[start + year] ?? 0n) + times(share, cost);
      }
    }
  }
  return { discount: factors.discount, amounts };
}
