import { describe, expect, test } from 'vitest';
import type { Params, Translate } from '../../../site/words.ts';
import { emptyCase, emptyOption, type LifeCycleCase, type Option } from './case.ts';
import { compareCosts } from './rules/model.ts';
import { costVerdict, optionNames, phaseWord } from './verdict.ts';

/** Every sentence as its key and what is filled in. */
const t: Translate = (key: string, params: Params = {}) =>
  [key.replace(/^lcc\./, ''), ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');

const caseOf = (part: Partial<LifeCycleCase>, ...options: Partial<Option>[]): LifeCycleCase => ({
  ...emptyCase(),
  years: 5,
  discountRate: 0,
  energyPrice: 1,
  ...part,
  options: options.map((option, index) => ({ ...emptyOption('ABC'[index] ?? ''), ...option })),
});
const verdictOf = (value: LifeCycleCase) => costVerdict(value, compareCosts(value), t, 'en');

test('an option without a name has its number, two of one name have theirs behind it', () => {
  expect(optionNames(caseOf({}, { name: 'X' }, { name: ' ' }, { name: 'X' }), t)).toEqual([
    'X (1)',
    'bid name=2',
    'X (3)',
  ]);
});

test('what is bought is said to be bought again only where it is replaced', () => {
  expect(phaseWord('purchase', 'horizon', t)).toBe('phaseAgain');
  expect(phaseWord('purchase', 'present', t)).toBe('phase.purchase');
  expect(phaseWord('purchase', 'annual', t)).toBe('phase.purchase');
  expect(phaseWord('energy', 'horizon', t)).toBe('phase.energy');
});

describe('the result in a sentence, and why', () => {
  test('another one is cheapest to own: what changed it, and the year that repays it', () => {
    expect(verdictOf(caseOf({ currency: 'CU' }, { purchase: 100, energy: 50 }, { purchase: 150, energy: 30 }))).toEqual(
      {
        title: 'verdict.cheapest n=1 cheapest=A verdict.changed name=B next=A gap=50.00\u00a0CU',
        why: [
          'phase.energy. verdict.driver n=5 winner=B cheapest=A less=100.00\u00a0CU',
          'verdict.repaid extra=50.00\u00a0CU year=3',
        ],
      },
    );
  });

  test('several are cheapest to buy, and it is not repaid without what others bear', () => {
    const value = caseOf(
      { countsOthers: true, carbonPrice: 10 },
      { purchase: 100, emissions: 10 },
      { purchase: 100, emissions: 10 },
      { purchase: 150, emissions: 1 },
    );
    expect(verdictOf(value)).toEqual({
      title: 'verdict.cheapest n=2 cheapest=A and B verdict.changed name=C next=A and B gap=400.00',
      why: ['phase.others. verdict.driver n=5 winner=C cheapest=A less=450.00', 'verdict.notRepaid extra=50.00'],
    });
  });

  test('cheapest to buy and to own, up to which price', () => {
    expect(verdictOf(caseOf({}, { purchase: 100 }, { purchase: 150 }))).toEqual({
      title: 'verdict.same name=A next=B gap=50.00',
      why: ['verdict.sameWhy name=A price=150.00'],
    });
  });

  test('the same to buy, cheaper to own', () => {
    expect(verdictOf(caseOf({}, { purchase: 100, energy: 1 }, { purchase: 100 })).title).toBe(
      'verdict.level name=B next=A gap=5.00 level=A',
    );
  });

  test('level to own', () => {
    expect(verdictOf(caseOf({}, { purchase: 100 }, { purchase: 100 }))).toEqual({
      title: 'verdict.tie names=A and B',
      why: ['verdict.tieWhy'],
    });
  });

  test('a difference that would be written as nothing is less than the least', () => {
    expect(verdictOf(caseOf({}, { purchase: 100 }, { purchase: 100.001 })).title).toBe(
      'verdict.same name=A next=B gap=lessThan amount=0.01',
    );
    expect(verdictOf(caseOf({}, { purchase: 10_000 }, { purchase: 10_000.1 })).title).toBe(
      'verdict.same name=A next=B gap=lessThan amount=1',
    );
  });

  test('where lives differ and no price changes, what is said is said of a year', () => {
    expect(verdictOf(caseOf({}, { purchase: 100, life: 2 }, { purchase: 120, life: 4 }))).toEqual({
      title: 'verdict.cheapest n=1 cheapest=A verdict.changedYear name=B next=A gap=20.00',
      why: [expect.stringMatching(/^phase\.purchase\. verdict\.driverYear n=4 winner=B cheapest=A less=20\.00$/)],
    });
  });
});
