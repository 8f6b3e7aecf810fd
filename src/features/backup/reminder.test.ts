import { expect, test } from 'vitest';
import { backupAge, backupDue } from './reminder.ts';

const day = 86_400_000;
const now = 1_790_000_000_000;
const state = { firstEventAt: now - 30 * day, lastBackupAt: now - 8 * day, sinceBackup: 20 };

test.each([
  ['after eight days and twenty records', state, true],
  ['after seven days to the second', { ...state, lastBackupAt: now - 7 * day }, false],
  ['after a day with a hundred records', { ...state, lastBackupAt: now - day, sinceBackup: 100 }, false],
  ['after a month with nineteen records', { ...state, lastBackupAt: now - 30 * day, sinceBackup: 19 }, false],
  ['when a month of work was never backed up', { firstEventAt: now - 30 * day, sinceBackup: 50 }, true],
  ['on the first day', { firstEventAt: now - 1000, sinceBackup: 50 }, false],
  ['for somebody new', { firstEventAt: 0, sinceBackup: 0 }, false],
  ['when the clock was set back a year', { ...state, lastBackupAt: now + 365 * day }, false],
])('a back-up is spoken of %s: %j', (_, progress, due) => {
  expect(backupDue(progress, now)).toBe(due);
});

test('the age of the last back-up counts whole days, and none before the clock was set back', () => {
  expect(backupAge({ lastBackupAt: now - 12.9 * day }, now)).toBe(12);
  expect(backupAge({ lastBackupAt: now + day }, now)).toBe(0);
  expect(backupAge({}, now)).toBeNull();
});

test('a day of a back-up is a day and no more', () => {
  expect(backupAge({ lastBackupAt: now - 1000 * day }, now)).toBe(1000);
  expect(backupAge({ lastBackupAt: now - 1000 * day + 1 }, now)).toBe(999);
});
