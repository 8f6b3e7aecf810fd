import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../grade.ts';
import { type Question, questionSchema } from '../schema.ts';
import { shuffle } from '../shuffle.ts';
import { draw } from './draw.ts';

const question = (id: string, objective: string, fixedOrder = false): Question =>
  questionSchema.parse({
    id,
    objective,
    fixedOrder,
    kind: 'single',
    facts: ['F01.1'],
    prompt: 'Which?',
    options: ['a', 'b', 'c', 'd', 'e'].map((option) => ({
      id: option,
      text: option,
      key: option === 'a',
      feedback: '.',
    })),
  });

const bank = [1, 2, 3, 4].flatMap((objective) =>
  [1, 2, 3, 4, 5].map((number) => question(`q-${objective}-${number}`, `o${objective}`)),
);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const ids = (questions: Question[]) => questions.map(({ id }) => id);

test('every attempt covers every objective, and no question comes twice', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const drawn = draw(bank, 6, number);
      expect(new Set(ids(drawn)).size).toBe(6);
      expect(new Set(drawn.map(({ objective }) => objective)).size).toBe(4);
    }),
  );
});

test('the same seed lays out the same attempt, on any day and device', () => {
  fc.assert(
    fc.property(seed, (number) => {
      expect(draw(bank, 8, number)).toEqual(draw(bank, 8, number));
      const first = bank[0] as Question;
      expect(layOut(first, number)).toEqual(layOut(first, number));
    }),
  );
});

test('another try brings other questions first', () => {
  fc.assert(
    fc.property(seed, seed, (one, two) => {
      const first = ids(draw(bank, 8, one));
      const second = ids(draw(bank, 8, two, new Set(first)));
      expect(second.filter((id) => first.includes(id))).toEqual([]);
    }),
  );
});

test('a small bank gives what it has', () => {
  expect(draw(bank.slice(0, 3), 10, 1)).toHaveLength(3);
});

test('an order that means something stays as the author wrote it', () => {
  const fixed = question('q', 'o', true);
  expect(layOut(fixed, 99)).toBe(fixed);
});

test('options keep their number and their keys, whatever the order', () => {
  fc.assert(
    fc.property(seed, (number) => {
      expect(shuffle([1, 2, 3, 4, 5], number).sort()).toEqual([1, 2, 3, 4, 5]);
    }),
  );
});

test('each order of options is about as likely as any other', () => {
  const places = Array.from({ length: 4000 }, (_, number) => shuffle([0, 1, 2, 3], number).indexOf(0));
  for (const place of [0, 1, 2, 3]) expect(places.filter((each) => each === place).length).toBeGreaterThan(850);
});

const reflection = questionSchema.parse({
  id: 'r1',
  objective: 'o1',
  kind: 'reflection',
  facts: ['F01.1'],
  prompt: 'What do you think?',
  model: 'Much.',
});

test('a reflection comes only once what is graded on its objective is in, met before or not', () => {
  const graded = question('q-1-1', 'o1');
  for (let number = 0; number < 20; number++) {
    expect(ids(draw([reflection, graded], 1, number))).toEqual(['q-1-1']);
    expect(ids(draw([reflection, graded], 1, number, new Set(['q-1-1'])))).toEqual(['q-1-1']);
  }
});

test('of an objective what was not met comes before what was', () => {
  const two = [question('q-1-1', 'o1'), question('q-1-2', 'o1')];
  for (let number = 0; number < 20; number++) {
    expect(ids(draw(two, 1, number, new Set(['q-1-1'])))).toEqual(['q-1-2']);
  }
});

test('the same seed draws what it drew in every release before', () => {
  expect(ids(draw(bank, 6, 7))).toEqual(['q-3-3', 'q-2-3', 'q-1-5', 'q-4-5', 'q-3-1', 'q-2-5']);
});
