import type { PathId } from '../features/course/schema.ts';
import type { Claim } from './event.ts';

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

/** A saved case of a tool; `data` is JSON that the tool reads. */
export type SavedCase = { tool: string; name: string; data: string; savedAt: number };

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
  /** When each activity was last written in. */
  wroteAt: Record<string, number>;
  claims: Claim[];
  /** Files of the certificates that an issuer signed, by the id of the claim. */
  badges: Record<string, string>;
  /** Cases of the tools, by their ids. */
  cases: Record<string, SavedCase>;
  events: number;
  firstEventAt: number;
  lastEventAt: number;
  lastBackupAt?: number;
  /** Events since the last back-up, or since the first if there was none. */
  sinceBackup: number;
};

export const nothing = (): Progress => ({
  name: '',
  path: null,
  lessons: {},
  checks: {},
  attempts: {},
  answers: [],
  texts: {},
  wroteAt: {},
  claims: [],
  badges: {},
  cases: {},
  events: 0,
  firstEventAt: 0,
  lastEventAt: 0,
  sinceBackup: 0,
});

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

export const isComplete = (state: Pick<Progress, 'lessons'>, lesson: string): boolean =>
  state.lessons[lesson]?.completedAt !== undefined;

/**
 * The time it is for a learner, in milliseconds since 1970: `now` by the clock of the device, but never before what they
 * did last. Where a clock was set back, days go on from there and nothing counts as done tomorrow.
 */
export const timeFor = (state: Pick<Progress, 'lastEventAt'>, now: number): number => Math.max(now, state.lastEventAt);
