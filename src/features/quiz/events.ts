import { type EventPart, type EventParts, type EventsOf, isWithin, ownEntry, type Zod } from '../../log/event-parts.ts';

export const quizShapes = (z: Zod, { common, id, uuid, whole, bare, response, unsure }: EventParts) => {
  const points = { earned: whole, total: whole };
  return [
    z
      .strictObject({ ...common, type: z.literal('check-answered'), question: id, response, ...points, unsure })
      .refine(isWithin),
    z.strictObject({
      ...common,
      type: z.literal('quiz-started'),
      attempt: uuid,
      quiz: id,
      seed: whole,
      questions: z.array(id).min(1).max(100),
    }),
    z.strictObject({
      ...common,
      type: z.literal('answer-changed'),
      attempt: uuid,
      question: id,
      response: response.nullable(),
      unsure,
    }),
    z
      .strictObject({
        ...common,
        type: z.literal('answer-checked'),
        attempt: uuid,
        question: id,
        response,
        ...points,
        unsure,
      })
      .refine(isWithin),
    z
      .strictObject({
        ...common,
        type: z.literal('quiz-submitted'),
        attempt: uuid,
        quiz: id,
        ...points,
        passMark: z.int().min(1).max(100),
        /** Points of each answer that was handed in without a check of its own, for review. Missing in release 0.1. */
        grades: bare.pipe(z.record(id, z.strictObject(points).refine(isWithin))).optional(),
      })
      .refine(isWithin),
  ] as const;
};
type QuizEvent = EventsOf<typeof quizShapes>;

/** What somebody gave for an answer, complete or not. */
export type Given = Extract<QuizEvent, { type: 'check-answered' }>['response'];

export type CheckResult = { response: Given; earned: number; total: number; at: number; unsure?: true };

export type Attempt = {
  id: string;
  quiz: string;
  seed: number;
  questions: string[];
  startedAt: number;
  /** Latest response to each question, checked or not. */
  responses: Record<string, Given | null>;
  /** Questions checked one by one; the first check counts. */
  checked: Record<string, { earned: number; total: number }>;
  /** Questions the person said they were not sure of; undefined while there are none. */
  unsure?: Record<string, true>;
  result?: { earned: number; total: number; passMark: number; passed: boolean; at: number };
};

/** One answer to a question, wherever it was given, as far as review needs to know. */
export type Answer = { question: string; right: boolean; unsure: boolean; at: number; review: boolean };

export type QuizState = {
  checks: Record<string, CheckResult>;
  attempts: Record<string, Attempt>;
  /** Every graded answer of checks, quizzes and review, in the order given. */
  answers: Answer[];
};

type Graded = { question: string; at: number; earned: number; total: number; unsure?: true | undefined };

/** Keeps an answer for review. What earns no points cannot be right or wrong, so it is passed over. */
export function remember(
  { answers }: Pick<QuizState, 'answers'>,
  { question, at, earned, total, unsure }: Graded,
  review = false,
): void {
  if (total > 0) answers.push({ question, right: earned === total, unsure: unsure === true, at, review });
}

/** The attempt with an answer in it, and with whether the person was sure of it. */
function withAnswer(
  attempt: Attempt,
  { question, response, unsure }: { question: string; response: Given | null; unsure?: true | undefined },
): Attempt {
  const next = { ...attempt, responses: { ...attempt.responses, [question]: response } };
  if (unsure) next.unsure = { ...attempt.unsure, [question]: true };
  else if (attempt.unsure) {
    const { [question]: _, ...rest } = attempt.unsure;
    next.unsure = rest;
  }
  return next;
}

/** The attempt of an answer that still counts: it is not handed in, nor was the question checked before. */
function openFor({ attempts }: QuizState, { attempt: id, question }: { attempt: string; question: string }) {
  const attempt = ownEntry(attempts, id);
  return attempt && !attempt.result && !ownEntry(attempt.checked, question) ? attempt : undefined;
}

// Events that contradict the log (an answer to no attempt) are passed over.
export const quizPart: EventPart<QuizState, QuizEvent> = {
  nothing: () => ({ checks: {}, attempts: {}, answers: [] }),
  reduce: {
    'check-answered': (state, event) => {
      const { question, response, earned, total, at, unsure } = event;
      state.checks[question] = { response, earned, total, at, ...(unsure && { unsure }) };
      remember(state, event);
    },
    'quiz-started': (state, { attempt, quiz, seed, questions, at }) => {
      state.attempts[attempt] ??= { id: attempt, quiz, seed, questions, startedAt: at, responses: {}, checked: {} };
    },
    'answer-changed': (state, event) => {
      const attempt = openFor(state, event);
      if (attempt) state.attempts[event.attempt] = withAnswer(attempt, event);
    },
    'answer-checked': (state, event) => {
      const attempt = openFor(state, event);
      if (!attempt) return;
      const { question, earned, total } = event;
      const checked = { ...attempt.checked, [question]: { earned, total } };
      state.attempts[event.attempt] = { ...withAnswer(attempt, event), checked };
      remember(state, event);
    },
    'quiz-submitted': (state, { attempt: id, grades, earned, total, passMark, at }) => {
      const attempt = ownEntry(state.attempts, id);
      if (!attempt || attempt.result) return;
      for (const question of attempt.questions) {
        const grade = grades && ownEntry(grades, question);
        if (!grade || ownEntry(attempt.checked, question)) continue;
        remember(state, { question, at, ...grade, unsure: attempt.unsure?.[question] });
      }
      const passed = total > 0 && 100 * earned >= passMark * total;
      state.attempts[id] = { ...attempt, result: { earned, total, passMark, passed, at } };
    },
  },
  kinds: {
    'check-answered': 'answers',
    'quiz-started': 'quizzes',
    'answer-changed': 'answers',
    'answer-checked': 'answers',
    'quiz-submitted': 'quizzes',
  },
};
