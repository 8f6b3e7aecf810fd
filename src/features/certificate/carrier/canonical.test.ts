import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';

test('the same fields in another order are the same text, other values are not', () => {
  expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(canonical({ a: null, b: [{ c: 2, d: 1 }] })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(canonical({ a: [2, 1] })).not.toBe(canonical({ a: [1, 2] }));
});
