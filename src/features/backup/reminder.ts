import type { Progress } from '../../log/progress.ts';

const day = 86_400_000;

/** Whole days since the last back-up; null if there was none. `now` is in milliseconds since 1970. */
export const backupAge = ({ lastBackupAt }: Pick<Progress, 'lastBackupAt'>, now: number): number | null =>
  lastBackupAt === undefined ? null : Math.max(0, Math.floor((now - lastBackupAt) / day));

/** Whether to speak of a back-up: the last is over seven days old and twenty records or more have come since. */
export function backupDue(
  { lastBackupAt, firstEventAt, sinceBackup }: Pick<Progress, 'lastBackupAt' | 'firstEventAt' | 'sinceBackup'>,
  now: number,
): boolean {
  return sinceBackup >= 20 && now - (lastBackupAt ?? firstEventAt) > 7 * day;
}
