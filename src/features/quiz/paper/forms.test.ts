import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from '../grade.ts';
import { type Question, questionSchema } from '../schema.ts';
import { forms, freshForm, seedOf } from './forms.ts';

const common = { facts: ['F01.1'], prompt: 'Which?' };
const make = (id: string, objective: string, kind: 'single' | 'multiple' | 'true-false'): Question =>
  questionSchema.parse(
    kind === 'true-false'
      ? { ...common, id, objective, kind, key: true, feedback: { true: 'Yes.', false: 'No.' } }
      : {
          ...common,
          id,
          objective,
          kind,
          options: ['a', 'b', 'c', 'd'].map((option, index) => ({
            id: option,
            text: option,
            key: index < (kind === 'single' ? 1 : 2),
            feedback: '.',
          })),
        },
  );

const kinds = ['single', 'single', 'multiple', 'true-false', 'multiple', 'true-false'] as const;
const bank = [1, 2, 3, 4].flatMap((objective) =>
  kinds.map((kind, index) => make(`q-${objective}-${index}`, `o${objective}`, kind)),
);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const ids = (questions: Question[]) => questions.map(({ id }) => id);

test('no question stands in both forms, and none twice in one', () => {
  fc.assert(
    fc.property(seed, fc.nat(20), fc.subarray(bank), (number, count, some) => {
      const { a, b } = forms(some, count, number);
      expect(new Set([...ids(a), ...ids(b)]).size).toBe(a.length + b.length);
      expect(a.length).toBe(b.length);
      expect(a.length).toBeLessThanOrEqual(count);
    }),
  );
});

test('question for question, both forms ask about the same objective', () => {
  fc.assert(
    fc.property(seed, fc.subarray(bank), (number, some) => {
      const { a, b } = forms(some, 12, number);
      expect(a.map(({ objective }) => objective)).toEqual(b.map(({ objective }) => objective));
    }),
  );
});

test('where the bank allows it, both forms have the same kinds and the same points', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const { a, b } = forms(bank, 12, number);
      expect(a).toHaveLength(12);
      expect(a.map(({ kind }) => kind)).toEqual(b.map(({ kind }) => kind));
      expect(a.map(points)).toEqual(b.map(points));
    }),
  );
});

test('where pairs cannot be equal, both forms still come to about the same points', () => {
  const uneven = [1, 2, 3, 4, 5].flatMap((objective) => [
    make(`s-${objective}`, `o${objective}`, 'single'),
    make(`m-${objective}`, `o${objective}`, 'multiple'),
  ]);
  const total = (form: Question[]) => form.reduce((sum, question) => sum + points(question), 0);
  fc.assert(
    fc.property(seed, (number) => {
      const { a, b } = forms(uneven, 5, number);
      expect(Math.abs(total(a) - total(b))).toBeLessThanOrEqual(1);
    }),
  );
});

test('a short test still covers every objective', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const { a } = forms(bank, 4, number);
      expect(new Set(a.map(({ objective }) => objective)).size).toBe(4);
    }),
  );
});

test('an objective with a single question is left out of both forms', () => {
  const { a, b } = forms([make('alone', 'o9', 'single'), ...bank], 30, 3);
  expect([...ids(a), ...ids(b)]).not.toContain('alone');
});

test('everybody with the same course gets the same forms', () => {
  const name = seedOf('administrator');
  expect(forms(bank, 10, name)).toEqual(forms(bank, 10, seedOf('administrator')));
});

test('sides are dealt evenly, so that neither form is the easy one', () => {
  let first = 0;
  for (let number = 0; number < 400; number++) first += ids(forms(bank, 12, number).a).includes('q-1-0') ? 1 : 0;
  expect(first).toBeGreaterThan(150);
  expect(first).toBeLessThan(250);
});

test('the second test is the form whose questions were not met in the first', () => {
  const both = forms(bank, 8, 5);
  expect(freshForm(both, new Set(ids(both.a)))).toBe(both.b);
  expect(freshForm(both, new Set(ids(both.b)))).toBe(both.a);
  expect(freshForm(both, new Set())).toBe(both.a);
});

// Frozen: forms are not kept but made again from the seed, and two halves of a class must not sit different tests.
test('a form printed today is the one printed with the same seed in every release before', () => {
  const { a, b } = forms(bank, 6, 7);
  expect(ids(a)).toEqual(['q-2-5', 'q-4-1', 'q-3-4', 'q-2-1', 'q-1-3', 'q-4-4']);
  expect(ids(b)).toEqual(['q-2-3', 'q-4-0', 'q-3-2', 'q-2-0', 'q-1-5', 'q-4-2']);
});

test('of a pair that is not equal the one worth more goes to the form that has less', () => {
  const uneven = [1, 2].flatMap((objective) => [
    make(`s-${objective}`, `o${objective}`, 'single'),
    make(`m-${objective}`, `o${objective}`, 'multiple'),
  ]);
  for (let number = 0; number < 40; number++) {
    const { a } = forms(uneven, 2, number);
    expect(a.map(({ kind }) => kind).sort()).toEqual(['multiple', 'single']);
  }
});

test('a kind that is odd by one is paired with another kind of about the same worth', () => {
  const three = [make('s', 'o1', 'single'), make('m', 'o1', 'multiple'), make('t', 'o1', 'true-false')];
  for (let number = 0; number < 20; number++) {
    const { a, b } = forms(three, 5, number);
    expect([...ids(a), ...ids(b)].sort()).toEqual(['s', 't']);
  }
});

test('a form of no questions, and one of fewer than none, is empty', () => {
  for (const count of [0, -1]) expect(forms(bank, count, 1)).toEqual({ a: [], b: [] });
});

test('what is only reflected on has no place in a test', () => {
  const reflections = [1, 2, 3, 4].map((number) =>
    questionSchema.parse({ ...common, id: `r-${number}`, objective: 'o1', kind: 'reflection', model: 'Much.' }),
  );
  const { a, b } = forms([...reflections, ...bank], 40, 3);
  expect([...ids(a), ...ids(b)].filter((id) => id.startsWith('r-'))).toEqual([]);
  expect(forms(reflections, 4, 3)).toEqual({ a: [], b: [] });
});
