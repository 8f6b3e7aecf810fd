import type { Attempt, Progress } from '../progress.ts';

// What every page may know of a learner without the log: Dexie and the events stay away from pages that only show a
// name, a tick or a number. Where it is kept: summary-place.ts; who writes it: summary-writer.ts.

/** An answered question and when it comes back, in milliseconds since 1970. */
export type ComingBack = [question: string, at: number];

/**
 * Has the parts of `Progress` that functions of other features ask for, under the same names: `done`, `nextLesson`,
 * `lessonShare`, `isComplete` (of course/share.ts and progress.ts) and `backupDue` take either.
 */
export type Summary = Pick<
  Progress,
  | 'name'
  | 'path'
  | 'lessons'
  | 'lastLesson'
  | 'events'
  | 'firstEventAt'
  | 'lastEventAt'
  | 'lastBackupAt'
  | 'sinceBackup'
  | 'reviewLimit'
> & {
  learner: string;
  /** Whether this device asks who is learning each time the browser is opened. */
  asksWho: boolean;
  /** Questions in lessons that were answered. */
  checks: string[];
  /** The best result of each quiz that was handed in. */
  quizzes: Record<string, NonNullable<Attempt['result']>>;
  /** Quizzes of which an attempt is under way. */
  open: string[];
  /** Questions that come back, the first to come first; no more than can matter before the log is read again. */
  comingBack: ComingBack[];
  /** The last day with a review: a moment of it, and how many answers were given on it. */
  reviewed: { at: number; count: number };
};

/** Raise it whenever what a summary means changes: one of another number is not known, and made anew from the log. */
const form = 3;

/** Characters. A log with so many lessons is no course's; then there is no summary, and pages read the log. */
export const longestSummary = 100_000;

/** The text to keep; null where it would be too long. `summary` is null where nobody is learning. */
export function summaryText(summary: Summary | null, mark: string): string | null {
  const text = JSON.stringify({ form, mark, summary });
  return text.length > longestSummary ? null : text;
}

/** What a kept text says, and of which mark of the log: null if nobody is learning. Undefined if it does not say. */
export function summaryFrom(text: string | null): { summary: Summary | null; mark: string } | undefined {
  try {
    const kept = JSON.parse(text ?? '');
    return kept?.form === form ? kept : undefined;
  } catch {
    return undefined;
  }
}
