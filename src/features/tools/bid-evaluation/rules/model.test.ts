import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decimal, decimal, one, over, sum, toNumber } from '../../decimal.ts';
import { type Bid, type BidCase, emptyBid, emptyCase, exampleCase, type Formula, formulas } from '../case.ts';
import { schema } from '../schema.ts';
import {
  belowOthers,
  byWeight,
  costOfAdvantage,
  floorOf,
  lowBids,
  onlyPriceDecides,
  outweighed,
  reversals,
  tieValue,
  weights,
  without,
} from './method.ts';
import { bidLack, comparedPrice, evaluate, isWeighted, priceScore, rescaled, shares, yardsticksOf } from './model.ts';
import { opinions, withMeans } from './panel.ts';
import { under } from './presets.ts';

const names = 'ABCDEFGH';
const caseOf = (
  formula: Formula,
  priceWeight: number,
  bids: [price: number, quality: number][],
  more = {},
): BidCase => ({
  ...emptyCase(),
  formula,
  priceWeight,
  bids: bids.map(([price, quality], index) => ({ ...emptyBid(names[index] ?? '', 1), price, points: [quality] })),
  ...more,
});
/** The scores to so many places, in the order of the bids. */
const scoresOf = (value: BidCase, places = 2) =>
  [...evaluate(value).scores].sort((a, b) => a.bid - b.bid).map(({ ranked }) => toNumber(ranked, places));
const winner = (value: BidCase) => names[evaluate(value).scores[0]?.bid ?? 9];

const three: [number, number][] = [
  [100_000, 60],
  [110_000, 78],
  [130_000, 95],
];

test.each<[number, number[], string]>([
  [80, [92, 88.33, 80.54], 'A'],
  [70, [88, 87.04, 82.35], 'A'],
  [60, [84, 85.75, 84.15], 'B'],
  [50, [80, 84.45, 85.96], 'C'],
  [40, [76, 83.16, 87.77], 'C'],
])('WE6: with %d per cent for price the scores are %j and %s wins', (weight, scores, best) => {
  const value = caseOf('lowest', weight, three);
  expect(scoresOf(value)).toEqual(scores);
  expect(winner(value)).toBe(best);
  expect(byWeight(value).find((each) => each.weight === weight)?.leading).toEqual([names.indexOf(best)]);
});

test('WE6: by price for a point of quality C wins', () => {
  const value = caseOf('per-point', 60, three);
  expect(scoresOf(value)).toEqual([1666.67, 1410.26, 1368.42]);
  expect(winner(value)).toBe('C');
});

const pair: [number, number][] = [
  [100, 70],
  [125, 95],
];

test('WE7: a weak third bid turns the order of the first two, and the test says so', () => {
  expect(scoresOf(caseOf('lowest', 60, pair))).toEqual([88, 86]);
  const joined = caseOf('lowest', 60, [...pair, [70, 20]]);
  expect(scoresOf(joined)).toEqual([70, 71.6, 68]);
  expect(reversals(joined)).toContainEqual({ removed: 2, above: 1, below: 0 });
});

test('WE7: fixed references and money for quality repair it', () => {
  const fixed = { best: 80, worst: 160 };
  expect(scoresOf(caseOf('fixed', 60, pair, fixed))).toEqual([73, 64.25]);
  const joined = caseOf('fixed', 60, [...pair, [70, 20]], fixed);
  expect(scoresOf(joined).slice(0, 2)).toEqual([73, 64.25]);
  expect(reversals(joined)).toEqual([]);
  expect(toNumber(tieValue(caseOf('monetised', 60, pair), 0, 1) ?? 0n)).toBe(1);
  expect(winner(caseOf('monetised', 60, pair, { pointValue: 0.99 }))).toBe('A');
  expect(winner(caseOf('monetised', 60, pair, { pointValue: 1.01 }))).toBe('B');
  expect(evaluate(caseOf('monetised', 60, pair, { pointValue: 1 })).leading).toEqual([0, 1]);
});

test('WE8: the South African formula takes points in step with the price above the lowest', () => {
  const prices: [number, number][] = [1_000_000, 1_050_000, 1_150_000, 1_250_000].map((price) => [price, 0]);
  expect(scoresOf(caseOf('south-african', 80, prices))).toEqual([80, 76, 68, 60]);
  expect(toNumber(outweighed(80), 3)).toBe(0.25);
  expect(toNumber(outweighed(90), 3)).toBe(0.111);
});

test('WE9: an advantage counts in the comparison only, and its cost is shown', () => {
  const value = caseOf('lowest', 100, [
    [10_000_000, 0],
    [9_400_000, 0],
    [9_200_000, 0],
  ]);
  const [x, y, z] = value.bids as [Bid, Bid, Bid];
  const advantaged = { ...value, bids: [{ ...x, advantage: 10 }, { ...y, advantage: 4 }, z] };
  expect(advantaged.bids.map((bid) => toNumber(comparedPrice(value, bid)))).toEqual([9_000_000, 9_024_000, 9_200_000]);
  expect(winner(advantaged)).toBe('A');
  const cost = costOfAdvantage(advantaged, evaluate(advantaged));
  expect([cost?.other, toNumber(cost?.amount ?? 0n)]).toEqual([2, 800_000]);
});

test('WE10: quality was worth far less than half, because its scores were close', () => {
  const value = caseOf('lowest', 50, [
    [100, 80],
    [160, 90],
  ]);
  const { scores } = evaluate(value);
  expect(scoresOf(value)).toEqual([90, 76.25]);
  expect(scores.map(({ pricePoints }) => toNumber(pricePoints ?? 0n))).toEqual([50, 31.25]);
  const found = weights(value, evaluate(value));
  expect(toNumber(found?.nominal.quality ?? 0n, 4)).toBe(0.5);
  // 5 of 18.75 + 5.
  expect(toNumber(found?.effective?.quality ?? 0n, 4)).toBe(0.2105);
});

test('WE13: a bid far below the others or below the labour floor is to be asked', () => {
  const cleaning = caseOf(
    'lowest',
    100,
    [95_000, 98_000, 102_000, 104_000, 71_000].map((price) => [price, 0]),
    { floor: { hours: 12_000, wage: 4.5, onCosts: 22, materials: null } },
  );
  const [low] = lowBids({ ...cleaning, floor: { ...cleaning.floor, hours: null } });
  expect(low?.bid).toBe(4);
  // 71,000 against 100,000, the middle of the other four.
  expect(toNumber(low?.below ?? 0n, 3)).toBe(0.29);
  const floor = floorOf(cleaning) as Decimal;
  expect(toNumber(floor)).toBe(65_880);
  // A bid at the floor itself lacks nothing; a unit less, and it is asked.
  const [at, under] = [65_880, 65_879].map((price) =>
    lowBids({ ...cleaning, bids: cleaning.bids.slice(0, 1).map((bid) => ({ ...bid, price, offered: null })) }),
  );
  expect(at).toEqual([]);
  expect(under?.map(({ short }) => toNumber(short ?? 0n))).toEqual([1]);
  expect(toNumber(floor - decimal(58_000))).toBe(7880);
  expect(toNumber(over(floor - decimal(58_000), floor), 3)).toBe(0.12);
});

/** Price / life + laundry + disposal / life, for one set and year, nothing discounted. */
const perSetYear = (price: number, life: number, laundry: number, disposal: number): Decimal =>
  over(decimal(price) + decimal(disposal), decimal(life)) + decimal(laundry);

const offers = [
  perSetYear(20, 1, 6, 0.5),
  perSetYear(27, 1.5, 5, 0.5),
  perSetYear(34, 2, 4.5, 0.5),
  perSetYear(13, 1, 6, 0.5),
];

test('capstone A: cost a set and year, and for 10,000 sets', () => {
  expect(offers.map((cost) => toNumber(cost, 2))).toEqual([26.5, 23.33, 21.75, 19.5]);
  expect(offers.map((cost) => toNumber(cost * 10_000n, 0))).toEqual([265_000, 233_333, 217_500, 195_000]);
});

test('capstone A: QuickSew is below what lawful work costs, and the award depends on its being asked', () => {
  const value = exampleCase((key: string) => key);
  expect(toNumber(floorOf(value) ?? 0n, 2)).toBe(13.65);
  expect(lowBids(value).map(({ bid }) => bid)).toContain(3);
  expect(scoresOf(value)).toEqual([66.15, 82.14, 87.79, 80]);
  expect(scoresOf(without(value, 3))).toEqual([71.25, 87.93, 94]);
});

test('a bid below a pass mark is not compared, whatever its price', () => {
  const value = caseOf('lowest', 60, pair, { passMark: 80 });
  expect(evaluate(value)).toMatchObject({ scores: [{ bid: 1 }], failed: [{ bid: 0, why: 'passMark' }] });
  const part = caseOf('lowest', 60, pair, { criteria: [{ name: '', weight: 1, passMark: 71 }] });
  expect(evaluate(part).failed).toEqual([{ bid: 0, why: 'passMark' }]);
});

test('with the price fixed only quality is ranked', () => {
  expect(scoresOf(caseOf('quality', 60, pair))).toEqual([70, 95]);
});

test('the case says when only the price decided', () => {
  const close = caseOf('lowest', 60, [
    [100, 80],
    [120, 81],
  ]);
  expect(onlyPriceDecides(close, evaluate(close))).not.toBeNull();
  const open = caseOf('lowest', 60, three);
  expect(onlyPriceDecides(open, evaluate(open))).toBeNull();
  // A price less the worth of quality has no weights to speak of.
  const worth = caseOf('monetised', 60, three, { pointValue: 1 });
  expect(onlyPriceDecides(worth, evaluate(worth))).toBeNull();
});

test('with fixed references full marks end at the best price and none are left at the worst', () => {
  const value = { ...emptyCase(), best: 80, worst: 160 };
  const at = (price: number) => toNumber(priceScore('fixed', decimal(price), yardsticksOf([]), value));
  expect([0, 80, 120, 160, 500].map(at)).toEqual([1, 1, 0.5, 0, 0]);
});

test('a price is as far below the others as it says', () => {
  expect(toNumber(belowOthers(decimal(80), [decimal(100)]) ?? 0n)).toBe(0.2);
  expect(belowOthers(decimal(80), [])).toBeNull();
});

const anyBid = fc.record({ price: fc.integer({ min: 1, max: 1e7 }), quality: fc.integer({ min: 0, max: 100 }) });
const anyBids = fc.array(anyBid, { minLength: 2, maxLength: 8 });

test('all prices in another currency leave the ranks as they are', () => {
  fc.assert(
    fc.property(anyBids, fc.constantFrom(...formulas), fc.integer({ min: 0, max: 100 }), (bids, formula, weight) => {
      const scaled = (by: number) =>
        caseOf(
          formula,
          weight,
          bids.map(({ price, quality }) => [price * by, quality]),
          {
            best: 1000 * by,
            worst: 1e6 * by,
            pointValue: 50 * by,
          },
        );
      const order = (value: BidCase) => evaluate(value).scores.map(({ bid }) => bid);
      expect(order(scaled(4))).toEqual(order(scaled(1)));
    }),
  );
});

test('weights always add up to one', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 8 }), (given) => {
      expect(toNumber(sum(shares(given)), 20)).toBe(1);
    }),
  );
});

test('a lower price never earns fewer points, and more quality never costs any', () => {
  const pointed = fc.constantFrom(...formulas.filter(isWeighted));
  fc.assert(
    fc.property(anyBids, pointed, fc.integer({ min: 1, max: 1e6 }), (bids, formula, more) => {
      const value = { ...emptyCase(), best: 1000, worst: 1e6 };
      const price = decimal(bids[0]?.price ?? 1);
      const against = yardsticksOf([decimal(1), decimal(500_000)]);
      const [near, far] = [price, price + decimal(more)].map((each) => priceScore(formula, each, against, value));
      expect((near ?? 0n) >= (far ?? 0n)).toBe(true);
      expect((near ?? 0n) <= one).toBe(true);
    }),
  );
});

test('fixed references never let a bid that leaves turn the order of the others', () => {
  fc.assert(
    fc.property(anyBids, fc.constantFrom<Formula>('fixed', 'monetised', 'per-point', 'quality'), (bids, formula) => {
      const value = caseOf(
        formula,
        60,
        bids.map(({ price, quality }) => [price, quality]),
        {
          best: 1000,
          worst: 1e6,
          pointValue: 50,
        },
      );
      expect(reversals(value)).toEqual([]);
      const order = (gone: number) => evaluate(without(value, gone)).scores.map(({ bid }) => bid);
      const all = evaluate(value).scores.map(({ bid }) => bid);
      for (const { bid: gone } of evaluate(value).scores)
        expect(order(gone)).toEqual(all.filter((bid) => bid !== gone));
    }),
  );
});

test('a bid without any quality has no price for a point of it and is not ranked', () => {
  const { scores, failed } = evaluate(
    caseOf('per-point', 60, [
      [100, 0],
      [200, 50],
    ]),
  );
  expect(scores.map(({ bid }) => bid)).toEqual([1]);
  expect(failed).toEqual([{ bid: 0, why: 'noQuality' }]);
});

test('one valid bid is evaluated like any other', () => {
  const value = caseOf('lowest', 60, [[100, 50]]);
  expect(bidLack(value)).toBeNull();
  expect(scoresOf(value)).toEqual([80]);
});

test('points are rounded before bids are ranked, or not, as is chosen', () => {
  const close: [number, number][] = [
    [100, 50],
    [100, 50.004],
  ];
  expect(evaluate(caseOf('lowest', 60, close, { places: 2 })).leading).toEqual([0, 1]);
  expect(evaluate(caseOf('lowest', 60, close, { places: null })).leading).toEqual([1]);
});

test('level bids are told apart by the rule, then by the lot, and never by who stands first', () => {
  const level: [number, number][] = [
    [100, 60],
    [150, 90],
    [150, 90],
  ];
  const value = caseOf('lowest', 60, level);
  expect(scoresOf(value)).toEqual([84, 76, 76]);
  const tied = caseOf(
    'monetised',
    0,
    [
      [100, 60],
      [130, 90],
      [130, 90],
    ],
    { pointValue: 1 },
  );
  expect(evaluate(tied).first).toEqual([0, 1, 2]);
  expect(evaluate({ ...tied, tieBreak: 'price' }).first).toEqual([0]);
  expect(evaluate({ ...tied, tieBreak: 'quality' }).first).toEqual([1, 2]);
  expect(evaluate({ ...tied, tieBreak: 'quality', drawn: [2] }).first).toEqual([2]);
  expect(evaluate({ ...tied, tieBreak: 'quality', drawn: [0] }).first).toEqual([1, 2]);
  expect(evaluate({ ...tied, tieBreak: 'none', drawn: [2] }).first).toEqual([0, 1, 2]);
});

test('points of another scale count as their share of it, and more points than there are hold the result back', () => {
  const value = caseOf(
    'quality',
    0,
    [
      [0, 4],
      [0, 2],
    ],
    { scale: 5 },
  );
  expect(scoresOf(value)).toEqual([80, 40]);
  expect(
    bidLack(
      caseOf(
        'quality',
        0,
        [
          [0, 6],
          [0, 2],
        ],
        { scale: 5 },
      ),
    ),
  ).toBe('scale');
});

test('weights that do not add up to 100 are said to have been rescaled', () => {
  const criteria = (...weights: number[]) => weights.map((weight) => ({ name: '', weight, passMark: null }));
  expect(rescaled({ ...emptyCase(), criteria: criteria(30, 30) })).toBe(60);
  expect(rescaled({ ...emptyCase(), criteria: criteria(60, 40) })).toBeNull();
  expect(rescaled({ ...emptyCase(), criteria: criteria(7) })).toBeNull();
});

test('South Africa 80/20: 20 points for goals and 80 for price, level bids by goals, then by lot', () => {
  const goals = (price: number, points: number): Bid => ({ ...emptyBid('', 1), price, points: [points] });
  const value = under(
    { ...emptyCase(), bids: [goals(1_000_000, 0), goals(1_050_000, 20), goals(1_250_000, 20)] },
    'south-africa-80',
    (key: string) => key,
  );
  expect(scoresOf(value)).toEqual([80, 96, 80]);
  // At 25 per cent above the lowest price, full goals draw level, and goals decide.
  const level = { ...value, bids: [goals(1_000_000, 0), goals(1_250_000, 20)] };
  expect(evaluate(level)).toMatchObject({ leading: [0, 1], first: [1] });
});

test('a bid that was left out is neither asked about its price nor compared with', () => {
  const value = caseOf(
    'lowest',
    100,
    [100, 100, 50].map((price) => [price, 0]),
  );
  expect(lowBids(value).map(({ bid }) => bid)).toEqual([2]);
  expect(lowBids(without(value, 2))).toEqual([]);
});

test('a case saved before there were rules for level bids opens and is ranked as it was, unrounded', () => {
  const now = exampleCase((key: string) => key);
  const { scale, places, tieBreak, drawn, qualityBasis, bands, margin, evaluators, lots, lot, ...old } = now;
  const bids = old.bids.map(({ preferred, votes, lot, ...bid }) => bid);
  expect(schema.parse(JSON.parse(JSON.stringify({ ...old, bids })))).toEqual({ ...now, places: null });
});

test('WE15: a margin is added to the price of those not preferred, for the comparison only, and its cost is said', () => {
  const prices: [number, number][] = [
    [100, 0],
    [108, 0],
  ];
  const [foreign, domestic] = caseOf('lowest', 100, prices).bids as [Bid, Bid];
  const value = under(
    { ...caseOf('lowest', 50, prices), margin: 10, bids: [foreign, { ...domestic, preferred: true }] },
    'margin',
    (key: string) => key,
  );
  expect(value.bids.map((bid) => toNumber(comparedPrice(value, bid)))).toEqual([110, 108]);
  expect(winner(value)).toBe('B');
  const cost = costOfAdvantage(value, evaluate(value));
  expect([cost?.other, toNumber(cost?.amount ?? 0n)]).toEqual([0, 8]);
  expect(winner({ ...value, margin: 7.5 })).toBe('A');
});

test('quality over the best quality: the best gets all points, the others their share of it', () => {
  const value = under(caseOf('lowest', 60, three), 'world-bank', (key: string) => key);
  // Price 50, 50 x 10/11 = 45.45, 50 x 10/13 = 38.46; quality 50 x 60/95 = 31.58, 50 x 78/95 = 41.05, 50.
  expect(scoresOf(value)).toEqual([81.58, 86.5, 88.46]);
  // The best one leaves: all others have more points, and this is looked at as a reason for reversals.
  expect(scoresOf(without(value, 2))).toEqual([88.46, 95.45]);
});

test('points by distance from the mean or the median: half of them at it, one per cent for a per cent', () => {
  const prices = [80, 100, 120, 180].map((price): [number, number] => [price, 0]);
  expect(scoresOf(caseOf('mean', 100, prices))).toEqual([83.33, 66.67, 50, 0]);
  expect(scoresOf(caseOf('median', 100, prices))).toEqual([77.27, 59.09, 40.91, 0]);
});

test('in bands a price gets what its band gets, and bands that reward a dearer price hold the result back', () => {
  const prices = [100, 105, 105.01, 140, 141].map((price): [number, number] => [price, 0]);
  expect(scoresOf(caseOf('banded', 100, prices))).toEqual([100, 100, 80, 30, 0]);
  const bands = (...shares: number[]) => ({ bands: shares.map((share, index) => ({ above: index * 10, share })) });
  expect(bidLack(caseOf('banded', 100, prices, bands(50, 80)))).toBe('bands');
  expect(bidLack(caseOf('banded', 100, prices, bands()))).toBe('bands');
  expect(bidLack(caseOf('banded', 100, prices, bands(80, 50)))).toBeNull();
});

test('each lot is compared by itself, with its own lot drawn', () => {
  const bids = [100, 100, 90, 90].map((price, index) => ({
    ...emptyBid('AB'[index % 2] ?? '', 1),
    price,
    lot: index >> 1,
  }));
  const value: BidCase = { ...caseOf('lowest', 100, []), bids, lots: ['', ''], tieBreak: 'lot', drawn: [1, 2] };
  expect(evaluate(value)).toMatchObject({ leading: [0, 1], first: [1], failed: [] });
  expect(evaluate({ ...value, lot: 1 })).toMatchObject({ leading: [2, 3], first: [2], failed: [] });
  expect(schema.safeParse({ ...value, lots: [] }).success).toBe(false);
});

test('evaluators far apart have to talk; elsewhere their mean may be taken where nothing was agreed', () => {
  const given = (points: number | null, ...votes: number[]): Bid => ({
    ...emptyBid('', 1),
    price: 1,
    points: [points],
    votes: votes.map((each) => [each]),
  });
  const value: BidCase = {
    ...emptyCase(),
    scale: 10,
    evaluators: ['Ada', 'Bo'],
    bids: [given(null, 6, 7), given(null, 4, 6.5), given(8, 5, 6)],
  };
  expect(opinions(value).map(({ isWide }) => isWide)).toEqual([false, true, false]);
  expect(withMeans(value).bids.map(({ points }) => points[0])).toEqual([6.5, null, 8]);
});
