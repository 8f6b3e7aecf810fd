import fc from 'fast-check';
import { expect, test } from 'vitest';
import { same } from './same.ts';

test('a record is the same after it was written to a file and read, in whatever order its parts stand', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse());
      expect(same(JSON.parse(JSON.stringify(record)), JSON.parse(JSON.stringify(turned)))).toBe(true);
    }),
  );
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: '1' }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [['a'], { 0: 'a' }],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [null, {}],
  [{ constructor: 'a' }, {}],
])('%j and %j differ', (one, other) => {
  expect(same(one, other)).toBe(false);
  expect(same(other, one)).toBe(false);
});

test('a part that is undefined is one that was left out', () => {
  expect(same({ a: 1, unsure: undefined }, { a: 1 })).toBe(true);
});
