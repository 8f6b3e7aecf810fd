import { isoDay } from '../../site/day.ts';
import type { PlannedDay } from './plan.ts';

export type Entries = {
  days: readonly PlannedDay[];
  /** Title of the entry of a day with so many questions. */
  title(count: number): string;
  /** What stands in every entry below its title. */
  text: string;
  /** Absolute address of the review page; undefined where the course was opened from a file. */
  url?: string | undefined;
  /** Keeps the entries of two learners in one calendar apart. */
  learner: string;
  /** The moment of the export, in milliseconds since 1970. */
  now: number;
};

/** TEXT as RFC 5545, 3.3.11, writes it. Control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** Lines of at most 75 octets of UTF-8, no character cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > 75) {
      result += '\r\n ';
      size = 1;
    }
    result += character;
    size += octets;
  }
  return result;
}

const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

/**
 * An iCalendar file (RFC 5545) with one all-day entry for each day on which questions come back. An entry keeps its UID,
 * so that a calendar which takes the file in again brings its entry up to date and makes no second one.
 */
export function calendar({ days, title, text, url, learner, now }: Entries): string {
  const entries = days.flatMap(({ day, count }) => [
    'BEGIN:VEVENT',
    `UID:review-${isoDay(day)}-${learner}@spp-academy`,
    `DTSTAMP:${compact(new Date(now).toISOString())}`,
    `DTSTART;VALUE=DATE:${compact(isoDay(day))}`,
    `DTEND;VALUE=DATE:${compact(isoDay(day + 1))}`,
    `SUMMARY:${escaped(title(count))}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//SPP Academy//Review//EN', 'CALSCALE:GREGORIAN'];
  return [...lines, ...entries, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
