import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, layOut, outcome } from '../../grade.ts';
import { questionSchema } from '../../schema.ts';
import { choices, match } from './grade.ts';
import { type Match, matchSchema } from './schema.ts';

const made = (pairs: string[], others: string[] = [], slips: object[] = []) => ({
  id: 'q1',
  objective: 'o1',
  facts: ['F01.1'],
  prompt: 'What belongs together?',
  kind: 'match',
  pairs: pairs.map((id) => ({ id, left: `left ${id}`, right: `right ${id}`, feedback: `why ${id}` })),
  others: others.map((id) => ({ id, text: `other ${id}`, feedback: `not ${id}` })),
  slips,
});
const question = matchSchema.parse(made(['a', 'b', 'c'], ['x'], [{ pair: 'a', instead: 'b', feedback: 'a is not b' }]));
const names = (prefix: string, size: number) => Array.from({ length: size }, (_, index) => `${prefix}${index}`);
const anyQuestion = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 0, max: 4 }))
  .map(([pairs, others]): Match => matchSchema.parse(made(names('p', pairs), names('o', others))));
const errors = (value: object) => matchSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each([
  [{ a: 'a', b: 'b', c: 'c' }, 3],
  [{ a: 'b', b: 'a', c: 'c' }, 1],
  [{ a: 'a', b: 'a', c: 'a' }, 1],
  [{ a: 'x', b: 'x', c: 'x' }, 0],
])('the pairs %j earn %d of 3', (response, earned) => {
  expect(grade(question, response)).toMatchObject({ earned, total: 3 });
});

test('a match with an open row is not answered yet', () => {
  for (const response of [
    undefined,
    {},
    [],
    'a',
    { a: 'a', b: 'b' },
    { a: 'a', b: 'b', c: 'z' },
    { a: 1, b: 2, c: 3 },
  ]) {
    expect(grade(question, response)).toBe('unanswered');
  }
});

test('whatever is chosen, points stay between nothing and all, and the solution earns all', () => {
  const answer = anyQuestion.chain((any) => {
    const choice = fc.constantFrom(...choices(any).map(({ id }) => id));
    return fc.tuple(fc.constant(any), fc.array(choice, { minLength: any.pairs.length, maxLength: any.pairs.length }));
  });
  fc.assert(
    fc.property(answer, fc.nat(), fc.anything(), ([any, given], seed, wild) => {
      const laidOut = layOut(questionSchema.parse(any), seed) as Match;
      const response = Object.fromEntries(any.pairs.map(({ id }, index) => [id, given[index] as string]));
      for (const each of [response, wild]) {
        const result = grade(laidOut, each);
        if (result === 'unanswered') continue;
        expect(result.earned).toBeGreaterThanOrEqual(0);
        expect(result.earned).toBeLessThanOrEqual(result.total);
        expect(grade(any, each)).toMatchObject({ earned: result.earned, total: any.pairs.length });
      }
      expect(grade(laidOut, match.solution(any))).toMatchObject({ earned: any.pairs.length });
    }),
  );
});

test('where every choice has its row, the choices never stand in the order of the rows', () => {
  fc.assert(
    fc.property(anyQuestion, (any) => {
      const all = matchSchema.parse({ ...any, others: [] });
      expect(choices(all).map(({ id }) => id)).not.toEqual(all.pairs.map(({ id }) => id));
    }),
  );
});

test('a first try explains right pairs and known mistakes and gives no other pair away', () => {
  const { feedback } = outcome(question, { a: 'b', b: 'x', c: 'c' }, false);
  expect(feedback.map(({ text }) => text)).toEqual(['a is not b', 'not x', 'why c']);
});

test('an author with two equal right sides is sent to the kind that sorts', () => {
  const equal = made(['a', 'b']);
  for (const pair of equal.pairs) pair.right = 'same';
  expect(errors(equal)[0]).toContain('use sort');
});

test('an author whose pair lacks a side is told so', () => {
  const [first, ...rest] = made(['a', 'b']).pairs;
  expect(errors({ ...made(['a', 'b']), pairs: [{ ...first, right: undefined }, ...rest] })).toHaveLength(1);
  expect(errors(made(['a', 'b'], [], [{ pair: 'a', instead: 'z', feedback: '.' }]))).toHaveLength(1);
});

test('a slip is said of the pair it belongs to, and of no other', () => {
  // "a is not b" is about a; b given for c, and c given for a, are other mistakes.
  expect(match.feedback(question, { a: 'c', b: 'b', c: 'b' }).map(({ text }) => text)).toEqual(['why b']);
});
