import type { Translate } from '../../../../site/words.ts';
import { type Decimal, least, mean, median, most, toNumber } from '../../decimal.ts';
import {
  amountFormat,
  type BookFormula,
  type BookSheet,
  fixedAddress,
  inSheet,
  Rows,
  sheetTitle,
} from '../../frame/book/sheet.ts';
import type { BidCase, Formula } from '../case.ts';
import { type BidScore, bandsOf, bidLack, type Evaluation, evaluate, qualityOf } from '../rules/model.ts';
import { bidNames } from '../verdict.ts';
import { criterionName } from './grid.ts';

// The same arithmetic as in rules/, written as formulas: prices, points and weights on the first sheet, scores and ranks on
// the second. The formula for price stays the one that was chosen; every figure in it can be changed.

/** Places to which a spreadsheet, which reckons in binary numbers, can tell scores apart. */
const exact = 10;

const figure = (amount: Decimal): number => toNumber(amount, exact);

const commonFigures = ['scale', 'places', 'priceWeight', 'best', 'worst', 'pointValue', 'passMark', 'margin'] as const;

type Inputs = ReturnType<typeof inputsOf>;

/** The sheet with all that was typed about the bids of one lot, and where on it each figure stands. */
function inputsOf(value: BidCase, title: string, t: Translate, say: Translate) {
  const at = inSheet(title);
  const rows = new Rows();
  const { criteria } = value;
  rows.add({ head: t('bids.method') });
  rows.add(t('bids.formulaLabel'), t(`bids.formula.${value.formula}`));
  const common = Object.fromEntries(
    commonFigures.map((name) => [name, at + fixedAddress(rows.add(t(`bids.${name}`), value[name]), 1)]),
  ) as Record<(typeof commonFigures)[number], string>;
  const ofBest = at + fixedAddress(rows.add(say('workbook.ofBest'), value.qualityBasis === 'best' ? 1 : 0), 1);
  rows.add(t('bids.currency'), value.currency);
  rows.add();
  if (value.formula === 'banded') rows.add('', { head: t('bids.band.above') }, { head: t('bids.band.share') });
  const bands =
    value.formula === 'banded'
      ? bandsOf(value).map(({ above, share }, index) => {
          const row = rows.add(t('bids.band.number', { n: index + 1 }), above, share);
          return { above: at + fixedAddress(row, 1), share: at + fixedAddress(row, 2) };
        })
      : [];
  rows.add();
  const yesNo = (label: string) => ({ head: say('workbook.yesNo', { label }) });
  rows.add(
    { head: t('bids.bid') },
    { head: t('bids.price') },
    { head: t('bids.advantage') },
    yesNo(t('bids.preferred')),
    yesNo(t('bids.isOut')),
    ...criteria.map((_, index) => ({ head: criterionName(value, index, t) })),
  );
  const [first, last] = [5, 4 + criteria.length];
  const points = (row: number) => `${at}${fixedAddress(row, first)}:${fixedAddress(row, last)}`;
  const weights = rows.add(t('bids.criterionWeight'), ...gap, ...criteria.map(({ weight }) => weight));
  const passMarks = rows.add(
    t('bids.criterionPass', { scale: value.scale ?? 100 }),
    ...gap,
    ...criteria.map(({ passMark }) => passMark),
  );
  const names = bidNames(value, t);
  const bids = value.bids.flatMap((bid, index) => {
    if (bid.lot !== value.lot) return [];
    const row = rows.add(
      names[index] ?? '',
      bid.price,
      bid.advantage,
      bid.preferred ? 1 : 0,
      bid.isOut ? 1 : 0,
      ...bid.points,
    );
    const [price, advantage, preferred, isOut] = [1, 2, 3, 4].map((column) => at + fixedAddress(row, column));
    return [{ index, name: names[index] ?? '', price, advantage, preferred, isOut, points: points(row) }];
  });
  const sheet: BookSheet = { title, rows: rows.all, fixed: 1 };
  return { sheet, common, ofBest, bands, weights: points(weights), passMarks: points(passMarks), bids };
}

/** Columns between the name of a bid and its points. */
const gap = [null, null, null, null];

/** What the prices are held against, as addresses. */
type Yardsticks = Record<'lowest' | 'mean' | 'median', string>;

/** The share of the points for price that a price gets, as `priceScore` gives it. */
function scoreFormula(formula: Formula, price: string, against: Yardsticks, { common, bands }: Inputs): string {
  const { lowest } = against;
  const clamped = (inner: string) => `MAX(0,MIN(1,${inner}))`;
  switch (formula) {
    case 'mean':
    case 'median':
      return `IF(${against[formula]}>0,${clamped(`1.5-${price}/${against[formula]}`)},1)`;
    case 'banded':
      return bands.reduceRight(
        (dearer, { above, share }) =>
          `IF(ROUND(${price},${exact})<=ROUND(${lowest}*(1+${above}/100),${exact}),${share}/100,${dearer})`,
        '0',
      );
    case 'lowest':
      return `IF(${price}>0,${lowest}/${price},1)`;
    case 'south-african':
      return `IF(${lowest}>0,${clamped(`1-(${price}-${lowest})/${lowest}`)},IF(${price}=0,1,0))`;
    case 'fixed':
      return `IF(${common.worst}<=${common.best},IF(${price}<=${common.best},1,0),${clamped(
        `(${common.worst}-${price})/(${common.worst}-${common.best})`,
      )})`;
    default:
      return '0';
  }
}

/** The sheet with the scores, in the order in which the bids stand on the first. */
function scoreSheet(
  value: BidCase,
  { scores, isPoints }: Evaluation,
  title: string,
  inputs: Inputs,
  t: Translate,
  say: Translate,
): BookSheet {
  const { formula } = value;
  const { common } = inputs;
  const rows = new Rows();
  const from = 6;
  const to = from + inputs.bids.length - 1;
  const down = (column: number) => `${fixedAddress(from, column)}:${fixedAddress(to, column)}`;
  const [takesPart, compared, quality, ranked] = [down(1), down(2), down(3), down(6)];
  const prices = scores.map((score) => score.compared);
  const yardstick = (name: keyof Yardsticks, call: string, amount: Decimal) =>
    fixedAddress(
      rows.add(say(`workbook.${name}`), {
        formula: `${call}(${compared})`,
        value: figure(amount),
        format: amountFormat,
      }),
      1,
    );
  const against: Yardsticks = {
    lowest: yardstick('lowest', 'MIN', least(prices)),
    mean: yardstick('mean', 'AVERAGE', mean(prices)),
    median: yardstick('median', 'MEDIAN', median(prices)),
  };
  const best = most(scores.map(({ quality }) => quality));
  const bestQuality = fixedAddress(
    rows.add(say('workbook.bestQuality'), {
      formula: `SUMPRODUCT(MAX((${takesPart}=1)*${quality}))`,
      value: figure(best),
      format: amountFormat,
    }),
    1,
  );
  rows.add();
  rows.add(
    ...[
      t('bids.bid'),
      say('workbook.yesNo', { label: say('workbook.takesPart') }),
      t('bids.compared'),
      t('bids.quality'),
      t('bids.pricePoints'),
      t('bids.qualityPoints'),
      t(isPoints ? 'bids.total' : 'bids.comparedAs'),
      t('bids.rank'),
    ].map((head) => ({ head })),
  );

  const places = `IF(${common.places}="",${exact},${common.places})`;
  const round = (inner: string) => `ROUND(ROUND(${inner},${exact}),${places})`;
  const weightOfPrice = formula === 'quality' ? '0' : `${common.priceWeight}/100`;
  for (const bid of inputs.bids) {
    const row = rows.all.length;
    const cell = (column: number) => fixedAddress(row, column).replaceAll('$', '');
    const score = scores.find((each) => each.bid === bid.index);
    /** A figure of a bid that takes part; nothing for another one. */
    const ifCompared = (inner: string, result: (score: BidScore) => Decimal | null): BookFormula => {
      const amount = score && result(score);
      return {
        formula: `IF(${cell(1)}=1,${inner},"")`,
        value: amount === undefined || amount === null ? '' : figure(amount),
        format: amountFormat,
      };
    };
    const conditions = [
      `${bid.isOut}<>1`,
      ...(formula === 'quality' ? [] : [`${bid.price}<>""`]),
      `SUMPRODUCT(--(${bid.points}<${inputs.passMarks}))=0`,
      `${cell(3)}>=${common.passMark}`,
      ...(formula === 'per-point' ? [`${cell(3)}>0`] : []),
    ];
    const { weights } = inputs;
    const full = `IF(${inputs.ofBest}=1,${bestQuality},100)`;
    const price = scoreFormula(formula, cell(2), against, inputs);
    const rankedAs =
      formula === 'per-point'
        ? round(`${cell(2)}/${cell(3)}`)
        : formula === 'monetised'
          ? round(`${cell(2)}-${cell(3)}*${common.pointValue}`)
          : `ROUND(${cell(4)}+${cell(5)},${exact})`;
    rows.add(
      bid.name,
      { formula: `IF(AND(${conditions.join(',')}),1,0)`, value: score ? 1 : 0 },
      ifCompared(
        `${bid.price}*(1-${bid.advantage}/100)*(1+IF(${bid.preferred}=1,0,${common.margin}/100))`,
        (each) => each.compared,
      ),
      {
        formula: `ROUND(IF(SUM(${weights})>0,SUMPRODUCT(${bid.points},${weights})/SUM(${weights}),SUM(${bid.points})/${value.criteria.length})*100/IF(${common.scale}="",100,${common.scale}),${exact})`,
        value: figure(qualityOf(value, value.bids[bid.index] as BidCase['bids'][number])),
        format: amountFormat,
      },
      ...(isPoints
        ? [
            ifCompared(round(`100*${weightOfPrice}*${price}`), (each) => each.pricePoints),
            ifCompared(
              round(`IF(${full}>0,${cell(3)}*100/${full},0)*(1-${weightOfPrice})`),
              (each) => each.qualityPoints,
            ),
          ]
        : ['', '']),
      ifCompared(rankedAs, (each) => each.ranked),
      {
        formula: `IF(${cell(1)}=1,RANK(${cell(6)},${ranked},${isPoints ? 0 : 1}),"")`,
        value: score ? 1 + scores.findIndex((each) => each.ranked === score.ranked) : '',
      },
    );
  }
  return { title, rows: rows.all, fixed: 1 };
}

/** The bids of the lot that is looked at as a workbook that goes on reckoning. Without a result it holds what was typed. */
export function bidSheets(value: BidCase, t: Translate, say: Translate): BookSheet[] {
  const title = sheetTitle(say('workbook.inputs'), []);
  const inputs = inputsOf(value, title, t, say);
  if (bidLack(value)) return [inputs.sheet];
  return [inputs.sheet, scoreSheet(value, evaluate(value), sheetTitle(t('bids.scores'), [title]), inputs, t, say)];
}
