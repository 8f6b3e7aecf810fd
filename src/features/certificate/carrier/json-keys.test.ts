import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatsKey } from './json-keys.ts';

test.each([
  ['{"a":1,"a":2}', true],
  ['{"a":1,"\\u0061":2}', true],
  ['[{"x":{"a":[],"b":{"c":1},"a":2}}]', true],
  ['{"a":1,"b":{"a":1}}', false],
  ['[{"a":1},{"a":1}]', false],
  ['{"a":"a","b":"\\"a\\":"}', false],
])('%s has a key twice: %s', (json, twice) => {
  expect(repeatsKey(json)).toBe(twice);
});

test('what a program writes never has one twice', () => {
  fc.assert(fc.property(fc.json(), (json) => !repeatsKey(JSON.stringify(JSON.parse(json)))));
});
