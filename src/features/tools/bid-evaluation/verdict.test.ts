import { describe, expect, test } from 'vitest';
import type { Params, Translate } from '../../../site/words.ts';
import { decimal } from '../decimal.ts';
import { type Bid, type BidCase, emptyBid, emptyCase } from './case.ts';
import { justification } from './justification.ts';
import { evaluate } from './rules/model.ts';
import { bidNames, bidVerdict, lotName, lowRule, nameOf, shareText, titleOf, two } from './verdict.ts';

/** Every sentence as its key and what is filled in. */
const t: Translate = (key: string, params: Params = {}) =>
  [key.replace(/^bids\./, ''), ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');

const bid = (name: string, price: number | null, ...points: number[]): Bid => ({
  ...emptyBid(name, points.length),
  price,
  points,
});
const caseOf = (part: Partial<BidCase>, ...bids: Bid[]): BidCase => ({
  ...emptyCase(),
  formula: 'lowest',
  ...part,
  bids,
});
const verdictOf = (value: BidCase) => bidVerdict(value, evaluate(value), t, 'en');
const title = (value: BidCase) => titleOf(value, evaluate(value), t, 'en');

describe('figures in a sentence', () => {
  test('amounts have two places, and nothing has no sign', () => {
    expect(two(decimal(3.456), 'en')).toBe('3.46');
    expect(two(decimal(3), 'en')).toBe('3.00');
    expect(two(decimal(1.0049), 'en')).toBe('1.00');
    expect(two(-1n, 'en')).toBe('0.00');
    expect(two(decimal(-2.5), 'en')).toBe('-2.50');
  });

  test('a share has one place at most', () => {
    expect(shareText(decimal(0.5), 'en')).toBe('50%');
    expect(shareText(decimal(0.1234), 'en')).toBe('12.3%');
    // Rounded once: not first to 12.35 and then up.
    expect(shareText(decimal(0.12345), 'en')).toBe('12.3%');
  });

  test('the rule for low prices says its share', () => {
    expect(lowRule(t, 'en')).toBe('low.rule share=20%');
  });
});

describe('what bids and lots are called', () => {
  test('a bid without a name has its number, two of one name have theirs behind it', () => {
    expect(bidNames(caseOf({}, bid('A', 1, 1), bid(' ', 1, 1), bid('A', 1, 1)), t)).toEqual([
      'A (1)',
      'number n=2',
      'A (3)',
    ]);
  });

  test('who bids for two lots is called the same in both, and is numbered within each', () => {
    const value = caseOf(
      { lots: ['', ''] },
      { ...bid('A', 1, 1), lot: 0 },
      { ...bid('', 1, 1), lot: 1 },
      {
        ...bid('A', 1, 1),
        lot: 1,
      },
    );
    expect(bidNames(value, t)).toEqual(['A', 'number n=1', 'A']);
    expect(nameOf(value, 1, t)).toBe('number n=1');
    expect(nameOf(value, 7, t)).toBe('');
  });

  test('a lot without a name has its number', () => {
    const value = caseOf({ lots: ['North', '  '] });
    expect([lotName(value, 0, t), lotName(value, 1, t), lotName(value, 2, t)]).toEqual([
      'North',
      'lots.number n=2',
      'lots.number n=3',
    ]);
  });
});

describe('who is first, in a sentence', () => {
  test('a bid alone is not said to be better than others', () => {
    expect(verdictOf(caseOf({}, bid('A', 1, 50)))).toEqual({ title: 'verdict.alone first=A', know: [], isLow: false });
  });

  test('the first by points, with the gap and all that share the next place', () => {
    expect(title(caseOf({}, bid('B', 20, 50), bid('A', 10, 50), bid('C', 20, 50)))).toBe(
      'verdict.points first=A next=B and C gap=30.00',
    );
  });

  test('a gap that would be written as nothing is said to be less than the least', () => {
    const value = caseOf({ places: null }, bid('A', 10, 50), bid('B', 10.0001, 50));
    expect(title(value)).toBe('verdict.points first=A next=B gap=lessThan amount=0.01');
  });

  test('the first by price, with what it costs less', () => {
    const value = caseOf({ formula: 'monetised', pointValue: 1 }, bid('A', 110, 20), bid('B', 100, 5));
    expect(title(value)).toBe('verdict.price first=A next=B gap=5.00');
  });

  test('level bids are named, in the order they stand', () => {
    expect(title(caseOf({}, bid('B', 10, 50), bid('A', 10, 50)))).toBe('verdict.level names=B and A');
  });

  test('what broke a tie is said, by the rule or by the lot', () => {
    const level = [bid('B', 10, 50), bid('A', 20, 100)];
    expect(title(caseOf({ priceWeight: 50, tieBreak: 'quality' }, ...level))).toBe(
      'verdict.level names=B and A verdict.broken.quality first=A',
    );
    expect(title(caseOf({ priceWeight: 50, tieBreak: 'price' }, ...level))).toBe(
      'verdict.level names=B and A verdict.broken.price first=B',
    );
    expect(title(caseOf({ priceWeight: 50, tieBreak: 'lot', drawn: [1] }, ...level))).toBe(
      'verdict.level names=B and A verdict.broken.lot first=A',
    );
  });

  test('what is missing is said where there is no result', () => {
    const missing = (part: Partial<BidCase>) => bidVerdict(caseOf(part, bid('A', 1, 1)), null, t, 'en');
    expect(missing({ formula: 'fixed' })).toEqual({ title: 'missing.references', know: [], isLow: false });
    expect(missing({ formula: 'monetised' }).title).toBe('missing.pointValue');
    expect(missing({}).title).toBe('missing.price');
  });
});

describe('what to know before relying on it', () => {
  test('nothing, where nothing is to be known', () => {
    expect(verdictOf(caseOf({ formula: 'fixed', best: 5, worst: 25 }, bid('A', 10, 50), bid('B', 11, 40)))).toEqual({
      title: 'verdict.points first=A next=B gap=7.00',
      know: ['know.nothing'],
      isLow: false,
    });
  });

  test('a low price asks for an explanation', () => {
    const { know, isLow } = verdictOf(caseOf({}, bid('A', 10, 50), bid('B', 20, 50), bid('C', 20, 50)));
    expect(know).toContain('know.low name=A');
    expect(isLow).toBe(true);
  });

  test('a bid that is left out and turns two others', () => {
    const value = caseOf({}, bid('A', 10, 0), bid('B', 20, 90), bid('C', 15, 60));
    expect(verdictOf(value).know).toContain('know.reversal removed=A above=B below=C');
  });

  test('a margin that costs something, with what it costs', () => {
    const value = caseOf(
      { formula: 'monetised', pointValue: 1 },
      { ...bid('A', 100, 50), advantage: 10 },
      bid('B', 95, 50),
    );
    expect(verdictOf(value).know).toContain('know.advantage name=B amount=5.00');
  });

  test('weights that do not add up to a hundred, with what they add up to', () => {
    const criteria = [
      { name: 'x', weight: 30, passMark: null },
      { name: 'y', weight: 30, passMark: null },
    ];
    expect(verdictOf(caseOf({ criteria }, bid('A', 10, 5, 5), bid('B', 11, 5, 5))).know).toContain(
      'know.rescaled total=60',
    );
  });
});

describe('the award in writing', () => {
  const writtenOf = (value: BidCase) => justification(value, evaluate(value), t, 'en');

  test('says method, scores, winner, what is firm and what is open', () => {
    expect(writtenOf(caseOf({ formula: 'fixed', best: 5, worst: 25 }, bid('A', 10, 50), bid('B', 11, 40)))).toEqual([
      'award.method.fixed price=60 quality=40 best=5 worst=25 pointValue=0 bands=award.band above=5 share=100, award.band above=10 share=80, award.band above=20 share=60, award.band above=40 share=30',
      'award.criteria criteria=award.weighted name=criterionNumber n=1 share=100%',
      'award.rounded n=2',
      'award.points rank=1 name=A price=10.00 quality=50.00 pricePoints=45.00 qualityPoints=20.00 ranked=65.00',
      'award.points rank=2 name=B price=11.00 quality=40.00 pricePoints=42.00 qualityPoints=16.00 ranked=58.00',
      'verdict.points first=A next=B gap=7.00',
      'award.winner name=A',
      'award.firm',
      'award.open',
    ]);
  });

  test('says lot, margin, best quality, evaluators, sub-scores, bids left out and equal ranks', () => {
    const criteria = [
      { name: 'Care', weight: 20, passMark: null },
      { name: '  ', weight: 60, passMark: null },
    ];
    const value = caseOf(
      {
        lots: ['', 'South'],
        criteria,
        margin: 10,
        qualityBasis: 'best',
        places: null,
        evaluators: ['Ana', ' '],
      },
      {
        ...bid('A', 10, 50, 50),
        votes: [
          [10, 50],
          [90, 50],
        ],
      },
      bid('B', 10, 50, 50),
      { ...bid('C', 9, 50, 50), isOut: true },
    );
    expect(writtenOf(value)).toEqual([
      'lots.number n=1.',
      expect.stringMatching(/^award\.method\.lowest price=60 quality=40 best=0 worst=0 pointValue=0 bands=/),
      'award.criteria criteria=award.weighted name=Care share=25%, award.weighted name=criterionNumber n=2 share=75%',
      'award.ofBest',
      'award.margin share=10',
      'award.panel n=2 names=Ana and panel.number n=2',
      'award.apart name=A criterion=Care',
      'know.rescaled total=80',
      'award.unrounded',
      expect.stringMatching(
        /^award\.points rank=1 name=A price=11\.00 .* award\.subScores scores=award\.scored name=Care points=50\.00, award\.scored name=criterionNumber n=2 points=50\.00$/,
      ),
      expect.stringMatching(/^award\.points rank=1 name=B /),
      'failed.out name=C',
      'verdict.level names=A and B',
      'award.noWinner',
      'award.firm',
      'award.open',
    ]);
  });

  test('says which prices are low and by what rule, and where a bid left out would turn others', () => {
    const written = writtenOf(caseOf({}, bid('A', 10, 0), bid('B', 20, 90), bid('C', 15, 60)));
    expect(written).toContain('award.low name=A');
    expect(written).toContain('low.rule share=20%');
    expect(written).toContain('award.reversal');
    expect(written).not.toContain('award.firm');
  });

  test('without lots, a panel or a weight of price it speaks of none', () => {
    const written = writtenOf(caseOf({ priceWeight: null, evaluators: ['Ana'] }, bid('A', 10, 50), bid('B', 11, 40)));
    expect(written[0]).toMatch(/^award\.method\.lowest price=0 quality=100 /);
    expect(written.join('\n')).not.toMatch(/award\.panel|lots\.number/);
    const divided = writtenOf(caseOf({ lots: ['North'] }, bid('A', 10, 50), bid('B', 11, 40)));
    expect(divided[0]).toBe('North.');
  });

  test('a bid alone is neither firm nor turned, and a fixed price is not compared', () => {
    const written = writtenOf(caseOf({ formula: 'quality', margin: 10, qualityBasis: 'best' }, bid('A', null, 50)));
    expect(written.join('\n')).toContain('price=award.fixedPrice');
    expect(written.join('\n')).not.toMatch(/award\.(firm|reversal|margin|low)|low\.rule/);
  });

  test('money for quality is compared in money', () => {
    const written = writtenOf(
      caseOf({ formula: 'monetised', pointValue: 0.5, qualityBasis: 'best' }, bid('A', 10, 50), bid('B', 11, 40)),
    );
    expect(written.join('\n')).toMatch(/award\.compared rank=1 name=A price=10\.00 quality=50\.00/);
    expect(written.join('\n')).not.toContain('award.ofBest');
    expect(written[0]).toContain('pointValue=0.5');
  });
});
