import { expect, test } from 'vitest';
import { type Attempt, nothing, type Progress } from '../../../log/progress.ts';
import { testMinutes } from './path-forms.ts';
import { pathGain, testOf } from './path-test.ts';

const attempt = (id: string, quiz: string, at: number, earned?: number): Attempt => ({
  id,
  quiz,
  seed: 1,
  questions: ['q1'],
  startedAt: at,
  responses: {},
  checked: {},
  ...(earned !== undefined && { result: { earned, total: 10, passMark: 70, passed: earned >= 7, at: at + 1 } }),
});
const having = (...attempts: Attempt[]): Progress => ({
  ...nothing(),
  attempts: Object.fromEntries(attempts.map((each) => [each.id, each])),
});

test('the gain appears once both tests are handed in', () => {
  const before = attempt('a', 'executive-pre', 10, 4);
  expect(pathGain(having(before), 'executive')).toBeUndefined();
  expect(pathGain(having(before, attempt('b', 'executive-post', 20)), 'executive')).toBeUndefined();
  expect(pathGain(having(before, attempt('b', 'executive-post', 20, 7)), 'executive')?.normalised).toBe(0.5);
});

test('a test taken twice counts as it went the first time', () => {
  const state = having(attempt('a', 'executive-pre', 10, 4), attempt('b', 'executive-pre', 30, 9));
  expect(testOf(state, 'executive', 'pre')?.id).toBe('a');
});

test('a first test taken after the last one is no test before', () => {
  const state = having(attempt('a', 'executive-pre', 50, 4), attempt('b', 'executive-post', 20, 7));
  expect(pathGain(state, 'executive')).toBeUndefined();
});

test('each path has tests of its own', () => {
  const state = having(attempt('a', 'administrator-pre', 10, 4), attempt('b', 'executive-post', 20, 7));
  expect(pathGain(state, 'executive')).toBeUndefined();
});

test('people are told how long a test takes', () => {
  expect(testMinutes(20)).toBe(30);
  expect(testMinutes(5)).toBe(8);
});

test('two tests handed in at one moment give no gain', () => {
  const state = having(attempt('a', 'executive-pre', 10, 4), attempt('b', 'executive-post', 10, 7));
  expect(pathGain(state, 'executive')).toBeUndefined();
});
