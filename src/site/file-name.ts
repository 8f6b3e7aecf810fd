import { localDay } from './day.ts';

/** Name of a file of a learner's record: "spp-lessons-Ada-2026-11-24.csv". */
export const fileName = (kind: string, learner: string, now: number): string =>
  `spp-${kind}-${learner.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'learner'}-${localDay(now)}.csv`;
