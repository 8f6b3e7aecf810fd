import { localDay } from '../../site/day.ts';

/**
 * The name of a back-up file: "spp-progress-Ada-2026-11-26.json". `who` may be any text; of several `parts`, `part`
 * counts from 1. `now` is in milliseconds since 1970.
 */
export function backupName(who: string, now: number, part = 1, parts = 1): string {
  const letters = who.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  // A file name may be 255 bytes, and a letter may take three of them.
  const short = [...letters].slice(0, 40).join('') || 'learner';
  const day = localDay(now);
  return `spp-progress-${short}-${day}${parts > 1 ? `-${part}-of-${parts}` : ''}.json`;
}
