import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../log/progress.ts';
import { dayOf } from '../../site/day.ts';
import { countToday, nextDays, plan, usualLimit } from './plan.ts';
import type { DueQuestion } from './schedule.ts';

const day = 24 * 60 * 60 * 1000;
const now = new Date(2026, 10, 23, 9).getTime();
const due = (question: string, at: number): DueQuestion => ({ question, due: at, last: at - day, times: 1 });
const reviewed = (question: string, at: number): Answer => ({ question, right: true, unsure: false, review: true, at });

const someDue = fc
  .array(fc.integer({ min: -20, max: 40 }), { maxLength: 60 })
  .map((days) => days.sort((a, b) => a - b).map((each, index) => due(`q${index}`, now + each * day)));
const limit = fc.integer({ min: 1, max: 20 });
const done = fc.nat(25).map((count) => Array.from({ length: count }, (_, index) => reviewed(`r${index}`, now - index)));

test('no day ever asks for more than the number chosen, and today counts what is done', () => {
  fc.assert(
    fc.property(someDue, done, limit, (cards, answers, perDay) => {
      const made = plan(cards, answers, perDay, now);
      expect(made.today.length).toBeLessThanOrEqual(Math.max(0, perDay - made.done));
      for (const { count } of made.days) expect(count).toBeLessThanOrEqual(perDay);
    }),
  );
});

test('every question has its day, none before it is due and none before today', () => {
  fc.assert(
    fc.property(someDue, done, limit, (cards, answers, perDay) => {
      const made = plan(cards, answers, perDay, now);
      const upTo = (last: number) =>
        made.days.filter((each) => each.day <= last).reduce((sum, each) => sum + each.count, 0);
      expect(upTo(Number.POSITIVE_INFINITY)).toBe(cards.length);
      for (const each of made.days) {
        expect(each.day).toBeGreaterThanOrEqual(dayOf(now));
        expect(upTo(each.day)).toBeLessThanOrEqual(cards.filter((card) => dayOf(card.due) <= each.day).length);
      }
    }),
  );
});

test('what has waited longest comes first', () => {
  const cards = [due('old', now - 9 * day), due('older', now - 3 * day), due('new', now)];
  expect(plan(cards, [], 2, now)).toMatchObject({ today: ['old', 'older'], waiting: 1 });
});

test('once the number of the day is reached, the rest waits until tomorrow', () => {
  const cards = [due('a', now - day), due('b', now), due('c', now + 2 * day)];
  const made = plan(cards, [reviewed('x', now - 1000)], 1, now);
  expect(made).toMatchObject({ today: [], done: 1, waiting: 2 });
  expect(made.dayOf).toEqual({ a: dayOf(now) + 1, b: dayOf(now) + 2, c: dayOf(now) + 3 });
  expect(nextDays(made, now, 4).map(({ count }) => count)).toEqual([0, 1, 1, 1]);
});

test('an answer of yesterday or in a lesson takes no place from today', () => {
  const answers = [reviewed('x', now - day), { ...reviewed('y', now), review: false }];
  expect(plan([due('a', now)], answers, 1, now)).toMatchObject({ today: ['a'], done: 0 });
});

test('a question due at any hour of today can be reviewed from the morning on', () => {
  expect(plan([due('a', new Date(2026, 10, 23, 23, 59).getTime())], [], 5, now).today).toEqual(['a']);
  expect(plan([due('a', new Date(2026, 10, 24, 0, 0).getTime())], [], 5, now).today).toEqual([]);
});

test('the header counts what is due today, as far as the number of the day reaches', () => {
  const coming = (...days: number[]): [string, number][] => days.map((each) => [`q${each}`, now + each * day]);
  const nothingYet = { at: 0, count: 0 };
  const today = (state: Partial<Parameters<typeof countToday>[0]>, known?: Set<string>) =>
    countToday({ comingBack: coming(-2, -1, 0, 1), reviewed: nothingYet, ...state }, now, known);
  expect(today({})).toBe(3);
  expect(today({ reviewLimit: 2 })).toBe(2);
  expect(today({ reviewLimit: 4, reviewed: { at: now - 1, count: 3 } })).toBe(1);
  expect(today({ reviewLimit: 4, reviewed: { at: now - day, count: 3 } })).toBe(3);
  expect(today({ reviewLimit: 4, reviewed: { at: now, count: 9 } })).toBe(0);
  expect(today({}, new Set(['q-2', 'q0', 'q1']))).toBe(2);
});

test('who has chosen no number is asked ten questions a day', () => {
  const comingBack = Array.from({ length: 30 }, (_, n): [string, number] => [`q${n}`, now]);
  expect(countToday({ comingBack, reviewed: { at: 0, count: 0 } }, now)).toBe(10);
  expect(usualLimit).toBe(10);
});

test('the days to come begin with today, those without a question too', () => {
  const made = plan([due('a', now + day), due('b', now + day)], [], 5, now);
  expect(nextDays(made, now, 3)).toEqual([0, 2, 0].map((count, index) => ({ day: dayOf(now) + index, count })));
});

test('a full day sends what is due on it to the next with room, and the days stand in order', () => {
  const cards = [due('a', now), due('b', now), due('c', now + day), due('d', now + 3 * day)];
  const made = plan(cards, [], 1, now);
  const [today, waiting] = [dayOf(now), made.waiting];
  expect(made.dayOf).toEqual({ a: today, b: today + 1, c: today + 2, d: today + 3 });
  expect(made.days).toEqual([0, 1, 2, 3].map((index) => ({ day: today + index, count: 1 })));
  expect(waiting).toBe(1);
});

test('what is due later may fill an earlier day than what is full, and the days still stand in order', () => {
  const cards = [due('a', now + 2 * day), due('b', now + 2 * day), due('c', now + 2 * day)];
  expect(plan(cards, [], 1, now).days.map((each) => each.day - dayOf(now))).toEqual([2, 3, 4]);
});
