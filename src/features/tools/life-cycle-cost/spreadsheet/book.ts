import type { Translate } from '../../../../site/words.ts';
import { type Decimal, decimal, rounded } from '../../decimal.ts';
import { amountFormat, type BookSheet, fixedAddress, inSheet, Rows, sheetTitle } from '../../frame/book/sheet.ts';
import { type LifeCycleCase, longestLife } from '../case.ts';
import { costLack } from '../rules/lack.ts';
import { asRanked, type Costs, compareCosts, horizonOf, perYear } from '../rules/model.ts';
import { phases } from '../rules/yearly.ts';
import { phaseWord } from '../verdict.ts';
import { inputsOf, range } from './inputs.ts';
import { figure, optionSheet, type Results, rankedPlaces } from './option-sheet.ts';

// The same arithmetic as in rules/, written as formulas: inputs on the first sheet, what is ranked on the second, and a
// sheet for each option with every year. Changed there, a figure changes all that hangs on it, lives and replacements
// among them.

/** The case as a workbook that goes on reckoning. Without a result it holds what was typed. */
export function costSheets(value: LifeCycleCase, t: Translate, say: Translate): BookSheet[] {
  const titles: string[] = [];
  const titled = (text: string) => titles[titles.push(sheetTitle(text, titles)) - 1] as string;
  const inputs = inputsOf(value, titled(say('workbook.inputs')), t, say);
  if (costLack(value)) return [inputs.sheet];
  const comparison = compareCosts(value);
  const { costs, mode } = comparison;
  const title = titled(say('workbook.result'));
  const at = inSheet(title);
  // The first two rows; the lives of all options stand in the fourth.
  const ways = { mode: at + fixedAddress(0, 1), horizon: at + fixedAddress(1, 1) };
  const made = inputs.names.map((name, index) =>
    optionSheet(value, comparison, index, titled(`${index + 1} ${name}`), inputs, ways, t, say),
  );

  const { common } = inputs;
  const lives = range(3, 1, made.length);
  const used = (name: 'energy' | 'energy2' | 'emissions') => `SUMPRODUCT(--(${inputs.ofAll(name)}<>0))>0`;
  const changes = [
    `${common.otherRise}<>0`,
    `AND(${common.energyRise}<>0,${used('energy')})`,
    `AND(${common.energy2Rise}<>0,${used('energy2')})`,
    ...(inputs.hasSteps ? [used('emissions')] : []),
  ].join(',');
  const rows = new Rows();
  rows.add(say('workbook.mode'), {
    formula: `IF(MAX(${lives})=MIN(${lives}),1,IF(OR(${changes}),3,2))`,
    value: { present: 1, annual: 2, horizon: 3 }[mode],
  });
  const together = `LCM(${lives})`;
  rows.add(say('workbook.horizon'), {
    formula: `IFERROR(IF(${together}<=${longestLife},${together},MAX(${lives})),MAX(${lives}))`,
    value: horizonOf(costs.map(({ life }) => life)),
  });
  rows.add({ head: say('workbook.compared') }, ...inputs.names.map((head) => ({ head })));
  const line = (label: string, key: keyof Results, result: (each: Costs) => Decimal, asItIs = false) =>
    rows.add(
      label,
      ...made.map(({ results }, index) => {
        const each = costs[index] as Costs;
        const formula = asItIs ? results[key] : `${results[key]}/IF(${ways.mode}=2,${results.annuity},1)`;
        return { formula, value: figure(result(each)), ...(key !== 'life' && { format: amountFormat }) };
      }),
    );
  line(say('workbook.life'), 'life', ({ life }) => decimal(life), true);
  for (const phase of phases)
    line(phaseWord(phase, mode, t), phase, (each) => asRanked(each.present[phase], each, mode));
  line(t('lcc.own'), 'own', (each) => asRanked(each.own, each, mode));
  line(t('lcc.whole'), 'whole', (each) => asRanked(each.whole, each, mode));
  line(t('lcc.annual'), 'annual', (each) => perYear(value.countsOthers ? each.whole : each.own, each), true);
  const ranked = line(say('workbook.ranked'), 'ranked', (each) => rounded(each.ranked, rankedPlaces), true);
  rows.add(
    say('workbook.rank'),
    ...made.map((_, index) => ({
      formula: `RANK(${fixedAddress(ranked, index + 1)},${range(ranked, 1, made.length)},1)`,
      value: 1 + costs.filter((other) => other.ranked < (costs[index] as Costs).ranked).length,
    })),
  );
  return [inputs.sheet, { title, rows: rows.all, fixed: 1 }, ...made.map(({ sheet }) => sheet)];
}
