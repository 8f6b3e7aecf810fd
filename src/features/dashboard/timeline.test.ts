import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothing } from '../../log/progress.ts';
import { randomLog } from '../../log/random-log.test-data.ts';
import { progress } from '../../log/replay.ts';
import { onDay, someProgress } from '../../log/some-progress.test-data.ts';
import { dayOf, isoDay } from '../../site/day.ts';
import { amount, calendarOf, level, timeline } from './timeline.ts';

test('each day says what was done on it, the latest day first', () => {
  const days = timeline(someProgress()).map(({ day, ...done }) => ({ day: isoDay(day), ...done }));
  expect(days).toEqual([
    {
      day: '2026-11-05',
      opened: [],
      completed: [],
      quizzes: [{ quiz: 'm1-quiz', percent: 90 }],
      answers: 1,
      reviewed: 1,
      wrote: ['m1-activity'],
    },
    {
      day: '2026-11-03',
      opened: ['m1-l2'],
      completed: [],
      quizzes: [{ quiz: 'm1-quiz', percent: 65 }],
      answers: 0,
      reviewed: 0,
      wrote: [],
    },
    {
      day: '2026-11-02',
      opened: ['m1-l1'],
      completed: ['m1-l1'],
      quizzes: [],
      answers: 1,
      reviewed: 0,
      wrote: [],
    },
  ]);
});

test('somebody who did nothing has no days', () => {
  expect(timeline(nothing())).toEqual([]);
});

test('every lesson, result, answer and text stands on one day, and no day is empty', () => {
  fc.assert(
    fc.property(randomLog(), (events) => {
      const state = progress(events);
      const days = timeline(state);
      const sum = (count: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + count(day), 0);
      expect(sum(({ opened }) => opened.length)).toBe(Object.keys(state.lessons).length);
      expect(sum(({ completed }) => completed.length)).toBe(
        Object.values(state.lessons).filter(({ completedAt }) => completedAt !== undefined).length,
      );
      expect(sum(({ quizzes }) => quizzes.length)).toBe(
        Object.values(state.attempts).filter(({ result }) => result).length,
      );
      expect(sum(({ answers }) => answers)).toBe(state.answers.length);
      expect(sum(({ wrote }) => wrote.length)).toBe(Object.keys(state.texts).length);
      expect(days.every((day) => amount(day) > 0)).toBe(true);
    }),
  );
});

test('the calendar ends today and holds seven days in a column', () => {
  const now = onDay(5);
  const weeks = calendarOf(timeline(someProgress()), now, 2);
  expect(weeks.map((week) => week.length)).toEqual([7, 7]);
  expect(weeks.flat().map(({ day }) => day)).toEqual(Array.from({ length: 14 }, (_, index) => dayOf(now) - 13 + index));
  // On the 2nd, 3rd and 5th three, two and three things were done.
  expect(weeks[1]?.map((each) => each.level)).toEqual([0, 0, 0, 2, 1, 0, 2]);
});

test('the more was done on a day, the larger its mark', () => {
  expect([0, 1, 2, 3, 8, 9, 500].map(level)).toEqual([0, 1, 1, 2, 2, 3, 3]);
});
