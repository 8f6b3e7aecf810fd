import { expect, test } from 'vitest';
import { questionSchema } from './schema.ts';

const common = { id: 'q1', objective: 'o1', facts: ['F01.1'], prompt: 'Which?' };
const option = (id: string, key = false) => ({ id, text: id, key, feedback: 'Because.' });
const errors = (question: object) => {
  const result = questionSchema.safeParse({ ...common, ...question });
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

test('an author who marks two keys in a single choice is told so', () => {
  const [error] = errors({ kind: 'single', options: [option('a', true), option('b', true)] });
  expect(error).toMatch(/^options: exactly one option with "key: true"/);
});

test('an author who marks no key is told so', () => {
  expect(errors({ kind: 'single', options: [option('a'), option('b')] })).toHaveLength(1);
  expect(errors({ kind: 'multiple', options: [option('a'), option('b')] })).toHaveLength(1);
});

test('a multiple choice needs something to leave out', () => {
  expect(errors({ kind: 'multiple', options: [option('a', true), option('b', true)] })).toHaveLength(1);
});

test('a question without a fact is refused', () => {
  expect(errors({ kind: 'true-false', facts: [], key: true, feedback: { true: 'a', false: 'b' } })).toHaveLength(1);
});

test('a slip inside the accepted range is refused, since it would be right', () => {
  const feedback = { right: 'a', wrong: 'b', slips: [{ value: 10.4, feedback: 'c' }] };
  expect(errors({ kind: 'number', answer: 10, tolerance: 0.5, unit: 'CU', feedback })).toHaveLength(1);
});

test('an option without feedback is refused', () => {
  expect(errors({ kind: 'single', options: [{ id: 'a', text: 'a', key: true }, option('b')] })).toHaveLength(1);
});

test('a text of spaces alone is no text', () => {
  expect(errors({ kind: 'true-false', prompt: '  ', key: true, feedback: { true: 'a', false: 'b' } })).toHaveLength(1);
});
