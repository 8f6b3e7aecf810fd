import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar } from './calendar.ts';

const learner = '7f3c1f5e-7d7e-4a36-9a53-0d1f2f9f7b11';
const base = {
  days: [
    { day: 20_780, count: 6 },
    { day: 20_782, count: 1 },
  ],
  title: (count: number) => `Review: ${count}`,
  text: 'Before you forget',
  learner,
  now: Date.UTC(2026, 10, 23, 9, 30),
};

const unfold = (file: string) => file.replaceAll('\r\n ', '');
const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));

test('each day with questions is one all-day entry with their number', () => {
  expect(unfold(calendar({ ...base, url: 'https://example.org/en/review/' })).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SPP Academy//Review//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:review-2026-11-23-${learner}@spp-academy`,
    'DTSTAMP:20261123T093000Z',
    'DTSTART;VALUE=DATE:20261123',
    'DTEND;VALUE=DATE:20261124',
    'SUMMARY:Review: 6',
    'DESCRIPTION:Before you forget',
    'URL:https://example.org/en/review/',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    `UID:review-2026-11-25-${learner}@spp-academy`,
    'DTSTAMP:20261123T093000Z',
    'DTSTART;VALUE=DATE:20261125',
    'DTEND;VALUE=DATE:20261126',
    'SUMMARY:Review: 1',
    'DESCRIPTION:Before you forget',
    'URL:https://example.org/en/review/',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a later export keeps the entry of a day, so that a calendar brings it up to date', () => {
  const uids = (file: string) => file.match(/^UID:.*(\r\n .*)*/gm);
  const later = { ...base, now: base.now + 5_000_000, days: base.days.map(({ day }) => ({ day, count: 3 })) };
  expect(uids(calendar(later))).toEqual(uids(calendar(base)));
});

test('any words come through whole, in lines of at most 75 octets', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(fc.oneof(words, fc.constant('a\\b; c, d\ne')), (text) => {
      const file = calendar({ ...base, title: () => text });
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(unescaped(/^SUMMARY:(.*)$/m.exec(unfold(file))?.[1]?.replace(/\r$/, '') ?? '')).toBe(text);
    }),
  );
});

test('no word can add a line of its own to the file', () => {
  const file = calendar({ ...base, title: () => 'x\r\nEND:VCALENDAR\u0000\nATTACH:evil' });
  expect(file.split('\r\n').filter((line) => /^(ATTACH|END:VCALENDAR)/.test(line))).toEqual(['END:VCALENDAR']);
});

const summaryLines = (title: string) => {
  const lines = calendar({ ...base, title: () => title }).split('\r\n');
  const start = lines.findIndex((line) => line.startsWith('SUMMARY:'));
  return lines.slice(
    start,
    lines.findIndex((line, index) => index > start && !line.startsWith(' ')),
  );
};

test('a line is as long as a calendar takes, 75 octets, before it goes on in the next', () => {
  // SUMMARY: has eight octets; every further line begins with a space.
  expect(summaryLines('x'.repeat(67))).toEqual([`SUMMARY:${'x'.repeat(67)}`]);
  expect(summaryLines('x'.repeat(68))).toEqual([`SUMMARY:${'x'.repeat(67)}`, ' x']);
  expect(summaryLines('x'.repeat(67 + 74))).toEqual([`SUMMARY:${'x'.repeat(67)}`, ` ${'x'.repeat(74)}`]);
  expect(summaryLines('x'.repeat(67 + 74 + 1))).toEqual([`SUMMARY:${'x'.repeat(67)}`, ` ${'x'.repeat(74)}`, ' x']);
});

test('a character of several octets is never cut in two', () => {
  expect(summaryLines(`${'x'.repeat(66)}é`)).toEqual([`SUMMARY:${'x'.repeat(66)}`, ' é']);
  expect(summaryLines(`${'x'.repeat(65)}é`)).toEqual([`SUMMARY:${'x'.repeat(65)}é`]);
});
