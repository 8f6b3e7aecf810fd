import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersTo } from './answers.test-data.ts';
import { emptyRespondent, exampleCase, withAnswer } from './case.ts';
import { areaGaps, furthestApart, isOverTime, wideGaps } from './compare.ts';
import { maturitySchema } from './content.ts';
import { assess, countAll, disagreements, knownAreas, lowest, spreadOf, unproved, workOrder } from './model.ts';
import { onAxis, radarOutline } from './radar.ts';

const words = maturitySchema.parse(parse(readFileSync('content/en/tools/maturity.yaml', 'utf8')));
const { anyCase, areas, caseOf, everywhere, leveled, statements } = answersTo(words);

const ids = (results: readonly { area: { id: string } }[]) => results.map(({ area }) => area.id);
const assessed = (...byArea: Record<string, number | 'na'>[]) =>
  assess(
    areas,
    byArea.map((each) => leveled(each)),
  );

test('there are eight areas with three foundations, and a next step for every area at every level', () => {
  expect(areas).toHaveLength(8);
  expect(new Set(statements).size).toBe(statements.length);
  expect(areas.filter(({ foundation }) => foundation).map(({ id }) => id)).toEqual(['law', 'people', 'data']);
  expect(new Set(areas.flatMap(({ next }) => next.map(({ text }) => text))).size).toBe(40);
});

test('both respondents of the example answer every statement', () => {
  for (const { answers } of words.example.respondents) expect(answers.map(({ id }) => id)).toEqual(statements);
});

test('several figures have an average, a middle, a lowest and a highest', () => {
  expect(spreadOf([4, 1, 1])).toEqual({ mean: 2, median: 1, low: 1, high: 4 });
  expect(spreadOf([0, 3, 4, 2])).toEqual({ mean: 2.25, median: 2.5, low: 0, high: 4 });
  expect(spreadOf([])).toBeNull();
});

test('the average of an area counts what is answered and applies, and says how much that is', () => {
  const who = { ...emptyRespondent(), levels: { 'policy-1a': 4, 'policy-1b': 1, 'policy-2a': 'na' as const } };
  const [policy, law] = assess(areas, [who]);
  expect(policy).toMatchObject({ answered: 2, left: 1, total: 7, voices: 1, level: 2, number: 1 });
  expect(policy?.spread).toMatchObject({ mean: 2.5 });
  expect(law).toMatchObject({ answered: 0, left: 0, spread: null, apart: 0, level: null, gate: false });
  expect(countAll(assess(areas, [who, who]))).toEqual({ answered: 4, left: 2, total: 2 * statements.length });
});

test('each respondent counts the same, however many statements one of them answered', () => {
  const one = { ...emptyRespondent(), levels: { 'policy-1a': 0 } };
  expect(assess(areas, [leveled({ policy: 3 }), one])[0]).toMatchObject({
    voices: 2,
    spread: { mean: 1.5, median: 1.5, low: 0, high: 3 },
    apart: 3,
    level: 1,
  });
});

test('three thirds are one: a foundation at 1 is not below it', () => {
  const parts = [0, 1, 2].map((at) => ({
    ...emptyRespondent(),
    levels: { 'data-1a': at === 0 ? 2 : 1, 'data-1b': 1, 'data-2a': at === 0 ? 1 : at - 1 },
  }));
  const data = assess(areas, parts).at(-1);
  expect(data).toMatchObject({ spread: { mean: 1 }, level: 1, gate: false });
});

test('an average lies between the lowest and the highest answer, and its level is never above it', () => {
  fc.assert(
    fc.property(anyCase, ({ respondents }) => {
      for (const { area, spread, level, gate, answered, left, total } of assess(areas, respondents)) {
        const given = respondents.flatMap(({ levels }) => area.statements.flatMap(({ id }) => levels[id] ?? []));
        const levels = given.filter((each) => each !== 'na');
        expect([answered, left, total]).toEqual([
          levels.length,
          given.length - levels.length,
          respondents.length * area.statements.length,
        ]);
        if (spread === null) expect(levels).toEqual([]);
        else {
          const { mean, median, low, high } = spread;
          for (const each of [mean, median]) expect(each >= low && each <= high).toBe(true);
          expect(low).toBeGreaterThanOrEqual(Math.min(...levels));
          expect(high).toBeLessThanOrEqual(Math.max(...levels));
          expect(level).toBeLessThanOrEqual(mean);
          expect(mean - Number(level)).toBeLessThan(1);
        }
        expect(gate).toBe(['law', 'people', 'data'].includes(area.id) && spread !== null && spread.mean < 1);
      }
    }),
  );
});

test('the lowest areas are named with all that stand as low, a foundation first, and none where all are the same', () => {
  expect(ids(lowest(assessed({ ...everywhere(3), markets: 1, policy: 2 })))).toEqual(['markets', 'policy']);
  expect(ids(lowest(assessed({ ...everywhere(3), markets: 1, policy: 2, data: 2 })))).toEqual([
    'markets',
    'data',
    'policy',
  ]);
  expect(ids(lowest(assessed({ ...everywhere(3), markets: 1, policy: 1, law: 2 })))).toEqual(['policy', 'markets']);
  expect(ids(lowest(assessed({ ...everywhere(3), markets: 1 })))).toEqual(['markets']);
  expect(ids(lowest(assessed({ markets: 1, policy: 2 })))).toEqual(['markets']);
  expect(lowest(assessed(everywhere(2)))).toEqual([]);
  expect(lowest(assessed({}))).toEqual([]);
});

test('no area that is not among the lowest is as low as one that is', () => {
  fc.assert(
    fc.property(anyCase, ({ respondents }) => {
      const results = knownAreas(assess(areas, respondents));
      const low = lowest(results);
      const others = results.filter(({ area }) => !ids(low).includes(area.id));
      for (const each of low) for (const other of others) expect(other.spread.mean).toBeGreaterThan(each.spread.mean);
      expect(low.length < results.length || results.length === 0).toBe(true);
    }),
  );
});

test('advice starts with a weak foundation even where something else is lower', () => {
  const results = assessed({ ...everywhere(3), criteria: 0, data: 0 });
  expect(ids(workOrder(results)).slice(0, 2)).toEqual(['data', 'criteria']);
  expect(ids(results.filter(({ gate }) => gate))).toEqual(['data']);
  fc.assert(
    fc.property(anyCase, ({ respondents }) => {
      const order = workOrder(assess(areas, respondents));
      order.slice(1).forEach((each, at) => {
        const before = order[at] as typeof each;
        expect(before.gate || !each.gate).toBe(true);
        if (before.gate === each.gate) expect(before.spread.mean).toBeLessThanOrEqual(each.spread.mean);
      });
    }),
  );
});

test('managers and buyers of the example see their organisation differently', () => {
  const { respondents } = exampleCase(words);
  expect(disagreements(areas, respondents).map(({ statement, low, high }) => [statement.id, low, high])).toEqual([
    ['planning-3a', 0, 2],
    ['criteria-1c', 1, 3],
    ['contract-1b', 0, 2],
    ['contract-2a', 0, 2],
    ['contract-2b', 0, 2],
    ['data-1b', 0, 2],
    ['data-2b', 0, 2],
  ]);
  const [managers, buyers] = respondents.map((each) => caseOf(each));
  if (!managers || !buyers) throw new Error('Two respondents are needed');
  expect(areaGaps(areas, managers, buyers).map(({ area, difference }) => [area.id, difference])).toContainEqual([
    'people',
    -0.53,
  ]);
  expect(furthestApart(areaGaps(areas, managers, buyers)).map(({ area, difference }) => [area.id, difference])).toEqual(
    [['contract', -1.43]],
  );
  expect(furthestApart(areaGaps(areas, managers, managers))).toEqual([]);
  const raised = caseOf(leveled({ law: 3, data: 0, people: 1 }));
  const level = caseOf(leveled({ law: 1, data: 2, people: 1 }));
  expect(furthestApart(areaGaps(areas, level, raised)).map(({ area }) => area.id)).toEqual(['law', 'data']);
  expect(isOverTime(managers, buyers)).toBe(false);
  const later = caseOf({ ...respondents[0], date: '2027-03-02' } as (typeof respondents)[number]);
  expect(isOverTime(managers, later)).toBe(true);
  expect(isOverTime(managers, managers)).toBe(false);
  // Who was asked first makes no other day.
  const both = { ...managers, respondents: [...managers.respondents, ...buyers.respondents] };
  expect(isOverTime(both, { ...both, respondents: both.respondents.toReversed() })).toBe(false);
});

test('whoever is two levels from another on a statement is heard, and nobody else is called apart', () => {
  fc.assert(
    fc.property(anyCase, ({ respondents }) => {
      const wide = disagreements(areas, respondents);
      for (const id of statements) {
        const given = respondents.flatMap(({ levels }) => (typeof levels[id] === 'number' ? [levels[id]] : []));
        const found = wide.find(({ statement }) => statement.id === id);
        expect(found !== undefined).toBe(given.some((one) => given.some((other) => Math.abs(one - other) >= 2)));
        if (found) expect(found.voices.map(({ level }) => level)).toEqual(given);
      }
      wide.slice(1).forEach(({ low, high }, at) => {
        expect(high - low).toBeLessThanOrEqual(Number(wide[at]?.high) - Number(wide[at]?.low));
      });
    }),
  );
});

test('comparing the other way round turns every difference round, and comparing with oneself gives none', () => {
  fc.assert(
    fc.property(anyCase, anyCase, (first, second) => {
      const there = areaGaps(areas, first, second);
      const back = areaGaps(areas, second, first);
      there.forEach(({ difference }, index) => {
        expect((difference ?? 0) + (back[index]?.difference ?? 0)).toBeCloseTo(0);
      });
      expect(wideGaps(areas, first, second)).toHaveLength(wideGaps(areas, second, first).length);
      expect(wideGaps(areas, first, first)).toEqual([]);
    }),
  );
});

test('a level of 2 or more without evidence is counted, for each respondent', () => {
  const one = { ...leveled({ policy: 2, data: 1, law: 'na' }), evidence: { 'policy-1a': 'Signed', 'policy-1b': ' ' } };
  expect(unproved(areas, [leveled({}), one])).toEqual(
    ['policy-1b', 'policy-2a', 'policy-2b', 'policy-3a', 'policy-3b', 'policy-3c'].map((id) => ({ respondent: 1, id })),
  );
});

test('an answer takes the place of the one before, is looked at, and can be taken out again', () => {
  const before = { ...emptyRespondent(), levels: { 'policy-1a': 2 }, carried: ['policy-1a', 'policy-1b'] };
  const after = withAnswer(before, 'policy-1a', 3, 'Signed');
  expect(after).toMatchObject({
    levels: { 'policy-1a': 3 },
    evidence: { 'policy-1a': 'Signed' },
    carried: ['policy-1b'],
  });
  expect(withAnswer(after, 'policy-1a', null, '')).toMatchObject({ levels: {}, evidence: {} });
});

test('the radar starts at the top and goes round as a clock does', () => {
  expect([0, 2, 4, 6].map((axis) => onAxis(axis, 8, 1, 100))).toEqual([
    { x: 0, y: -100 },
    { x: 100, y: 0 },
    { x: 0, y: 100 },
    { x: -100, y: 0 },
  ]);
  expect(radarOutline([4, null, 2, 1], 4, 100)).toBe('0,-100 0,0 0,50 -25,0');
});
