import type { Translate } from '../../../../site/words.ts';
import type { FieldGrid, Slot } from '../../frame/paste/grid.ts';
import { longestName } from '../../limits.ts';
import type { Bid, BidCase, Criterion } from '../case.ts';
import { bidNames } from '../verdict.ts';

export const criterionName = ({ criteria }: BidCase, index: number, t: Translate) =>
  criteria[index]?.name.trim() || t('bids.criterionNumber', { n: index + 1 });

const withBid = (now: BidCase, index: number, change: (bid: Bid) => Bid): BidCase => ({
  ...now,
  bids: now.bids.map((bid, at) => (at === index ? change(bid) : bid)),
});

/** The bids of the lot that is looked at, with their positions. */
const shown = ({ bids, lot }: BidCase) => bids.flatMap((bid, index) => (bid.lot === lot ? [{ bid, index }] : []));

/** The fields of the bids as they stand: a bid a row, with its name, price, points, price as offered and advantage. */
export function bidGrid(value: BidCase, t: Translate): FieldGrid<BidCase> {
  const names = bidNames(value, t);
  return shown(value).map(({ bid, index }) => {
    const figure = (part: 'price' | 'offered' | 'advantage'): Slot<BidCase> => ({
      label: t('bids.of', { figure: t(`bids.${part}`), name: names[index] ?? '' }),
      kind: 'figure',
      demand: part === 'advantage' ? { max: 100 } : {},
      put: (now: BidCase, next: number) => withBid(now, index, (each) => ({ ...each, [part]: next })),
    });
    return [
      {
        label: t('bids.nameOf', { n: index + 1 }),
        kind: 'text',
        longest: longestName,
        put: (now: BidCase, name: string) => withBid(now, index, (each) => ({ ...each, name })),
      },
      figure('price'),
      ...bid.points.map(
        (_, at): Slot<BidCase> => ({
          label: t('bids.of', { figure: criterionName(value, at, t), name: names[index] ?? '' }),
          kind: 'figure',
          demand: { max: value.scale ?? 100 },
          put: (now: BidCase, points: number) =>
            withBid(now, index, (each) => ({ ...each, points: each.points.with(at, points) })),
        }),
      ),
      figure('offered'),
      figure('advantage'),
    ];
  });
}

/** The fields of the criteria as they stand: a criterion a row, with its name, weight and least points. */
export function criterionGrid(value: BidCase, t: Translate): FieldGrid<BidCase> {
  return value.criteria.map((_, index) => {
    const name = criterionName(value, index, t);
    const put = (now: BidCase, part: Partial<Criterion>): BidCase => ({
      ...now,
      criteria: now.criteria.map((each, at) => (at === index ? { ...each, ...part } : each)),
    });
    return [
      {
        label: t('bids.criterionName', { n: index + 1 }),
        kind: 'text',
        longest: longestName,
        put: (now, next) => put(now, { name: next }),
      },
      {
        label: t('bids.of', { figure: t('bids.criterionWeight'), name }),
        kind: 'figure',
        demand: { max: 100 },
        put: (now, weight) => put(now, { weight }),
      },
      {
        label: t('bids.of', { figure: t('bids.criterionPass', { scale: value.scale ?? 100 }), name }),
        kind: 'figure',
        demand: { max: value.scale ?? 100 },
        put: (now, passMark) => put(now, { passMark }),
      },
    ];
  });
}

/** The fields for the points of one evaluator: a bid a row, a criterion a column. */
export function voteGrid(value: BidCase, evaluator: number, t: Translate): FieldGrid<BidCase> {
  const names = bidNames(value, t);
  return shown(value).map(({ index }) =>
    value.criteria.map(
      (_, at): Slot<BidCase> => ({
        label: t('bids.of', { figure: criterionName(value, at, t), name: names[index] ?? '' }),
        kind: 'figure',
        demand: { max: value.scale ?? 100 },
        put: (now: BidCase, points: number) =>
          withBid(now, index, (bid) => ({
            ...bid,
            votes: bid.votes.map((own, by) => (by === evaluator ? own.with(at, points) : own)),
          })),
      }),
    ),
  );
}
