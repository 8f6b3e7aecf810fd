import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reflection } from './grade.ts';
import { longestReflection } from './longest.ts';
import { reflectionSchema } from './schema.ts';

const raw = { id: 'q1', kind: 'reflection', objective: 'o1', prompt: 'What would you ask?', model: 'I would ask.' };
const question = reflectionSchema.parse(raw);

test('whatever is written is kept and earns 0 of 0', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(reflection.answered(question, text)).toBe(text.trim() !== '');
      expect(reflection.grade(question, text)).toEqual({ earned: 0, total: 0, parts: [] });
    }),
  );
  expect(reflection.total(question)).toBe(0);
});

test.each([[null], [undefined], [''], [' \n'], [7], [['a']], ['x'.repeat(longestReflection + 1)]])(
  'the response %j is no reflection',
  (response) => {
    expect(reflection.answered(question, response)).toBe(false);
  },
);

test('the model answer is shown once something is written', () => {
  expect(reflection.feedback(question, 'Mine.')).toEqual([{ id: 'model', text: 'I would ask.' }]);
});

test('a reflection without a model answer is refused, one without facts is not', () => {
  expect(reflectionSchema.safeParse({ ...raw, model: '' }).success).toBe(false);
  expect(question.facts).toEqual([]);
});

test('a reflection may be 5000 letters long, and is typed', () => {
  expect(reflection.answered(question, 'x'.repeat(5000))).toBe(true);
  expect(reflection.answered(question, 'x'.repeat(5001))).toBe(false);
  expect(reflection.typed).toBe(true);
});
