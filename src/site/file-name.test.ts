import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, inFileName } from './file-name.ts';

const now = new Date(2026, 10, 24, 9).getTime();

test.each([
  ['श्रीमती', 'spp-lessons-श्रीमती-2026-11-24.csv'],
  ['สมชาย', 'spp-lessons-สมชาย-2026-11-24.csv'],
  ['ที่นี่', 'spp-lessons-ที่นี่-2026-11-24.csv'],
  ['Ada / Lovelace', 'spp-lessons-Ada-Lovelace-2026-11-24.csv'],
  [' /// ', 'spp-lessons-learner-2026-11-24.csv'],
])('a file of "%s" bears the name whole, with the marks on its letters, and the day', (name, file) => {
  expect(fileName('lessons', name, now)).toBe(file);
});

test('any name fits a file system, and what is left of it is a beginning of it', () => {
  const long = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constant('ക്ഷ്'.repeat(60)));
  fc.assert(
    fc.property(long, (name) => {
      const short = inFileName(name);
      expect(new TextEncoder().encode(short).length).toBeLessThanOrEqual(120);
      const whole = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
      expect(whole).toContain(short);
      // No letter was parted from its marks.
      expect(whole.slice(whole.indexOf(short) + short.length)).not.toMatch(/^\p{M}/u);
    }),
  );
  expect(inFileName('ab'.repeat(100))).toHaveLength(120);
});
