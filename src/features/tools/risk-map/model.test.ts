import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCase } from '../frame/case/saved-case.ts';
import { emptyEntry, issuesOf, withIssue } from './case.ts';
import { type RiskMapWords, riskMapSchema } from './content.ts';
import {
  band,
  influences,
  largestSpend,
  likelihood,
  likelihoodFactors,
  notPlaced,
  type RiskFactors,
  raised,
  rank,
  severity,
  severityFactors,
  strategies,
  toFindOut,
  worst,
} from './model.ts';
import type { RiskEntry } from './schema.ts';
import { riskMap } from './tool.ts';

const words = riskMapSchema.parse(parse(readFileSync('content/en/tools/risk-map.yaml', 'utf8')));
const example = words.example.entries;

const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const ratings = fc.record(
  Object.fromEntries([...severityFactors, ...likelihoodFactors].map((id) => [id, rating])),
) as fc.Arbitrary<RiskFactors>;
const entry: fc.Arbitrary<RiskEntry> = fc.record({
  name: fc.string({ maxLength: 8 }),
  ratings,
  spend: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: null }),
  influence: fc.option(fc.constantFrom(...influences), { nil: null }),
  critical: fc.boolean(),
  note: fc.constant(''),
  issues: fc.constant(''),
  action: fc.constant(''),
  owner: fc.constant(''),
  due: fc.constant('' as const),
});
const entries = fc.array(entry, { maxLength: 12 });

test('WE11: the six categories stand where the worked example has them, to the digit', () => {
  expect(
    rank(example).map(({ entry, severity, likelihood, product, rank }) => [
      entry.id,
      severity,
      likelihood,
      entry.spend,
      product,
      rank,
    ]),
  ).toEqual([
    ['uniforms', 5, 4, 0.6, 20, 1],
    ['gloves', 5, 4, 0.8, 20, 1],
    ['laptops', 4, 4, 1.5, 16, 3],
    ['roads', 4, 3, 12, 12, 4],
    ['cleaning', 3, 4, 2, 12, 5],
    ['paper', 2, 2, 0.3, 4, 6],
  ]);
});

test('WE11: the largest spend is not the largest risk', () => {
  expect(largestSpend(example).map(({ id }) => id)).toEqual(['roads']);
  expect(rank(example)[0]?.entry.id).not.toBe('roads');
});

test('severity is the highest of what is known, for people and for the environment', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const known = severityFactors.map((id) => given[id]).filter((each) => each !== null);
      expect(severity(given)).toBe(known.length > 0 ? Math.max(...known) : null);
    }),
  );
});

test('likelihood stays between the lowest and the highest of its factors, and halves go up', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const known = likelihoodFactors.map((id) => given[id]).filter((each) => each !== null);
      const likely = likelihood(given);
      if (likely === null) expect(known).toEqual([]);
      else {
        expect(likely >= Math.min(...known) && likely <= Math.max(...known) && Number.isInteger(likely)).toBe(true);
        expect(likely).toBeGreaterThanOrEqual(Math.max(...known) - 1);
        const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
        expect(Math.abs(likely - mean) <= 0.5).toBe(raised(given) === null);
        for (const id of raised(given)?.factors ?? []) expect(given[id]).toBe(Math.max(...known));
      }
    }),
  );
  const one: RiskFactors = {
    ...(Object.fromEntries(severityFactors.map((id) => [id, null])) as RiskFactors),
    ...{ country: 5, sector: 1, workers: 1, subcontracting: 1, traceability: 1 },
  };
  // An average of 1.8 would hide a country at war.
  expect(likelihood(one)).toBe(4);
  expect(raised(one)).toEqual({ factors: ['country'], average: 2, highest: 5, likelihood: 4 });
  expect(raised({ ...one, sector: 5 })).toEqual({
    factors: ['country', 'sector'],
    average: 3,
    highest: 5,
    likelihood: 4,
  });
  expect(raised({ ...one, sector: 4, workers: 4, subcontracting: 4, traceability: 4 })).toBeNull();
  const none = Object.fromEntries([...severityFactors, ...likelihoodFactors].map((id) => [id, null])) as RiskFactors;
  expect(likelihood({ ...none, country: 3, sector: 4 })).toBe(4);
});

test('every category is either ranked once or listed as not placed', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const all = [...rank(given), ...notPlaced(given)].map(({ index }) => index);
      expect(all.sort((a, b) => a - b)).toEqual(given.map((_, index) => index));
    }),
  );
});

test('any two ranked categories can be compared: the greater product first, then the graver, else they share a rank', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const ranked = rank(given);
      for (const a of ranked) {
        for (const b of ranked) {
          const ahead = a.product - b.product || a.severity - b.severity;
          expect(Math.sign(b.rank - a.rank)).toBe(Math.sign(ahead));
          if (ahead === 0 && a.index < b.index) expect(ranked.indexOf(a)).toBeLessThan(ranked.indexOf(b));
        }
      }
    }),
  );
});

test('what is spent never changes a rank', () => {
  fc.assert(
    fc.property(entries, fc.array(fc.double({ min: 0, max: 1e9, noNaN: true })), (given, spends) => {
      const others = given.map((each, index) => ({ ...each, spend: spends[index] ?? null }));
      expect(rank(others).map(({ index, rank }) => [index, rank])).toEqual(
        rank(given).map(({ index, rank }) => [index, rank]),
      );
    }),
  );
});

test('the order in which categories were entered changes no rank', () => {
  const shuffled = entries.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(
        given.map((_, index) => index),
        { minLength: given.length, maxLength: given.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([given, order]) => {
      const before = new Map(rank(given).map(({ index, rank }) => [index, rank]));
      for (const { index, rank: after } of rank(order.map((index) => given[index] as RiskEntry))) {
        expect(after).toBe(before.get(order[index] as number));
      }
    }),
  );
});

test('what is not known can only make a risk greater', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const now = (severity(given) ?? 0) * (likelihood(given) ?? 0);
      expect(worst(given)).toBeGreaterThanOrEqual(now);
      if (!Object.values(given).includes(null)) expect(worst(given)).toBe(now);
    }),
  );
});

test('what is missing comes in the order of how much it could change', () => {
  expect(toFindOut(example).map(({ entry, factors, now, worst }) => [entry.id, factors, now, worst])).toEqual([
    ['laptops', ['scope', 'traceability'], 16, 20],
    ['cleaning', ['traceability'], 12, 12],
  ]);
  fc.assert(
    fc.property(entries, (given) => {
      const rises = toFindOut(given).map(({ now, worst }) => worst - now);
      expect(rises).toEqual([...rises].sort((a, b) => b - a));
    }),
  );
});

test('the gravest harm is never low, and the bands rise with severity and with likelihood', () => {
  const steps = [1, 2, 3, 4, 5];
  const level = { low: 0, medium: 1, high: 2 };
  for (const severe of steps) {
    for (const likely of steps) {
      if (severe === 5) expect(band(severe, likely)).not.toBe('low');
      if (severe < 5) expect(level[band(severe + 1, likely)]).toBeGreaterThanOrEqual(level[band(severe, likely)]);
      if (likely < 5) expect(level[band(severe, likely + 1)]).toBeGreaterThanOrEqual(level[band(severe, likely)]);
    }
  }
});

test('the way to act follows the band and one’s influence, and every way has its words', () => {
  const known = words.strategies.map(({ id }) => id);
  fc.assert(
    fc.property(entries, (given) => {
      for (const placed of rank(given)) {
        const ways = strategies(placed);
        expect(known).toEqual(expect.arrayContaining(ways));
        expect(ways.includes('critical')).toBe(placed.entry.critical);
        if (placed.band === 'low') expect(ways[0]).toBe('low');
      }
    }),
  );
});

test('a case from before there were issues and actions opens with none, and keeps all it had', async () => {
  const old =
    '{"currency":"million","entries":[{"name":"Gloves","ratings":{"scale":5,"scope":null,"remediability":null,"magnitude":null,"reversibility":null,"country":4,"sector":null,"workers":null,"subcontracting":null,"traceability":null},"spend":0.8,"influence":"low","critical":true,"note":"Fees"}]}';
  const found = await readCase(riskMap(words), old);
  expect(found?.entries[0]).toMatchObject({
    ...JSON.parse(old).entries[0],
    issues: '',
    action: '',
    owner: '',
    due: '',
  });
});

test('a known risk goes into the issues once, on a line of its own', () => {
  const entry = withIssue(withIssue({ ...emptyEntry(), issues: ' Fees \n\n' }, 'Debt'), 'Debt');
  expect(issuesOf(entry)).toEqual(['Fees', 'Debt']);
});

test('every known risk names its source, the day of it and the day it was read, and is found by product and region', () => {
  const { known } = words;
  for (const { source, text } of known.risks) {
    expect(text.length).toBeGreaterThan(40);
    expect(source.read >= source.date).toBe(true);
  }
  const spoil = (change: (known: RiskMapWords['known']) => object) =>
    riskMapSchema.safeParse({ ...words, known: { ...known, ...change(known) } }).success;
  expect(spoil(() => ({}))).toBe(true);
  expect(spoil(({ regions }) => ({ regions: regions.slice(1) }))).toBe(false);
  expect(spoil(({ products }) => ({ products: [...products, { id: 'paper', title: 'Paper' }] }))).toBe(false);
  expect(
    spoil(({ risks }) => ({
      risks: risks.map((each) => ({ ...each, source: { ...each.source, read: '2001-01-01' } })),
    })),
  ).toBe(false);
  expect(spoil(({ risks }) => ({ risks: risks.map(({ source: _, ...each }) => each) }))).toBe(false);
});
