import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later } from './later.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('somebody who types is saved once they pause, with what they wrote last', () => {
  const saved: string[] = [];
  const queue = later(600);
  for (const text of ['a', 'ab', 'abc']) {
    queue.put('q1', () => saved.push(text));
    vi.advanceTimersByTime(500);
  }
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(saved).toEqual(['abc']);
});

test('what waits is saved at once when the page is left, and only once', () => {
  const saved: string[] = [];
  const queue = later(600);
  queue.put('q1', () => saved.push('one'));
  queue.put('q2', () => saved.push('two'));
  queue.flush();
  vi.advanceTimersByTime(1000);
  expect(saved).toEqual(['one', 'two']);
});

test('what was saved when the page was left is saved by then, and not again with the next', () => {
  const saved: string[] = [];
  const queue = later(600);
  queue.put('q1', () => saved.push('one'));
  queue.flush();
  expect(saved).toEqual(['one']);
  queue.flush();
  expect(saved).toEqual(['one']);
});

test('who goes on typing after that has the whole pause again', () => {
  const saved: string[] = [];
  const queue = later(600);
  queue.put('q1', () => saved.push('one'));
  vi.advanceTimersByTime(500);
  queue.flush();
  queue.put('q1', () => saved.push('two'));
  vi.advanceTimersByTime(500);
  expect(saved).toEqual(['one']);
  vi.advanceTimersByTime(100);
  expect(saved).toEqual(['one', 'two']);
});
