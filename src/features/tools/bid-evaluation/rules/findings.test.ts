import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decimal, toNumber } from '../../decimal.ts';
import { type BidCase, emptyCase, formulas, qualityBases, tieBreaks } from '../case.ts';
import { cautions, standingOf } from './findings.ts';
import { bidLack, evaluate } from './model.ts';

// The same question asked of a plain calculation with ordinary numbers. Figures are small and whole and points are
// rounded to two places, so that bids are often level.

const few = fc.constantFrom(0, 1, 2, 4, 5, 8, 10);
const anyCase: fc.Arbitrary<BidCase> = fc
  .record({
    formula: fc.constantFrom(...formulas),
    tieBreak: fc.constantFrom(...tieBreaks),
    scale: fc.constantFrom(10, 20),
    priceWeight: fc.constantFrom(0, 30, 50, 80, 100),
    weights: fc.array(fc.option(few), { minLength: 1, maxLength: 3 }),
    passMark: fc.option(fc.constantFrom(10, 30)),
    drawn: fc.array(fc.nat(3), { maxLength: 1 }),
    qualityBasis: fc.constantFrom(...qualityBases),
    margin: fc.constantFrom(null, null, 25),
    lots: fc.constantFrom<string[]>([], ['', '']),
    bids: fc.array(
      fc.record({
        price: fc.option(few, { freq: 9 }),
        offered: fc.option(few),
        points: fc.array(fc.option(few), { minLength: 3, maxLength: 3 }),
        advantage: fc.constantFrom(null, null, 10, 50),
        isOut: fc.boolean(),
        preferred: fc.boolean(),
        lot: fc.constantFrom(0, 0, 0, 1),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ weights, bids, lots, ...rest }) => ({
    ...emptyCase(),
    ...rest,
    best: 1,
    worst: 9,
    pointValue: 0.05,
    lots,
    criteria: weights.map((weight) => ({ name: '', weight, passMark: null })),
    bids: bids.map((bid) => ({
      ...bid,
      name: '',
      votes: [],
      lot: lots.length > 0 ? bid.lot : 0,
      isOut: bid.isOut && bids.length > 2,
      points: bid.points.slice(0, weights.length),
    })),
  }));

/** Halves away from zero, whatever a binary fraction makes of them. */
const cents = (value: number) => (Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-7)) / 100;

/** Score, price as compared and quality of every bid that is ranked; more is better, so prices come with a minus. */
function plainly(value: BidCase) {
  const all = value.criteria.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const quality = (points: (number | null)[]) =>
    points.reduce<number>((sum, given, index) => {
      const weight = all > 0 ? (value.criteria[index]?.weight ?? 0) / all : 1 / value.criteria.length;
      return sum + ((given ?? 0) / (value.scale ?? 100)) * 100 * weight;
    }, 0);
  const bids = value.bids
    .map((bid, index) => ({
      index,
      bid,
      quality: quality(bid.points),
      price: (bid.price ?? 0) * (1 - (bid.advantage ?? 0) / 100) * (bid.preferred ? 1 : 1 + (value.margin ?? 0) / 100),
    }))
    .filter(({ bid, quality: points }) => {
      if (bid.isOut || bid.lot !== 0 || (bid.price === null && value.formula !== 'quality')) return false;
      return points >= (value.passMark ?? 0) - 1e-9 && (value.formula !== 'per-point' || points > 1e-9);
    });
  const prices = bids.map(({ price }) => price).sort((a, b) => a - b);
  const lowest = prices[0] ?? 0;
  const half = (prices.length - 1) / 2;
  const middles = {
    mean: prices.reduce((sum, price) => sum + price, 0) / prices.length,
    median: ((prices[Math.floor(half)] ?? 0) + (prices[Math.ceil(half)] ?? 0)) / 2,
  };
  const best = Math.max(...bids.map((each) => each.quality));
  const share = (value.priceWeight ?? 0) / 100;
  return bids.map(({ index, bid, quality: points, price }) => {
    const score = () => {
      const ofBest = value.qualityBasis === 'scale' ? points : best > 1e-9 ? (100 * points) / best : 0;
      if (value.formula === 'quality') return cents(ofBest);
      if (value.formula === 'per-point') return -cents(price / points);
      if (value.formula === 'monetised') return -cents(price - points * 0.05);
      let part = 0;
      if (value.formula === 'lowest') part = price > 0 ? lowest / price : 1;
      if (value.formula === 'fixed') part = Math.min(1, Math.max(0, (9 - price) / 8));
      if (value.formula === 'south-african') {
        part = lowest > 0 ? Math.max(0, 1 - (price - lowest) / lowest) : price === 0 ? 1 : 0;
      }
      if (value.formula === 'mean' || value.formula === 'median') {
        const middle = middles[value.formula];
        part = middle > 0 ? Math.min(1, Math.max(0, 1.5 - price / middle)) : 1;
      }
      if (value.formula === 'banded') {
        const isIn = (above: number) => price <= lowest * (1 + above / 100) + 1e-9;
        part = isIn(5) ? 1 : isIn(10) ? 0.8 : isIn(20) ? 0.6 : isIn(40) ? 0.3 : 0;
      }
      return cents(100 * share * part) + cents(ofBest * (1 - share));
    };
    return { index, bid, quality: points, price, score: score() };
  });
}

/** Cheaper than `expect`, where it is asked a million times. */
function hold(isTrue: boolean): void {
  if (!isTrue) throw new Error('What was said is not true');
}

const near = (a: number, b: number, by = 1e-6) => Math.abs(a - b) < by;
const figure = (amount: Decimal) => toNumber(amount, 9);

test('10,000 cases: whoever is said to be first is first, by what is said, over whom and for the reason that is said', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(anyCase, (value): void => {
      if (bidLack(value)) return void expect(plainly(value)).toEqual([]);
      const plain = plainly(value);
      const best = Math.max(...plain.map(({ score }) => score));
      const leading = plain.filter(({ score }) => near(score, best));
      const found = standingOf(value, evaluate(value));
      met.add(found.kind === 'broken' ? `broken ${found.by}` : found.kind);
      if (found.kind === 'alone') return void expect(plain.map(({ index }) => index)).toEqual([found.first]);
      if (found.kind === 'first') {
        expect(leading.map(({ index }) => index)).toEqual([found.first]);
        const second = Math.max(...plain.filter(({ index }) => index !== found.first).map(({ score }) => score));
        const next = plain.filter(({ index, score }) => index !== found.first && near(score, second));
        expect(next.map(({ index }) => index)).toEqual(found.next);
        hold(near(figure(found.gap), best - second));
        return void hold(found.gap > 0n);
      }
      // What the rule for level bids leaves, before a lot.
      const rule = (each: (typeof plain)[number]) =>
        value.tieBreak === 'quality' ? each.quality : value.tieBreak === 'price' ? -each.price : 0;
      const most = Math.max(...leading.map(rule));
      const left = leading.filter((each) => near(rule(each), most)).map(({ index }) => index);
      if (found.kind === 'level') {
        expect(found.level).toEqual(left);
        return void hold(value.tieBreak === 'none' || !left.some((each) => value.drawn.includes(each)));
      }
      expect([found.first, ...found.level].sort()).toEqual(leading.map(({ index }) => index));
      expect(value.tieBreak).not.toBe('none');
      if (found.by === 'lot') hold(left.length > 1 && value.drawn.includes(found.first) && left.includes(found.first));
      else expect([found.by, left]).toEqual([value.tieBreak, [found.first]]);
    }),
    { numRuns: 10_000 },
  );
  expect([...met].sort()).toEqual(['alone', 'broken lot', 'broken price', 'broken quality', 'first', 'level']);
}, 120_000);

test('10,000 cases: every caution is true, and a low price is never passed over', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(anyCase, (value) => {
      if (bidLack(value)) return;
      const plain = plainly(value);
      const order = (list: typeof plain) => new Map(list.map(({ index, score }) => [index, score]));
      const without = (gone: number) =>
        order(
          plainly({ ...value, bids: value.bids.map((bid, index) => (index === gone ? { ...bid, isOut: true } : bid)) }),
        );
      const said = cautions(value, evaluate(value));
      for (const caution of said) {
        met.add(caution.kind);
        if (caution.kind === 'reversal') {
          const [before, after] = [order(plain), without(caution.removed)];
          const at = (scores: Map<number, number>, bid: number) => scores.get(bid) as number;
          hold(at(before, caution.above) > at(before, caution.below));
          expect(at(after, caution.above)).toBeLessThan(at(after, caution.below));
        } else if (caution.kind === 'onlyPrice') {
          const dearer = plain.flatMap((a) => plain.map((b) => [a, b] as const)).filter(([a, b]) => a.price < b.price);
          for (const [a, b] of dearer) hold(a.score > b.score);
          expect(new Set(plain.map(({ price }) => price)).size).toBe(plain.length);
          hold(figure(caution.share) < 0.1);
        } else if (caution.kind === 'advantage') {
          const bids = value.bids.map((bid) => ({ ...bid, advantage: null }));
          const plainBids = plainly({ ...value, margin: null, bids });
          const best = Math.max(...plainBids.map(({ score }) => score));
          hold(near(plainBids.find(({ index }) => index === caution.other)?.score ?? 0, best));
          hold(caution.amount > 0n);
        } else if (caution.kind === 'rescaled') {
          expect(caution.total).toBe(value.criteria.reduce((sum, { weight }) => sum + (weight ?? 0), 0));
          expect(caution.total).not.toBe(100);
        }
      }
      const asked = value.bids.map(({ price, offered, isOut, lot }) => (isOut || lot > 0 ? null : (offered ?? price)));
      const low = asked.flatMap((price, index) => {
        const others = asked.filter((each, at): each is number => each !== null && at !== index).sort((a, b) => a - b);
        if (price === null || others.length === 0) return [];
        const half = others.length / 2;
        const middle = Number.isInteger(half)
          ? ((others[half - 1] ?? 0) + (others[half] ?? 0)) / 2
          : (others[Math.floor(half)] ?? 0);
        return middle > 0 && price <= middle * 0.8 + 1e-9 ? [index] : [];
      });
      expect(said.flatMap((caution) => (caution.kind === 'low' ? [caution.bid] : []))).toEqual(low);
    }),
    { numRuns: 10_000 },
  );
  expect([...met].sort()).toEqual(['advantage', 'low', 'onlyPrice', 'rescaled', 'reversal']);
}, 120_000);
