import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleCase } from './case.ts';
import { areaGaps, isOverTime, wideGaps } from './compare.ts';
import { maturitySchema } from './content.ts';
import { answeredOf, assess, lowestTwo, unproved, workOrder } from './model.ts';
import { onAxis, radarOutline } from './radar.ts';
import { type MaturityCase, schema } from './schema.ts';

const emptyCase = (): MaturityCase => ({ organisation: '', respondent: '', date: '', answers: {} });
const words = maturitySchema.parse(parse(readFileSync('content/en/tools/maturity.yaml', 'utf8')));
const { areas } = words;
const statements = areas.flatMap((area) => area.statements);

const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const filled: fc.Arbitrary<MaturityCase> = fc.array(level, { minLength: 24, maxLength: 24 }).map((levels) => ({
  ...emptyCase(),
  answers: Object.fromEntries(statements.map(({ id }, index) => [id, { level: levels[index] ?? null, evidence: '' }])),
}));

/** A case with the same level on each statement of an area. */
const levels = (byArea: Record<string, number>): MaturityCase => ({
  ...emptyCase(),
  answers: Object.fromEntries(
    areas.flatMap((area) =>
      area.statements.flatMap(({ id }) => {
        const given = byArea[area.id];
        return given === undefined ? [] : [[id, { level: given, evidence: '' }]];
      }),
    ),
  ),
});
const everywhere = (value: number) => Object.fromEntries(areas.map(({ id }) => [id, value]));

test('there are 24 statements in eight areas, and a next step for every area at every level', () => {
  expect(areas).toHaveLength(8);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(24);
  expect(areas.filter(({ foundation }) => foundation).map(({ id }) => id)).toEqual(['law', 'people', 'data']);
  expect(new Set(areas.flatMap(({ next }) => next.map(({ text }) => text))).size).toBe(40);
});

test('both examples answer every statement', () => {
  for (const { answers } of words.examples) {
    expect(answers.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
  }
});

test('the average of an area counts the answered statements only', () => {
  const half = {
    ...emptyCase(),
    answers: { 'policy-1': { level: 4, evidence: '' }, 'policy-2': { level: 1, evidence: '' } },
  };
  expect(assess(areas, half.answers)[0]).toMatchObject({ answered: 2, mean: 2.5, level: 2, number: 1 });
  expect(assess(areas, half.answers)[1]).toMatchObject({ answered: 0, mean: null, level: null, gate: false });
  expect(answeredOf(areas, half.answers)).toEqual({ n: 2, total: 24 });
});

test('an average lies between the lowest and the highest answer, and its level is never above it', () => {
  fc.assert(
    fc.property(filled, ({ answers }) => {
      for (const { area, mean, level } of assess(areas, answers)) {
        const given = area.statements.flatMap(({ id }) => answers[id]?.level ?? []);
        if (mean === null) expect(given).toEqual([]);
        else {
          expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
          expect(mean).toBeLessThanOrEqual(Math.max(...given));
          expect(level).toBeLessThanOrEqual(mean);
        }
      }
    }),
  );
});

test('the two lowest areas are named, and among equals a foundation comes first', () => {
  expect(
    lowestTwo(assess(areas, levels({ ...everywhere(3), markets: 1, policy: 2 }).answers)).map((each) => each.area.id),
  ).toEqual(['markets', 'policy']);
  expect(lowestTwo(assess(areas, levels(everywhere(2)).answers)).map((each) => each.area.id)).toEqual([
    'law',
    'people',
  ]);
  expect(lowestTwo(assess(areas, {}))).toEqual([]);
});

test('advice starts with a weak foundation even where something else is lower', () => {
  const results = assess(areas, levels({ ...everywhere(3), criteria: 0, data: 0 }).answers);
  expect(
    workOrder(results)
      .map(({ area }) => area.id)
      .slice(0, 2),
  ).toEqual(['data', 'criteria']);
  expect(results.filter(({ gate }) => gate).map(({ area }) => area.id)).toEqual(['data']);
});

test('the gate closes for law, people and data below 1, and for nothing else', () => {
  fc.assert(
    fc.property(filled, ({ answers }) => {
      const results = assess(areas, answers);
      for (const { area, mean, gate } of results) {
        expect(gate).toBe(['law', 'people', 'data'].includes(area.id) && mean !== null && mean < 1);
      }
      const ordered = workOrder(results);
      const firstOpen = ordered.findIndex(({ gate }) => !gate);
      expect(ordered.slice(firstOpen < 0 ? ordered.length : firstOpen).some(({ gate }) => gate)).toBe(false);
    }),
  );
});

test('managers and buyers of the example see their organisation differently', () => {
  const [managers, buyers] = words.examples.map(exampleCase);
  if (!managers || !buyers) throw new Error('Two examples are needed');
  expect(schema.parse(managers)).toEqual(managers);
  expect(
    areaGaps(areas, managers, buyers).map(({ area, first, second, difference }) => [
      area.id,
      first?.toFixed(2),
      second?.toFixed(2),
      difference?.toFixed(2),
    ]),
  ).toEqual([
    ['policy', '2.67', '2.00', '-0.67'],
    ['law', '2.00', '1.33', '-0.67'],
    ['people', '1.67', '0.67', '-1.00'],
    ['planning', '1.67', '0.67', '-1.00'],
    ['criteria', '2.00', '1.33', '-0.67'],
    ['contract', '2.33', '1.00', '-1.33'],
    ['markets', '2.00', '1.67', '-0.33'],
    ['data', '1.00', '0.33', '-0.67'],
  ]);
  expect(wideGaps(areas, managers, buyers).map(({ statement }) => statement.id)).toEqual(['planning-3', 'contract-2']);
  expect(isOverTime(managers, buyers)).toBe(false);
  expect(isOverTime(managers, { ...managers, date: '2027-03-02' })).toBe(true);
});

test('comparing the other way round turns every difference round, and comparing with oneself gives none', () => {
  fc.assert(
    fc.property(filled, filled, (first, second) => {
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

test('a level of 2 or more without evidence is counted', () => {
  const given = levels({ policy: 2, data: 1 });
  expect(unproved(areas, given.answers).map(({ id }) => id)).toEqual(['policy-1', 'policy-2', 'policy-3']);
  expect(unproved(areas, exampleCase(words.examples[0] as (typeof words.examples)[number]).answers)).toEqual([]);
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
