import type { Summary } from './summary.ts';
import { mostComingBack } from './summary-of.ts';

/**
 * What was known of a learner and what they did since, which it does not know of, as one summary. `day` gives the calendar
 * day of a moment.
 */
export function joinedSummary(known: Summary, since: Summary, day: (at: number) => number): Summary {
  const lessons = { ...known.lessons };
  for (const [id, lesson] of Object.entries(since.lessons)) lessons[id] = { ...lesson, ...lessons[id] };
  const quizzes = { ...known.quizzes };
  for (const [id, result] of Object.entries(since.quizzes)) {
    const before = quizzes[id];
    if (!before || result.earned / result.total > before.earned / before.total) quizzes[id] = result;
  }
  const answered = new Set(since.comingBack.map(([question]) => question));
  const comingBack = [...known.comingBack.filter(([question]) => !answered.has(question)), ...since.comingBack];
  const isSameDay = day(known.reviewed.at) === day(since.reviewed.at);
  return {
    ...known,
    ...since,
    asksWho: known.asksWho,
    lessons,
    checks: [...new Set([...known.checks, ...since.checks])],
    quizzes,
    open: [...new Set([...known.open, ...since.open])],
    comingBack: comingBack.sort(([, a], [, b]) => a - b).slice(0, mostComingBack),
    reviewed: {
      at: Math.max(known.reviewed.at, since.reviewed.at),
      count: since.reviewed.count + (isSameDay || since.reviewed.count === 0 ? known.reviewed.count : 0),
    },
    events: known.events + since.events,
    firstEventAt: known.firstEventAt,
    lastEventAt: Math.max(known.lastEventAt, since.lastEventAt),
    sinceBackup: known.sinceBackup + since.sinceBackup,
  };
}
