import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

type Seen = { first: number[]; again: number[]; clocks: number; night: { day: number; hour: number } };

/** What calendar-days.test-data.ts finds on a device in this zone. */
const seenIn = (zone: string): Seen =>
  JSON.parse(
    execFileSync(process.execPath, ['src/features/review/calendar-days.test-data.ts'], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );

test.each([
  ['Europe/Paris', 2],
  ['America/Los_Angeles', 2],
  ['Australia/Lord_Howe', 2],
  ['Pacific/Kiritimati', 1],
  ['Asia/Kolkata', 1],
])('in %s an answer comes back after as many calendar days, at any hour of any day of a year', (zone, clocks) => {
  const seen = seenIn(zone);
  expect(seen.clocks).toBe(clocks);
  expect(seen.first).toHaveLength(1);
  expect(seen.again).toHaveLength(1);
  // Answered just after midnight on 23 October 2026; in Paris the clocks go back on the 25th.
  expect(seen.night).toEqual({ day: 23 + (seen.first[0] as number), hour: 0 });
});
