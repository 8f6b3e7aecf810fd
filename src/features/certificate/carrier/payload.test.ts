import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSign1, sign1 } from './cose.ts';
import { toDigits } from './digits.ts';
import { kidOf, publicKeyOf, sign, verify } from './ed25519.ts';
import { readPayload, selfIssuedPayload, signedPayload } from './payload.ts';
import { decodeStatement, encodeStatement, type Statement } from './statement.ts';

const secret = new Uint8Array(32).fill(7);
const statement: Statement = {
  id: '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b4',
  certificate: 'completion',
  name: 'Amina Diallo',
  course: 'Sustainable Public Procurement',
  title: 'Administrator path',
  minutes: 540,
  modules: 7,
  percent: 86,
  date: '2026-11-22',
  courseVersion: '2026.11',
  organisation: 'National School of Public Administration',
  index: 4711,
  signed: '2026-11-26',
};
const changed = (bytes: Uint8Array, place: number, to: number) => {
  const copy = Uint8Array.from(bytes);
  copy[place] = to;
  return copy;
};
const accepted = (bytes: Uint8Array) => {
  const read = readPayload(bytes);
  return read.kind === 'self-issued' || (read.kind === 'signed' && read.intact);
};

test('keys and signatures are those of RFC 8032', () => {
  const [key, message] = [
    hexToBytes('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'),
    hexToBytes('72'),
  ];
  const publicKey = publicKeyOf(key);
  expect(bytesToHex(publicKey)).toBe('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const signature = sign(message, key);
  expect(bytesToHex(signature)).toBe(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  expect(verify(signature, message, publicKey)).toBe(true);
  expect(verify(new Uint8Array(64), message, publicKey)).toBe(false);
  expect(verify(signature, message, new Uint8Array(3))).toBe(false);
});

test('a statement has one form, frozen', () => {
  const bytes = encodeStatement(statement);
  expect(bytesToHex(bytes)).toBe(
    'ae000101503f2b8c1e9a474d05b6c81e0f7a92d3b40200036c416d696e61204469616c6c6f04781e5375737461696e61626c65205075626c69632050726f637572656d656e74057241646d696e6973747261746f7220706174680619021c07070818560919512b0a67323032362e31310b78284e6174696f6e616c205363686f6f6c206f66205075626c69632041646d696e697374726174696f6e0c1912670d19512f',
  );
  expect(decodeStatement(bytes)).toEqual(statement);
});

describe('a signed payload', () => {
  const payload = signedPayload(statement, secret);

  test('says who signed what, and is small enough for a good code', () => {
    const read = readPayload(payload);
    expect(read).toMatchObject({ kind: 'signed', statement, intact: true });
    expect(read.kind === 'signed' && read.seal.kid).toBe(kidOf(publicKeyOf(secret)));
    for (const name of ['Amina Diallo', '李娜', 'آمنة بنت محمد الهاشمي', 'Щербакова Анастасия Юрьевна']) {
      expect(signedPayload({ ...statement, name }, secret).length).toBeLessThan(330);
    }
    expect(toDigits(payload).length).toBeLessThan(740);
  });

  test('is refused once any one byte is another', () => {
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.nat(255), (place, to) => {
        fc.pre(payload[place] !== to);
        return !accepted(changed(payload, place, to));
      }),
      { numRuns: 300 },
    );
    for (let place = 0; place < payload.length; place += 1) {
      expect(accepted(changed(payload, place, (payload[place] as number) ^ 1))).toBe(false);
    }
  }, 60_000);

  test('is refused when something is cut off or put on', () => {
    for (let length = 0; length < payload.length; length += 1) {
      expect(accepted(payload.subarray(0, length))).toBe(false);
    }
    expect(accepted(Uint8Array.of(...payload, 0))).toBe(false);
  });

  test('that lost its end is said to be damaged, and not to be something else', () => {
    expect(readPayload(payload.subarray(0, -1)).kind).toBe('damaged');
  });

  test('made for another purpose, is no certificate', () => {
    expect(accepted(sign1(encodeStatement(statement), secret, 'status-v1'))).toBe(false);
  });

  test('with the key of somebody else put in, is refused', () => {
    const other = publicKeyOf(new Uint8Array(32).fill(8));
    const hex = bytesToHex(payload).replace(bytesToHex(publicKeyOf(secret)), bytesToHex(other));
    expect(readSign1(hexToBytes(hex))).toBeUndefined();
  });

  test('of a later release is said to be newer', () => {
    const later = hexToBytes(bytesToHex(encodeStatement(statement)).replace('ae0001', 'ae0002'));
    expect(readPayload(sign1(later, secret, 'cert-v1')).kind).toBe('newer');
  });

  test('that an issuer would not sign is refused although signed', () => {
    expect(readPayload(sign1(encodeStatement({ ...statement, index: null }), secret, 'cert-v1')).kind).toBe('damaged');
  });
});

describe('a self-issued payload', () => {
  const payload = selfIssuedPayload(statement);

  test('carries the words without an issuer', () => {
    expect(readPayload(payload)).toEqual({
      kind: 'self-issued',
      statement: { ...statement, organisation: null, index: null, signed: null },
    });
  });

  test('is refused once any one byte is another', () => {
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.nat(255), (place, to) => {
        fc.pre(payload[place] !== to);
        return !accepted(changed(payload, place, to));
      }),
      { numRuns: 3000 },
    );
  });
});

test('what is none of ours is said to be foreign', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      fc.pre(bytes[0] !== 0xd2 && bytes[0] !== 0x30);
      return readPayload(bytes).kind === 'foreign';
    }),
  );
});
