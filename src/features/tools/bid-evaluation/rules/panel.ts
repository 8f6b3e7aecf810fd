import { type Decimal, decimal, least, mean, most, toNumber } from '../../decimal.ts';
import type { BidCase } from '../case.ts';

// Several people read each bid and give points for themselves; then they talk, and agree on the points that count. A
// mean is a proposal, not an agreement: where they lie far apart one of them has seen something that others have not.

/** What was given for one criterion of one bid. */
export type Opinion = {
  bid: number;
  criterion: number;
  /** By evaluator; null where one has given none. */
  given: (number | null)[];
  mean: Decimal;
  /** Between the highest and the lowest. */
  spread: Decimal;
  /** So far apart that they have to talk. */
  isWide: boolean;
  agreed: number | null;
};

/** From a gap of a quarter of the scale on, evaluators describe two different bids (ours). */
const wide = 4n;

/** Everything that at least one evaluator has given points for, in the lot that is looked at. */
export function opinions(value: BidCase): Opinion[] {
  const scale = decimal(value.scale ?? 100);
  return value.bids.flatMap(({ votes, points, lot }, bid) =>
    lot !== value.lot
      ? []
      : points.flatMap((agreed, criterion): Opinion[] => {
          const given = votes.map((each) => each[criterion] ?? null);
          const all = given.filter((each): each is number => each !== null).map(decimal);
          if (all.length === 0) return [];
          const spread = most(all) - least(all);
          const isWide = spread * wide >= scale;
          return [{ bid, criterion, given, mean: mean(all), spread, isWide, agreed }];
        }),
  );
}

/** The case with the mean where nothing has been agreed on yet, but not where the evaluators have to talk first. */
export function withMeans(value: BidCase): BidCase {
  const open = opinions(value).filter(({ agreed, isWide }) => agreed === null && !isWide);
  return {
    ...value,
    bids: value.bids.map((bid, index) => ({
      ...bid,
      points: bid.points.map((points, criterion) => {
        const found = open.find((each) => each.bid === index && each.criterion === criterion);
        return found ? toNumber(found.mean, 2) : points;
      }),
    })),
  };
}
