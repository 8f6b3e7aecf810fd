import type { Answer } from '../../log/progress.ts';
import type { Summary } from '../../log/summary/summary.ts';
import { dayOf } from '../../site/day.ts';
import type { DueQuestion } from './schedule.ts';

/** The most questions in a day, for somebody who has not chosen. */
export const usualLimit = 10;

/** A day, in days since 1970-01-01 in the zone of the device, and how many questions come on it. */
export type PlannedDay = { day: number; count: number };

export type Plan = {
  /** Questions to review today, the longest due first. */
  today: string[];
  /** Questions reviewed today. */
  done: number;
  /** Questions that are due and wait for a later day, because today has its number. */
  waiting: number;
  /** Every question on its day, today first; days without any are left out. */
  days: PlannedDay[];
  /** The day each question comes on. */
  dayOf: Record<string, number>;
};

/**
 * Spreads what is due over the days, never more than `limit` on one. What does not fit moves to the next day that has
 * room, so nothing is lost. `due` comes from schedule(); `now` is in milliseconds since 1970.
 */
export function plan(due: readonly DueQuestion[], answers: readonly Answer[], limit: number, now: number): Plan {
  const today = dayOf(now);
  const done = answers.filter((answer) => answer.review && dayOf(answer.at) === today).length;
  const counts = new Map<number, number>();
  const room = (day: number) => limit - (day === today ? done : 0) - (counts.get(day) ?? 0);
  const chosen: string[] = [];
  const places: Record<string, number> = {};
  let waiting = 0;
  let first = today;
  for (const each of due) {
    // What comes later is due later, so no day before `first` has room any more.
    while (room(first) <= 0) first += 1;
    const wanted = Math.max(today, dayOf(each.due));
    let day = Math.max(first, wanted);
    while (room(day) <= 0) day += 1;
    counts.set(day, (counts.get(day) ?? 0) + 1);
    places[each.question] = day;
    if (day === today) chosen.push(each.question);
    else if (wanted === today) waiting += 1;
  }
  const days = [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => a.day - b.day);
  return { today: chosen, done, waiting, days, dayOf: places };
}

/**
 * How many questions review asks today; the same number as `plan`, from what every page has at hand. `known` are the
 * questions that review can ask, where the page has them.
 */
export function countToday(
  { comingBack, reviewed, reviewLimit = usualLimit }: Pick<Summary, 'comingBack' | 'reviewed' | 'reviewLimit'>,
  now: number,
  known?: ReadonlySet<string>,
): number {
  const today = dayOf(now);
  const done = dayOf(reviewed.at) === today ? reviewed.count : 0;
  const due = comingBack.filter(([question, at]) => dayOf(at) <= today && (known?.has(question) ?? true));
  return Math.min(Math.max(0, reviewLimit - done), due.length);
}

/** The next `length` days from today on, also those on which nothing comes. */
export const nextDays = ({ days }: Plan, now: number, length: number): PlannedDay[] =>
  Array.from({ length }, (_, index) => {
    const day = dayOf(now) + index;
    return { day, count: days.find((each) => each.day === day)?.count ?? 0 };
  });
