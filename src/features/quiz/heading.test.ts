import { expect, test } from 'vitest';
import { headingAt } from './heading.ts';

const headings = ['What’s in a *price*?', 'Put it in the tender', 'Un coût caché'];

test('a part of a lesson is found by its words, whatever the quotation marks and emphasis', () => {
  expect(headingAt(headings, "What's in a price?")).toBe(0);
  expect(headingAt(headings, 'put it in the tender')).toBe(1);
  expect(headingAt(headings, 'Un coût caché')).toBe(2);
});

test('a part that is not there is not found', () => {
  expect(headingAt(headings, 'Put it')).toBe(-1);
});

test('signs before and after the words of a heading do not matter', () => {
  expect(headingAt(headings, '“Put it in the tender”')).toBe(1);
  expect(headingAt(['What is a price?'], 'What is a price')).toBe(0);
});
