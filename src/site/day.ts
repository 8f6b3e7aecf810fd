const length = 24 * 60 * 60 * 1000;

/**
 * The calendar day of a moment, in days since 1970-01-01, in the zone of the device.
 * `at` is in milliseconds since 1970. A day has one number whether it has 23, 24 or 25 hours.
 */
export const dayOf = (at: number): number => Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / length);

/** The same time of day so many calendar days later, in the zone of the device: a change of clocks moves no day. */
export function daysLater(at: number, days: number): number {
  const date = new Date(at);
  return date.setDate(date.getDate() + days);
}

/** A day as ISO 8601 writes it: "2026-11-24". */
export const isoDay = (day: number): string => new Date(day * length).toISOString().slice(0, 10);

/** The calendar day of a moment in the zone of the device, as ISO 8601 writes it. `at` is in milliseconds since 1970. */
export const localDay = (at: number): string => isoDay(dayOf(at));

/** A moment as a spreadsheet reads it, "2026-11-24 09:05", in the zone of the device. `at` is in milliseconds since 1970. */
export function timestamp(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return `${localDay(at)} ${local.toISOString().slice(11, 16)}`;
}
