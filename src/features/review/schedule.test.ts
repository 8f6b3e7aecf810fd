import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, ProgressEvent } from '../../log/event.ts';
import { event, union } from '../../log/order.ts';
import type { Answer } from '../../log/progress.ts';
import { progress } from '../../log/replay.ts';
import { type DueQuestion, schedule } from './schedule.ts';

const learner = '00000000-0000-4000-8000-000000000001';
const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 23, 9);
const ids = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];

const answer = (at: number, more: Partial<Answer> = {}): Answer => ({
  question: 'q1',
  right: true,
  unsure: false,
  review: true,
  at,
  ...more,
});
const dueIn = (...answers: Answer[]) => {
  const [first] = schedule(answers, ids);
  return first && (first.due - first.last) / day;
};

const change = fc.record({
  type: fc.constantFrom('check-answered' as const, 'review-answered' as const),
  question: fc.constantFrom(...ids),
  response: fc.constant('a'),
  earned: fc.nat(2),
  total: fc.constant(2),
  unsure: fc.constantFrom(true as const, undefined),
});
/** Any log of a month, with ids of their own, in any order. */
const log = fc
  .array(
    fc.record({
      change,
      at: fc.integer({ min: start, max: start + 30 * day }),
      bytes: fc.uint8Array({ minLength: 16, maxLength: 16 }),
    }),
    { maxLength: 60 },
  )
  .map((each): ProgressEvent[] => each.map(({ change: made, at, bytes }) => event(made as Change, learner, at, bytes)))
  .filter((events) => new Set(events.map(({ id }) => id)).size === events.length);

const scheduled = (events: readonly ProgressEvent[]): DueQuestion[] => schedule(progress(events).answers, ids);

test('the schedule is the same in whatever order the events arrive', () => {
  fc.assert(
    fc.property(
      log.chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
        ),
      ),
      ([events, shuffled]) => {
        expect(scheduled(shuffled)).toEqual(scheduled(events));
      },
    ),
  );
});

test('two devices agree on the schedule once they have merged, whichever took over from the other', () => {
  fc.assert(
    fc.property(log, fc.nat(), (events, seed) => {
      const ours = events.filter((_, index) => (seed >> (index % 31)) % 2 === 0);
      const theirs = events.filter((_, index) => (seed >> (index % 31)) % 2 === 1 || index % 3 === 0);
      expect(scheduled(union(ours, theirs))).toEqual(scheduled(union(theirs, ours)));
      expect(scheduled(union(ours, theirs))).toEqual(scheduled(events));
    }),
  );
});

test('every question met comes back once, later than it was last answered and within about a year', () => {
  fc.assert(
    fc.property(log, (events) => {
      const due = scheduled(events);
      const met = new Set(events.flatMap((each) => ('question' in each ? [each.question] : [])));
      expect(due.map(({ question }) => question).sort()).toEqual([...met].sort());
      for (const each of due) {
        expect((each.due - each.last) / day).toBeGreaterThanOrEqual(1);
        expect((each.due - each.last) / day).toBeLessThanOrEqual(366);
      }
    }),
  );
});

test('reviewing a question loses no other and moves only its own day', () => {
  fc.assert(
    fc.property(log, fc.constantFrom(...ids), fc.boolean(), (events, question, right) => {
      const { answers } = progress(events);
      const before = schedule(answers, ids);
      const after = schedule([...answers, answer(start + 31 * day, { question, right })], ids);
      const others = (list: DueQuestion[]) => list.filter((each) => each.question !== question);
      expect(others(after)).toEqual(others(before));
      expect(after.filter((each) => each.question === question)).toHaveLength(1);
    }),
  );
});

test('a wrong answer comes back soonest, a right one last, and a right one without confidence between', () => {
  const wrong = dueIn(answer(start, { right: false })) as number;
  const unsure = dueIn(answer(start, { unsure: true })) as number;
  const right = dueIn(answer(start)) as number;
  expect(wrong).toBe(1);
  expect(unsure).toBeGreaterThan(wrong);
  expect(right).toBeGreaterThan(unsure);
});

test('what is remembered comes back at growing intervals', () => {
  const answers = [answer(start)];
  const intervals: number[] = [];
  for (let round = 0; round < 5; round++) {
    const due = schedule(answers, ids)[0] as DueQuestion;
    intervals.push((due.due - due.last) / day);
    answers.push(answer(due.due));
  }
  expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
  expect(new Set(intervals).size).toBe(intervals.length);
});

test('trying a check again right after the feedback counts as the first answer', () => {
  const first = answer(start, { right: false, review: false });
  expect(dueIn(first, answer(start + 60_000, { review: false }))).toBe(dueIn(first));
});

test('a question that has left the course comes back no more', () => {
  expect(schedule([answer(start, { question: 'gone' })], ids)).toEqual([]);
});

test('an answer in a lesson counts again after eight hours, and one in review at once', () => {
  const hours = 60 * 60 * 1000;
  const times = (second: Answer) => schedule([answer(start, { review: false }), second], ids)[0]?.times;
  expect(times(answer(start + 8 * hours - 1, { review: false }))).toBe(1);
  expect(times(answer(start + 8 * hours, { review: false }))).toBe(2);
  expect(times(answer(start + 60_000))).toBe(2);
});

test('what is long remembered still comes back after a year and a day at most', () => {
  const answers = [answer(start)];
  let last = schedule(answers, ids)[0] as DueQuestion;
  for (let round = 0; round < 12; round++) {
    answers.push(answer(last.due));
    last = schedule(answers, ids)[0] as DueQuestion;
  }
  // 365, and a day more than an answer given without confidence.
  expect((last.due - last.last) / day).toBe(366);
});

test('what comes first stands first, and what comes at one moment stands in the order of its id', () => {
  const at = (question: string, days: number, right = true) => answer(start + days * day, { question, right });
  const order = (...answers: Answer[]) => schedule(answers, ids).map(({ question }) => question);
  expect(order(at('q3', 0), at('q1', 0), at('q2', 0))).toEqual(['q1', 'q2', 'q3']);
  expect(order(at('q1', 0), at('q2', 0, false), at('q3', 0))).toEqual(['q2', 'q1', 'q3']);
});
