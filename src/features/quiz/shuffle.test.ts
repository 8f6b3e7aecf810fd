import { expect, test } from 'vitest';
import { hash, shuffle, shuffleAway } from './shuffle.ts';

const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

// Frozen: an attempt keeps its seed alone, so another order would lay out another attempt than was begun.
test.each([
  [0, [3, 8, 6, 4, 5, 9, 7, 1, 0, 2]],
  [1, [7, 8, 3, 2, 1, 5, 9, 4, 0, 6]],
  [42, [0, 7, 3, 5, 2, 1, 8, 9, 4, 6]],
  [2 ** 32 - 1, [3, 0, 9, 4, 2, 7, 6, 5, 1, 8]],
])('an attempt of seed %d is laid out as it was in every release before', (seed, order) => {
  expect(shuffle(ten, seed)).toEqual(order);
});

test('a list is shuffled apart from the one given', () => {
  shuffle(ten, 1);
  expect(ten).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(shuffle([], 1)).toEqual([]);
});

test('a text has the number that FNV-1a gives it', () => {
  expect(['', 'a', 'foobar'].map(hash)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

test('a list whose order would give the answer away is never as written, and else as shuffled', () => {
  for (let seed = 0; seed < 12; seed++) expect(shuffleAway([0, 1], seed)).toEqual([1, 0]);
  // By this seed it would stand as written, by the next it does not.
  expect(shuffle([0, 1, 2], 5)).toEqual([0, 1, 2]);
  expect(shuffleAway([0, 1, 2], 5)).toEqual([1, 2, 0]);
  expect(shuffleAway([0, 1, 2], 10)).toEqual([0, 2, 1]);
  expect(shuffleAway([0], 5)).toEqual([0]);
});

test('a long list is laid out as before too, to its last bit', () => {
  const many = Array.from({ length: 5000 }, (_, n) => n);
  expect(shuffle(many, 42).slice(0, 12)).toEqual([1632, 960, 2139, 2341, 373, 84, 3254, 2967, 1265, 4160, 3667, 4097]);
});
