import type { Cell } from '../../../site/csv.ts';
import type { Translate } from '../../../site/words.ts';
import { type Decimal, toNumber } from '../decimal.ts';
import type { Figure } from '../frame/tool.ts';
import { type BidCase, emptyBid, emptyCase, floorFigures } from './case.ts';
import { bidLack, evaluate } from './rules/model.ts';

const commonFigures = ['scale', 'places', 'priceWeight', 'best', 'worst', 'pointValue', 'passMark', 'margin'] as const;
const bidFigures = ['price', 'offered', 'advantage'] as const;

/** The case and its scores, one bid a row. The first cell of a row says what it is, so that `fromRows` reads it back. */
export function rows(value: BidCase, t: Translate): Cell[][] {
  const { criteria, bids } = value;
  const evaluation = bidLack(value) ? null : evaluate(value);
  const rounded = (amount: Decimal | null | undefined) => (amount == null ? null : toNumber(amount, 2));
  return [
    ['currency', t('bids.currency'), value.currency],
    ['formula', t('bids.formulaLabel'), value.formula],
    ['tieBreak', t('bids.tieBreak.label'), value.tieBreak],
    ['qualityBasis', t('bids.qualityBasis.label'), value.qualityBasis],
    ['drawn', t('bids.drawn'), ...value.drawn.map((bid) => bid + 1)],
    ['lot', t('bids.lots.look'), value.lot + 1],
    ...value.lots.map((name): Cell[] => ['lotName', name]),
    ...value.bands.map(({ above, share }): Cell[] => ['band', t('bids.band.above'), above, share]),
    ...value.evaluators.map((name): Cell[] => ['evaluator', name]),
    ...commonFigures.map((figure): Cell[] => [figure, t(`bids.${figure}`), value[figure]]),
    ...floorFigures.map((figure): Cell[] => [`floor.${figure}`, t(`bids.floor.${figure}`), value.floor[figure]]),
    ...criteria.map((each): Cell[] => ['criterion', each.name, each.weight, each.passMark]),
    [
      'head',
      t('bids.bid'),
      ...bidFigures.map((figure) => t(`bids.${figure}`)),
      t('bids.isOut'),
      ...criteria.map(({ name }) => name),
      t('bids.pricePoints'),
      t('bids.qualityPoints'),
      t(evaluation?.isPoints === false ? 'bids.comparedAs' : 'bids.total'),
      t('bids.rank'),
    ],
    ...bids.map((bid, index): Cell[] => {
      const score = evaluation?.scores.find((each) => each.bid === index);
      const rank = evaluation?.scores.findIndex((each) => each.ranked === score?.ranked) ?? -1;
      return [
        'bid',
        bid.name,
        ...bidFigures.map((figure) => bid[figure]),
        bid.isOut ? 1 : 0,
        ...bid.points,
        rounded(score?.pricePoints),
        rounded(score?.qualityPoints),
        rounded(score?.ranked),
        rank < 0 ? null : rank + 1,
      ];
    }),
    ...bids.map(({ lot, preferred }, index): Cell[] => ['bidLot', index + 1, lot + 1, preferred ? 1 : 0]),
    ...bids.flatMap(({ votes }, index) =>
      votes.map((points, evaluator): Cell[] => ['votes', index + 1, evaluator + 1, ...points]),
    ),
  ];
}

/** A case from a table that `rows` made, or null if its rows are not there. What is no figure is left for the check. */
export function fromRows(table: string[][], _: Translate, figure: Figure): unknown {
  const all = (name: string) => table.filter(([first]) => first === name).map(([, ...cells]) => cells);
  const [criteria, bids, votes] = [all('criterion'), all('bid'), all('votes')];
  const evaluators = all('evaluator').map(([name = '']) => name);
  if (criteria.length === 0 || bids.length === 0) return null;
  const place = (text: string | undefined) => Number(figure(text) ?? 1) - 1;
  const one = (name: string) => all(name)[0]?.[1];
  return {
    ...emptyCase(),
    ...Object.fromEntries(commonFigures.map((name) => [name, figure(one(name))])),
    currency: one('currency') ?? '',
    formula: one('formula'),
    // A table from before these had rows.
    scale: one('scale') === undefined ? 100 : figure(one('scale')),
    tieBreak: one('tieBreak') ?? 'none',
    qualityBasis: one('qualityBasis') ?? 'scale',
    drawn: (all('drawn')[0] ?? [])
      .slice(1)
      .filter((cell) => cell !== '')
      .map(place),
    lot: place(one('lot')),
    lots: all('lotName').map(([name = '']) => name),
    ...(all('band').length > 0 && {
      bands: all('band').map(([, above, share]) => ({ above: figure(above), share: figure(share) })),
    }),
    evaluators,
    floor: Object.fromEntries(floorFigures.map((name) => [name, figure(one(`floor.${name}`))])),
    criteria: criteria.map(([name, weight, passMark]) => ({
      name: name ?? '',
      weight: figure(weight),
      passMark: figure(passMark),
    })),
    bids: bids.map(([name, price, offered, advantage, isOut, ...points], index) => ({
      ...emptyBid(name ?? '', criteria.length),
      price: figure(price),
      offered: figure(offered),
      advantage: figure(advantage),
      isOut: isOut === '1',
      lot: place(all('bidLot')[index]?.[1]),
      preferred: all('bidLot')[index]?.[2] === '1',
      votes: evaluators.map((_each, evaluator) => {
        const own = votes.find(([bid, by]) => place(bid) === index && place(by) === evaluator) ?? [];
        return criteria.map((_criterion, at) => figure(own[at + 2]));
      }),
      points: criteria.map((_each, index) => figure(points[index])),
    })),
  };
}
