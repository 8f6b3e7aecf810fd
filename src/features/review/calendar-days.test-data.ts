import type { Answer } from '../../log/progress.ts';
import { dayOf } from '../../site/day.ts';
import { schedule } from './schedule.ts';

// Run as a program in a time zone (TZ): a process has the one it was started in.

const answered = (at: number): Answer => ({ question: 'q1', right: true, unsure: false, review: true, at });

/** Calendar days until the last of these answers comes back. */
function daysOf(...moments: number[]): { days: number; due: number } {
  const [first] = schedule(moments.map(answered), ['q1']);
  if (!first) throw new Error('Nothing comes back');
  return { days: dayOf(first.due) - dayOf(first.last), due: first.due };
}

/** In hours of a year, six minutes past: how many calendar days after each an answer comes back, once and again. */
const first = new Set<number>();
const again = new Set<number>();
const from = new Date(2026, 0, 1).getTime();
for (let hour = 0; hour < 366 * 24; hour += 5) {
  const at = from + (60 * hour + 6) * 60_000;
  const { days, due } = daysOf(at);
  first.add(days);
  again.add(daysOf(at, due).days);
}
const night = new Date(2026, 9, 23, 0, 6).getTime();
const back = new Date(daysOf(night).due);
console.log(
  JSON.stringify({
    first: [...first],
    again: [...again],
    clocks: new Set([0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset())).size,
    night: { day: back.getDate(), hour: back.getHours() },
  }),
);
