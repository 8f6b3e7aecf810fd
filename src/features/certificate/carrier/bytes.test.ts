import { expect, test } from 'vitest';
import { fromBase64Url, sameBytes, toBase64Url } from './bytes.ts';

test.each([0, 1, 32_767, 32_768, 32_769, 70_000])(
  '%d bytes are written as Node writes them, and read back',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
    const text = toBase64Url(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64url'));
    expect(sameBytes(fromBase64Url(text) ?? new Uint8Array(1), bytes)).toBe(true);
  },
);

test('bytes are the same if each is, and neither has more', () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect(sameBytes(bytes, Uint8Array.of(1, 2, 3))).toBe(true);
  expect(sameBytes(bytes, Uint8Array.of(1, 2, 4))).toBe(false);
  expect(sameBytes(bytes, Uint8Array.of(1, 2))).toBe(false);
  expect(sameBytes(bytes, Uint8Array.of(1, 2, 3, 0))).toBe(false);
});
