import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';

test('the same fields in another order are the same text, other values are not', () => {
  expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(canonical({ a: null, b: [{ c: 2, d: 1 }] })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  expect(canonical({ a: [2, 1] })).not.toBe(canonical({ a: [1, 2] }));
});

test('a field without a value keeps its place, and a text is told from a number', () => {
  expect(canonical({ b: null, a: [null, { d: null, c: 1 }] })).toBe('{"a":[null,{"c":1,"d":null}],"b":null}');
  expect(canonical({ a: 1 })).not.toBe(canonical({ a: '1' }));
  expect(canonical(null)).toBe('null');
});
