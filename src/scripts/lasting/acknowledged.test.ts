import { expect, test } from 'vitest';
import { type Acknowledged, gone, lost } from './acknowledged.ts';

const said = (...words: string[]): Acknowledged<string>[] =>
  words.map((word) => ({ said: word, is: (record) => record === word }));

test('what was acknowledged is missed where it is not there, not often enough, or in another order', () => {
  expect(gone(said('a', 'b', 'a'), ['a', 'x', 'b', 'a', 'c'])).toEqual([]);
  expect(gone(said('a', 'b', 'c'), ['a', 'c'])).toEqual(['b']);
  expect(gone(said('a', 'a'), ['a'])).toEqual(['a']);
  expect(gone(said('a', 'b'), ['b', 'a'])).toEqual(['b']);
});

test('of a text that was typed without a pause, the time since the first of what is gone is lost', () => {
  const typed = new Map([
    [7, 1000],
    [8, 1100],
    [9, 1200],
  ]);
  expect(lost(typed, 9, 1300)).toBe(0);
  expect(lost(typed, 8, 1300)).toBe(100);
  expect(lost(typed, 0, 1300)).toBe(300);
  expect(lost(new Map(), 0, 1300)).toBe(0);
});
