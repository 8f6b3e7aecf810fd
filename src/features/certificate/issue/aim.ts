import type { PathNode } from '../../course/outline.ts';
import type { Aim } from './people/people.ts';

type Draft = { kind: string; title: string; minutes: string; date: string };

/**
 * What a form asks to certify, or why it cannot be. Minutes from 1 to 10,000. `today` is an ISO day: presence is
 * certified once the last day of a workshop has come.
 */
export function aimOf(
  { kind, title, minutes, date }: Draft,
  paths: readonly PathNode[],
  today: string,
): Aim | 'incomplete' | 'future' {
  const path = paths.find(({ id }) => id === kind);
  if (path) return { path };
  const length = Number(minutes.trim() || Number.NaN);
  const whole = Number.isInteger(length) && length >= 1 && length <= 10_000;
  const workshop = { title: title.trim(), minutes: length, date };
  if (kind !== 'workshop' || !workshop.title || !whole || !/^20\d\d-\d\d-\d\d$/.test(date)) return 'incomplete';
  return date > today ? 'future' : { workshop };
}
