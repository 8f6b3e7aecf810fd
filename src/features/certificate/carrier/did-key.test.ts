import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { didOf, fromMultibase, keyOfDid, methodOf, toMultibase } from './did-key.ts';

test.each([
  [utf8ToBytes('Hello World!'), 'z2NEpo7TZRRrLZSi2U'],
  [Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd), 'z11233QC4'],
  [Uint8Array.of(0, 0), 'z11'],
  [Uint8Array.of(), 'z'],
])('bytes are written as the draft of base 58 writes them, and read back', (bytes, text) => {
  expect(toMultibase(bytes)).toBe(text);
  expect(fromMultibase(text, bytes.length)).toEqual(bytes);
});

test('a text is read only as the one form of so many bytes', () => {
  expect(fromMultibase('z11233QC4', 5)).toBeUndefined();
  expect(fromMultibase('z11233QC4', 7)).toBeUndefined();
  expect(fromMultibase('11233QC4', 6)).toBeUndefined();
  expect(fromMultibase('z1123 QC4', 6)).toBeUndefined();
  expect(fromMultibase('z1123lQC4', 6)).toBeUndefined();
  // 255 is the largest number in a byte.
  expect(fromMultibase(toMultibase(Uint8Array.of(255)), 1)).toEqual(Uint8Array.of(255));
  expect(fromMultibase(toMultibase(Uint8Array.of(1, 0)), 1)).toBeUndefined();
});

test('a key is an identifier that holds it, and a key of another kind is none', () => {
  const key = Uint8Array.from({ length: 32 }, (_, index) => 7 * index);
  const did = didOf(key);
  expect(did).toMatch(/^did:key:z6Mk/);
  expect(keyOfDid(did)).toEqual(key);
  expect(methodOf(did)).toBe(`${did}#${did.slice('did:key:'.length)}`);
  expect(keyOfDid(did.replace('did:key:', 'did:web:'))).toBeUndefined();
  expect(keyOfDid(`did:key:${toMultibase(Uint8Array.of(0xec, 0x01, ...key))}`)).toBeUndefined();
  expect(keyOfDid(`did:key:${toMultibase(Uint8Array.of(0xed, 0x02, ...key))}`)).toBeUndefined();
});
