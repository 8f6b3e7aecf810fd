import { expect, test } from 'vitest';
import { letter } from './letter.ts';

test('choices on paper are lettered from A on', () => {
  expect([0, 1, 7].map(letter)).toEqual(['A', 'B', 'H']);
});
