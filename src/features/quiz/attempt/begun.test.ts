import { expect, test } from 'vitest';
import { nothing } from '../../../log/progress.ts';
import { summaryOf } from '../../../log/summary/summary-of.ts';
import { isBegun } from './begun.ts';

const summary = summaryOf(nothing(), 'ada', false, [], () => 0);
const result = { earned: 3, total: 4, passMark: 70, passed: true, at: 1 };

test('a quiz with an attempt under way, or with a result, is begun', () => {
  expect(isBegun({ ...summary, open: ['m01-quiz'] }, ['m01-quiz'])).toBe(true);
  expect(isBegun({ ...summary, quizzes: { 'm01-quiz': result } }, ['m01-quiz'])).toBe(true);
});

test('a test that leans on another is begun with it', () => {
  expect(isBegun({ ...summary, quizzes: { 'procurement-pre': result } }, ['procurement-post', 'procurement-pre'])).toBe(
    true,
  );
});

test('what nobody is known to have taken is not begun', () => {
  expect(isBegun({ ...summary, open: ['m02-quiz'] }, ['m01-quiz'])).toBe(false);
  expect(isBegun(null, ['m01-quiz'])).toBe(false);
  expect(isBegun(undefined, ['m01-quiz'])).toBe(false);
});
