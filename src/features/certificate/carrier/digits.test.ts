import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDigits, toDigits } from './digits.ts';

test('15 bytes make 37 digits, and the bytes come back', () => {
  expect(toDigits(new Uint8Array(15).fill(255))).toBe('1329227995784915872903807060280344575');
  expect(toDigits(Uint8Array.of(0))).toBe('000');
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
      expect(fromDigits(toDigits(bytes))).toEqual(bytes);
    }),
  );
});

test('digits that no bytes give are refused', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,120}$/), (text) => {
      const bytes = fromDigits(text);
      return bytes === undefined || toDigits(bytes) === text;
    }),
  );
  for (const text of ['', '1', '256', '9999', '12a', '٣٣٣', '9'.repeat(37)]) expect(fromDigits(text)).toBeUndefined();
});
