import type { Translate } from '../../site/words.ts';

/** Minutes as hours and minutes, in words of the language. */
export function studyTime(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60);
  const parts = [
    ...(hours > 0 ? [t('unit.hours', { n: hours })] : []),
    ...(minutes % 60 > 0 || hours === 0 ? [t('unit.minutes', { n: minutes % 60 })] : []),
  ];
  const [first = '', second] = parts;
  return second === undefined ? first : t('certificate.sheet.hoursMinutes', { hours: first, minutes: second });
}
