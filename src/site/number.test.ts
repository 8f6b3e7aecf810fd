import { expect, test } from 'vitest';
import { parseNumber } from './number.ts';

test.each([
  ['1614', 'en', 1614],
  ['1,614', 'en', 1614],
  ['1 614', 'en', 1614],
  ['1\u202f614', 'fr', 1614],
  ['1.614', 'es', 1614],
  ['1,614', 'fr', 1.614],
  ['1.614', 'en', 1.614],
  ['1,234,567', 'en', 1234567],
  ['1.234,5', 'es', 1234.5],
  ['1,234.5', 'es', 1234.5],
  ['0,5', 'en', 0.5],
  ['0.5', 'fr', 0.5],
  ['−3', 'en', -3],
  ['١٬٦١٤', 'ar', 1614],
  ['٣٫٥', 'ar', 3.5],
  ['۳٫۵', 'ar', 3.5],
])('reads %s in %s as %d', (text, lang, value) => {
  expect(parseNumber(text, lang)).toBe(value);
});

test.each(['', 'twelve', '12 CU', '1,2,3', '--2', '1e3', 'Infinity'])('does not take "%s" for a figure', (text) => {
  expect(parseNumber(text, 'en')).toBeNull();
});
