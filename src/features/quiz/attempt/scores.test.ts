import { expect, test } from 'vitest';
import { nothing } from '../../../log/progress.ts';
import { attemptAt, onDay, someProgress } from '../../../log/some-progress.test-data.ts';
import { scores } from './scores.ts';

test('every attempt that was handed in has its score, in the order they were begun', () => {
  const found = scores(someProgress(), 'm1-quiz').map(({ number, earned, percent, passed }) => [
    number,
    earned,
    percent,
    passed,
  ]);
  // 13 of 20 is 65 per cent, 18 of 20 is 90; the third is under way.
  expect(found).toEqual([
    [1, 13, 65, false],
    [2, 18, 90, true],
  ]);
});

test('a quiz of 19 of 23 points is 82 per cent and not 83', () => {
  const state = { ...nothing(), attempts: { a: attemptAt('a', 'q', onDay(1), 19, 23) } };
  expect(scores(state, 'q')[0]?.percent).toBe(82);
});

test('a quiz nobody took has no scores', () => {
  expect(scores(nothing(), 'm1-quiz')).toEqual([]);
});
