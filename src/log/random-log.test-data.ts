import fc from 'fast-check';
import type { ProgressEvent } from './event.ts';
import { event } from './order.ts';

const learner = '00000000-0000-4000-8000-000000000001';
const attempt = fc.constantFrom('00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2');
const lesson = fc.constantFrom('m01-l1', 'm01-l2', 'm01-l3');
const question = fc.constantFrom('m01-q01', 'm01-q02');
const response = fc.oneof(fc.string(), fc.boolean(), fc.integer());

const change = fc.oneof(
  fc.record({
    type: fc.constant('learner-added' as const),
    name: fc.string({ maxLength: 20 }),
    path: fc.constant(null),
  }),
  fc.record({ type: fc.constant('learner-renamed' as const), name: fc.string({ maxLength: 20 }) }),
  fc.record({ type: fc.constant('path-chosen' as const), path: fc.constantFrom('administrator' as const, null) }),
  fc.record({ type: fc.constant('lesson-opened' as const), lesson }),
  fc.record({ type: fc.constant('lesson-completed' as const), lesson }),
  fc.record({
    type: fc.constant('check-answered' as const),
    question,
    response,
    earned: fc.nat(3),
    total: fc.constant(3),
  }),
  fc.record({
    type: fc.constant('quiz-started' as const),
    attempt,
    quiz: fc.constant('m01-quiz'),
    seed: fc.nat(),
    questions: fc.constant<string[]>(['m01-q01', 'm01-q02']),
  }),
  fc.record({ type: fc.constant('answer-changed' as const), attempt, question, response }),
  fc.record({
    type: fc.constant('answer-checked' as const),
    attempt,
    question,
    response,
    earned: fc.nat(1),
    total: fc.constant(1),
  }),
  fc.record(
    {
      type: fc.constant('quiz-submitted' as const),
      attempt,
      quiz: fc.constant('m01-quiz'),
      earned: fc.nat(10),
      total: fc.constant(10),
      passMark: fc.constant(70),
      grades: fc.dictionary(question, fc.record({ earned: fc.nat(1), total: fc.constant(1) }), {
        noNullPrototype: true,
      }),
    },
    { requiredKeys: ['type', 'attempt', 'quiz', 'earned', 'total', 'passMark'] },
  ),
  fc.record({
    type: fc.constant('review-answered' as const),
    question,
    response,
    earned: fc.nat(1),
    total: fc.constant(1),
  }),
  fc.record({ type: fc.constant('review-limit' as const), perDay: fc.integer({ min: 1, max: 100 }) }),
  fc.record({
    type: fc.constant('text-changed' as const),
    activity: fc.constant('m01-activity'),
    field: fc.string({ maxLength: 5 }),
    text: fc.string(),
  }),
  fc.record({
    type: fc.constant('case-saved' as const),
    case: attempt,
    tool: fc.constant('life-cycle-cost'),
    name: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name === name.trim()),
    data: fc.json(),
  }),
  fc.record({ type: fc.constant('case-removed' as const), case: attempt }),
  fc.record({ type: fc.constant('backup-made' as const) }),
);

/** For tests: any log of one learner, in any order, with times that often fall together, and clocks that were put right. */
export const randomLog = (): fc.Arbitrary<ProgressEvent[]> =>
  fc.array(
    fc
      .record({
        change,
        at: fc.nat(50),
        behind: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 50 })),
        bytes: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      })
      .map(({ change, at, behind, bytes }) =>
        event(change, learner, at, bytes, behind > 0 ? Math.max(0, at - behind) : undefined),
      ),
    { maxLength: 40 },
  );
