import type { PathId } from '../course/schema.ts';
import type { Claim, ProgressEvent } from './event.ts';
import { inOrder } from './log.ts';

export type CheckResult = { response: unknown; earned: number; total: number; at: number };

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
  result?: { earned: number; total: number; passMark: number; passed: boolean; at: number };
};

/** What one learner has done. Keyed by permanent ids only: no language, no title, no path of a page. */
export type Progress = {
  name: string;
  path: PathId | null;
  lessons: Record<string, { openedAt: number; completedAt?: number }>;
  lastLesson?: string;
  checks: Record<string, CheckResult>;
  attempts: Record<string, Attempt>;
  texts: Record<string, Record<string, string>>;
  claims: Claim[];
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
  texts: {},
  claims: [],
  events: 0,
  lastEventAt: 0,
});

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
      };
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
      }
      break;
    }
    case 'answer-checked': {
      const attempt = state.attempts[event.attempt];
      if (attempt && !attempt.result && !attempt.checked[event.question]) {
        attempt.responses[event.question] = event.response;
        attempt.checked[event.question] = { earned: event.earned, total: event.total };
      }
      break;
    }
    case 'quiz-submitted': {
      const attempt = state.attempts[event.attempt];
      if (attempt) {
        attempt.result ??= {
          earned: event.earned,
          total: event.total,
          passMark: event.passMark,
          passed: event.total > 0 && 100 * event.earned >= event.passMark * event.total,
          at: event.at,
        };
      }
      break;
    }
    case 'text-changed':
      (state.texts[event.activity] ??= {})[event.field] = event.text;
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
