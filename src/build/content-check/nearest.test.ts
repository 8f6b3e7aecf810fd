import { expect, test } from 'vitest';
import { correct, nearest } from './nearest.ts';

test.each([
  ['sumary', ['title', 'summary'], 'summary'],
  ['kye', ['key', 'kind'], 'key'],
  ['option', ['options', 'prompt'], 'options'],
  ['KeyPoints', ['keyPoints'], 'keyPoints'],
  ['key_points', ['keyPoints'], 'keyPoints'],
  ['m01-l9', ['m01-l1', 'm02-l1'], 'm01-l1'],
  ['riddle', ['single', 'number'], undefined],
  ['a', [], undefined],
])('somebody who wrote %s is asked whether they meant the nearest name', (name, known, expected) => {
  expect(nearest(name, known)).toBe(expected);
});

test('a name that is near to nothing is not guessed at', () => {
  expect(correct('riddle', ['single'], 'Correct it.')).toBe('Correct it.');
  expect(correct('singel', ['single'], 'Correct it.')).toBe('Did you mean "single"? Correct it.');
});
