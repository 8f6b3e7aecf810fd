import type { Progress } from '../../log/progress.ts';
import { dayOf } from '../../site/day.ts';
import { percent } from '../course/share.ts';

/** What happened on a day; `day` is in days since 1970-01-01, in the zone of the device. Ids are those of the course. */
export type DayDone = {
  day: number;
  opened: string[];
  completed: string[];
  /** Quizzes and tests handed in. */
  quizzes: { quiz: string; percent: number }[];
  /** Graded answers, those in review included. */
  answers: number;
  reviewed: number;
  /** Activities last written in on this day. */
  wrote: string[];
};

const empty = (day: number): DayDone => ({
  day,
  opened: [],
  completed: [],
  quizzes: [],
  answers: 0,
  reviewed: 0,
  wrote: [],
});

/** Days on which something was done, the latest first. What was done on one day stands in the order it was done. */
export function timeline(state: Progress): DayDone[] {
  const days = new Map<number, DayDone>();
  const at = (moment: number): DayDone => {
    const day = dayOf(moment);
    const found = days.get(day) ?? empty(day);
    days.set(day, found);
    return found;
  };
  const steps: [at: number, take: (day: DayDone) => void][] = [];
  for (const [id, { openedAt, completedAt }] of Object.entries(state.lessons)) {
    steps.push([openedAt, ({ opened }) => opened.push(id)]);
    if (completedAt !== undefined) steps.push([completedAt, ({ completed }) => completed.push(id)]);
  }
  for (const { quiz, result } of Object.values(state.attempts)) {
    if (!result) continue;
    steps.push([result.at, ({ quizzes }) => quizzes.push({ quiz, percent: percent(result.earned, result.total) })]);
  }
  for (const [activity, moment] of Object.entries(state.wroteAt)) {
    steps.push([moment, ({ wrote }) => wrote.push(activity)]);
  }
  for (const [moment, take] of steps.sort(([a], [b]) => a - b)) take(at(moment));
  for (const answer of state.answers) {
    const day = at(answer.at);
    day.answers += 1;
    if (answer.review) day.reviewed += 1;
  }
  return [...days.values()].sort((a, b) => b.day - a.day);
}

/** How much was done on a day: one for each thing it lists. */
export const amount = ({ opened, completed, quizzes, answers, wrote }: DayDone): number =>
  opened.length + completed.length + quizzes.length + answers + wrote.length;

/** The size of a mark in the calendar: 0 nothing, 1 up to 2 things, 2 up to 8, 3 more. */
export const level = (things: number): 0 | 1 | 2 | 3 => (things === 0 ? 0 : things <= 2 ? 1 : things <= 8 ? 2 : 3);

export type CalendarDay = { day: number; level: 0 | 1 | 2 | 3 };

/**
 * The last `weeks` times seven days, in columns of seven from the earliest to the one that ends today. A column starts
 * seven days before the next, whatever weekday today is: where weeks begin differs between countries.
 */
export function calendarOf(days: readonly DayDone[], now: number, weeks: number): CalendarDay[][] {
  const amounts = new Map(days.map((each) => [each.day, amount(each)]));
  const first = dayOf(now) - 7 * weeks + 1;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => {
      const day = first + 7 * week + index;
      return { day, level: level(amounts.get(day) ?? 0) };
    }),
  );
}
