import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../log/progress.ts';
import { dayOf } from '../../site/day.ts';
import { nextDays, plan } from './plan.ts';
import type { Due } from './schedule.ts';

const day = 24 * 60 * 60 * 1000;
const now = new Date(2026, 10, 23, 9).getTime();
const due = (question: string, at: number): Due => ({ question, due: at, last: at - day, times: 1 });
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
