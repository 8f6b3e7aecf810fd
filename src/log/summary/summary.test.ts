import fc from 'fast-check';
import { expect, test } from 'vitest';
import { done, lessonShare, nextLesson } from '../../features/course/share.ts';
import { twoModules } from '../../features/course/two-modules.test-data.ts';
import { countToday, plan } from '../../features/review/plan.ts';
import { schedule } from '../../features/review/schedule.ts';
import { dayOf } from '../../site/day.ts';
import { event } from '../order.ts';
import { type Answer, type Attempt, bestResult, nothing, openAttempt, type Progress } from '../progress.ts';
import { randomLog } from '../random-log.test-data.ts';
import { progress } from '../replay.ts';
import { attemptAt, onDay, someProgress } from '../some-progress.test-data.ts';
import { timeFor } from '../time/clock.ts';
import { joinedSummary } from './joined-summary.ts';
import { type ComingBack, longestSummary, type Summary, summaryFrom, summaryText } from './summary.ts';
import { summaryOf } from './summary-of.ts';

const ada = '00000000-0000-4000-8000-000000000001';

function summary(state: Progress): Summary {
  const questions = new Set(state.answers.map(({ question }) => question));
  const coming = schedule(state.answers, questions).map(({ question, due }): ComingBack => [question, due]);
  return summaryOf(state, ada, false, coming, dayOf);
}

test('a page learns from the summary what it would learn from the log', () => {
  fc.assert(
    fc.property(randomLog(), (events) => {
      const state = progress(events);
      const known = summaryFrom(summaryText(summary(state), 'm'))?.summary as Summary;
      const lessons = ['m01-l1', 'm01-l2', 'm01-l3'].map((id) => ({ id, minutes: 5 }));
      expect(done(known, lessons)).toEqual(done(state, lessons));
      expect(nextLesson(known, lessons)).toEqual(nextLesson(state, lessons));
      expect(lessons.map(({ id }) => lessonShare(known, id))).toEqual(lessons.map(({ id }) => lessonShare(state, id)));
      expect(known.quizzes['m01-quiz']).toEqual(bestResult(state, 'm01-quiz'));
      expect(known.open.includes('m01-quiz')).toBe(
        Object.values(state.attempts).some(({ quiz, result }) => quiz === 'm01-quiz' && !result),
      );
      expect(timeFor(known, 7)).toBe(timeFor(state, 7));
      expect([known.name, known.path, known.sinceBackup]).toEqual([state.name, state.path, state.sinceBackup]);
    }),
  );
});

test('what was known before and what was done since are one summary', () => {
  const lesson = fc.constantFrom('m01-l1', 'm01-l2');
  const change = fc.oneof(
    fc.record({ type: fc.constantFrom('lesson-opened' as const, 'lesson-completed' as const), lesson }),
    fc.record({
      type: fc.constant('check-answered' as const),
      question: fc.constantFrom('m01-q01', 'm01-q02'),
      response: fc.boolean(),
      earned: fc.nat(1),
      total: fc.constant(1),
    }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(12), (changes, known) => {
      const log = changes.map((change, at) => event(change, ada, at + 1, Uint8Array.of(at, ...Array(15).fill(0))));
      const { checks, ...all } = summary(progress(log));
      const [before, since] = [log.slice(0, known), log.slice(known)].map((part) => summary(progress(part)));
      const both = joinedSummary(before as Summary, since as Summary, dayOf);
      expect(new Set(both.checks)).toEqual(new Set(checks));
      expect(both).toMatchObject({
        lessons: all.lessons,
        events: all.events,
        lastEventAt: all.lastEventAt,
        sinceBackup: all.sinceBackup,
        ...(known > 0 && { firstEventAt: all.firstEventAt }),
      });
    }),
  );
});

test('of two results of a quiz the better one stands; a question that was answered since comes back when it says', () => {
  const last = summary(someProgress());
  const result = (earned: number) => ({
    ...(bestResult(someProgress(), 'm01-quiz') as NonNullable<Attempt['result']>),
    earned,
    total: 10,
  });
  const made = (earned: number, at: number): Summary => ({
    ...last,
    quizzes: { q: result(earned) },
    comingBack: [['q1', at] as ComingBack, ['q2', 5] as ComingBack],
    reviewed: { at, count: 2 },
  });
  const both = joinedSummary(made(7, onDay(2)), { ...made(5, onDay(3)), comingBack: [['q1', 9]] }, dayOf);
  expect(both.quizzes.q?.earned).toBe(7);
  expect(joinedSummary(made(5, 1), made(7, 1), dayOf).quizzes.q?.earned).toBe(7);
  expect(both.comingBack).toEqual([
    ['q2', 5],
    ['q1', 9],
  ]);
  expect(both.reviewed).toEqual({ at: onDay(3), count: 2 });
  expect(joinedSummary(made(5, onDay(2)), made(5, onDay(2)), dayOf).reviewed.count).toBe(4);
  const none = { ...made(5, 0), reviewed: { at: 0, count: 0 } };
  expect(joinedSummary(made(5, onDay(2)), none, dayOf).reviewed).toEqual({ at: onDay(2), count: 2 });
});

test('the number of questions to review today is the one of the review page, today and on the days to come', () => {
  const answer = fc.record({
    question: fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5'),
    right: fc.boolean(),
    unsure: fc.boolean(),
    at: fc.integer({ min: onDay(1), max: onDay(28) }),
    review: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(answer, { maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(60),
      (given, limit, days) => {
        const answers: Answer[] = [...given].sort((a, b) => a.at - b.at);
        const state = { ...nothing(), answers, reviewLimit: limit };
        const now = Math.max(onDay(1 + days), answers.at(-1)?.at ?? 0);
        const known = ['q1', 'q2', 'q3', 'q4'];
        expect(countToday(summary(state), now, new Set(known))).toBe(
          plan(schedule(answers, known), answers, limit, now).today.length,
        );
      },
    ),
  );
});

test('an attempt under way is known, and so is what was passed before', () => {
  const known = summary(someProgress());
  expect(known.open).toEqual(['m1-quiz']);
  expect(openAttempt(someProgress(), 'm1-quiz')).toBeDefined();
  expect(known.quizzes['m1-quiz']).toMatchObject({ earned: 18, passed: true });
  expect(known.reviewed).toEqual({ at: onDay(5, 20), count: 1 });
  expect(
    done(
      known,
      twoModules.flatMap(({ lessons }) => lessons),
    ).lessons,
  ).toBe(1);
});

test('nobody learning is something known; an empty place, a damaged text and another release are not', () => {
  expect(summaryFrom(summaryText(null, 'm'))).toMatchObject({ summary: null, mark: 'm' });
  expect(summaryFrom(null)).toBeUndefined();
  expect(summaryFrom('')).toBeUndefined();
  expect(summaryFrom('{"form":1')).toBeUndefined();
  expect(summaryFrom('null')).toBeUndefined();
  expect(summaryFrom('{"form":0,"summary":null}')).toBeUndefined();
});

test('a log of more lessons than any course has is left to the log', () => {
  const lessons = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`lesson-${n}`, { openedAt: n }]));
  expect(summaryText(summary({ ...nothing(), lessons }), 'm')).toBeNull();
});

test('a whole course in a summary stays well below what is kept', () => {
  const lessons = Object.fromEntries(
    Array.from({ length: 62 }, (_, n) => [`m01-lesson-${n}`, { openedAt: onDay(1), completedAt: onDay(2) }]),
  );
  const attempts = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`a${n}`, attemptAt(`a${n}`, `m${n % 20}-quiz`, onDay(3), 12)]),
  );
  const answers = Array.from({ length: 1000 }, (_, n): Answer => {
    return { question: `m01-question-${n}`, right: true, unsure: false, at: onDay(4) + n, review: false };
  });
  const text = summaryText(summary({ ...nothing(), lessons, attempts, answers }), 'm');
  expect(text?.length).toBeLessThan(longestSummary / 4);
});
