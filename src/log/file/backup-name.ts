import { localDay } from '../../site/day.ts';
import { inFileName } from '../../site/file-name.ts';

/**
 * The name of a back-up file: "spp-progress-Ada-2026-11-26.json". `who` may be any text; of several `parts`, `part`
 * counts from 1. `now` is in milliseconds since 1970.
 */
export function backupName(who: string, now: number, part = 1, parts = 1): string {
  const short = inFileName(who) || 'learner';
  const day = localDay(now);
  return `spp-progress-${short}-${day}${parts > 1 ? `-${part}-of-${parts}` : ''}.json`;
}
