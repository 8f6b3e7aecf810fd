import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { issuedClaim, signing } from './issued.test-data.ts';
import { decodeStatement, encodeStatement, type Statement, statementOf } from './statement.ts';

const statement = statementOf(issuedClaim, signing);

test.each<[keyof Statement, most: unknown, more: unknown]>([
  ['name', 'x'.repeat(80), 'x'.repeat(81)],
  ['name', 'x', ''],
  ['course', 'x'.repeat(200), 'x'.repeat(201)],
  ['title', 'x'.repeat(200), 'x'.repeat(201)],
  ['minutes', 0, -1],
  ['modules', 1000, 1001],
  ['percent', 100, 101],
  ['percent', 0, -1],
  ['courseVersion', 'x'.repeat(20), 'x'.repeat(21)],
  ['organisation', 'x'.repeat(80), 'x'.repeat(81)],
  ['index', 131_071, 131_072],
  ['index', 0, -1],
])('what a code says of "%s" is read up to its bound, and refused beyond', (field, most, more) => {
  const read = (value: unknown) => decodeStatement(encodeStatement({ ...statement, [field]: value } as Statement));
  expect(read(most)).toEqual({ ...statement, [field]: most });
  expect(read(more)).toBeUndefined();
});

test('the same words written in another way are refused: no second code says the same', () => {
  const seven = bytesToHex(encodeStatement({ ...statement, minutes: 60, modules: 7 }));
  expect(decodeStatement(hexToBytes(seven))).toMatchObject({ modules: 7 });
  const longer = seven.replace('06183c0707', '06183c071807');
  expect(longer).not.toBe(seven);
  expect(decodeStatement(hexToBytes(longer))).toBeUndefined();
});
