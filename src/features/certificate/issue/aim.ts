import type { PathNode } from '../../course/outline.ts';
import type { Aim } from './people.ts';

type Draft = { kind: string; title: string; minutes: string; date: string };

/** What a form asks to certify; undefined while something is missing. Minutes from 1 to 10,000. */
export function aimOf({ kind, title, minutes, date }: Draft, paths: readonly PathNode[]): Aim | undefined {
  const path = paths.find(({ id }) => id === kind);
  if (path) return { path };
  const length = Number(minutes.trim() || Number.NaN);
  const whole = Number.isInteger(length) && length >= 1 && length <= 10_000;
  const workshop = { title: title.trim(), minutes: length, date };
  return kind === 'workshop' && workshop.title && whole && /^\d{4}-\d\d-\d\d$/.test(date) ? { workshop } : undefined;
}
