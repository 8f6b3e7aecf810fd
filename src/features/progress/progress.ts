import type { PathId } from '../course/schema.ts';
import type { Claim, ProgressEvent } from './event.ts';
import { inOrder } from './log.ts';

export type CheckResult = { response: unknown; earned: number; total: number; at: number; unsure?: true };

export type Attempt = {
  id: string;
  quiz: string;
  seed: number;
  questions: string[];
  startedAt: number;
  /** Latest response to each question, checked or not. */
  responses: Record<string, unknown>;
  /** Questions checked one by one; the first check counts. */
  checked: Record<string, { earned: number; total: number }>;
  /** Questions the person said they were not sure of; undefined while there are none. */
  unsure?: Record<string, true>;
  result?: { earned: number; total: number; passMark: number; passed: boolean; at: number };
};

/** One answer to a question, wherever it was given, as far as review needs to know. */
export type Answer = { question: string; right: boolean; unsure: boolean; at: number; review: boolean };

/** What one learner has done. Keyed by permanent ids only: no language, no title, no path of a page. */
export type Progress = {
  name: string;
  path: PathId | null;
  lessons: Record<string, { openedAt: number; completedAt?: number }>;
  lastLesson?: string;
  checks: Record<string, CheckResult>;
  attempts: Record<string, Attempt>;
  /** Every graded answer of checks, quizzes and review, in the order given. */
  answers: Answer[];
  reviewLimit?: number;
  texts: Record<string, Record<string, string>>;
  claims: Claim[];
  /** Files of the certificates that an issuer signed, by the id of the claim. */
  badges: Record<string, string>;
  events: number;
  lastEventAt: number;
  lastBackupAt?: number;
};

export const nothing = (): Progress => ({
  name: '',
  path: null,
  lessons: {},
  checks: {},
  attempts: {},
  answers: [],
  texts: {},
  claims: [],
  badges: {},
  events: 0,
  lastEventAt: 0,
});

function markUnsure(attempt: Attempt, event: { question: string; unsure?: true }): void {
  if (event.unsure) attempt.unsure = { ...attempt.unsure, [event.question]: true };
  else if (attempt.unsure) delete attempt.unsure[event.question];
}

type Graded = { question: string; at: number; earned: number; total: number; unsure?: true | undefined };

/** Keeps an answer for review. What earns no points cannot be right or wrong, so it is passed over. */
function remember(state: Progress, { question, at, earned, total, unsure }: Graded, review = false): void {
  if (total > 0) state.answers.push({ question, right: earned === total, unsure: unsure === true, at, review });
}

/** Takes one event into the state, in place. Events that contradict the log (an answer to no attempt) are passed over. */
function apply(state: Progress, event: ProgressEvent): void {
  state.events += 1;
  state.lastEventAt = Math.max(state.lastEventAt, event.at);
  switch (event.type) {
    case 'learner-added':
      state.name = event.name;
      state.path = event.path;
      break;
    case 'learner-renamed':
      state.name = event.name;
      break;
    case 'path-chosen':
      state.path = event.path;
      break;
    case 'lesson-opened':
      state.lessons[event.lesson] ??= { openedAt: event.at };
      state.lastLesson = event.lesson;
      break;
    case 'lesson-completed': {
      const lesson = (state.lessons[event.lesson] ??= { openedAt: event.at });
      lesson.completedAt ??= event.at;
      break;
    }
    case 'check-answered':
      state.checks[event.question] = {
        response: event.response,
        earned: event.earned,
        total: event.total,
        at: event.at,
        ...(event.unsure && { unsure: true }),
      };
      remember(state, event);
      break;
    case 'quiz-started':
      state.attempts[event.attempt] ??= {
        id: event.attempt,
        quiz: event.quiz,
        seed: event.seed,
        questions: event.questions,
        startedAt: event.at,
        responses: {},
        checked: {},
      };
      break;
    case 'answer-changed': {
      const attempt = state.attempts[event.attempt];
      if (attempt && !attempt.result && !attempt.checked[event.question]) {
        attempt.responses[event.question] = event.response;
        markUnsure(attempt, event);
      }
      break;
    }
    case 'answer-checked': {
      const attempt = state.attempts[event.attempt];
      if (attempt && !attempt.result && !attempt.checked[event.question]) {
        attempt.responses[event.question] = event.response;
        attempt.checked[event.question] = { earned: event.earned, total: event.total };
        remember(state, event);
        markUnsure(attempt, event);
      }
      break;
    }
    case 'quiz-submitted': {
      const attempt = state.attempts[event.attempt];
      if (attempt && !attempt.result) {
        for (const question of attempt.questions) {
          const grade = event.grades?.[question];
          if (!grade || attempt.checked[question]) continue;
          remember(state, { question, at: event.at, ...grade, unsure: attempt.unsure?.[question] });
        }
        attempt.result = {
          earned: event.earned,
          total: event.total,
          passMark: event.passMark,
          passed: event.total > 0 && 100 * event.earned >= event.passMark * event.total,
          at: event.at,
        };
      }
      break;
    }
    case 'review-answered':
      remember(state, event, true);
      break;
    case 'review-limit':
      state.reviewLimit = event.perDay;
      break;
    case 'text-changed':
      (state.texts[event.activity] ??= {})[event.field] = event.text;
      break;
    case 'certificate-received':
      state.badges[event.claim.id] ??= event.badge;
      if (!state.claims.some((claim) => claim.id === event.claim.id)) state.claims.push(event.claim);
      break;
    case 'certificate-made':
      if (!state.claims.some((claim) => claim.id === event.claim.id)) state.claims.push(event.claim);
      break;
    case 'backup-made':
      state.lastBackupAt = event.at;
      break;
    default:
      event satisfies never;
  }
}

/** What the events of one learner amount to. The order in which they are given does not matter. */
export function progress(events: readonly ProgressEvent[]): Progress {
  const state = nothing();
  for (const event of [...events].sort(inOrder)) apply(state, event);
  return state;
}

/** Takes later events into a state that was derived before; equals a full replay. The earlier state is left as it was. */
export function progressFrom(earlier: Progress, later: readonly ProgressEvent[]): Progress {
  const state = structuredClone(earlier);
  for (const event of [...later].sort(inOrder)) apply(state, event);
  return state;
}

export const attemptsOf = (state: Progress, quiz: string): Attempt[] =>
  Object.values(state.attempts)
    .filter((attempt) => attempt.quiz === quiz)
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));

/** The attempt in progress, if there is one. */
export const openAttempt = (state: Progress, quiz: string): Attempt | undefined =>
  attemptsOf(state, quiz).findLast((attempt) => !attempt.result);

/** The result with the highest share of points. */
export function bestResult(state: Progress, quiz: string): Attempt['result'] {
  const results = attemptsOf(state, quiz).flatMap((attempt) => attempt.result ?? []);
  return results.sort((a, b) => b.earned / b.total - a.earned / a.total || a.at - b.at)[0];
}

export const isComplete = (state: Progress, lesson: string): boolean =>
  state.lessons[lesson]?.completedAt !== undefined;
