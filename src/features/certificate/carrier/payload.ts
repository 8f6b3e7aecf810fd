import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sameBytes } from './bytes.ts';
import { readSign1, type Sign1, sign1 } from './cose.ts';
import { decodeStatement, encodeStatement, type Statement } from './statement.ts';

/** What a signature on a certificate is made for, and no other. */
export const purpose = 'cert-v1';

/** Marks a record that nobody signed: "0" in ASCII, which begins no COSE message. */
const unsigned = 0x30;
const sumLength = 8;

const sumOf = (statement: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8ToBytes('self-issued-v1'), statement)).subarray(0, sumLength);

/** The statement of an issuer, signed. */
export const signedPayload = (statement: Statement, secretKey: Uint8Array): Uint8Array =>
  sign1(encodeStatement(statement), secretKey, purpose);

/** The statement of a learner's own device. Its check sum finds damage; it proves nothing, since anybody can make one. */
export function selfIssuedPayload(statement: Statement): Uint8Array {
  const bytes = encodeStatement({ ...statement, organisation: null, index: null, signed: null });
  return concatBytes(Uint8Array.of(unsigned), sumOf(bytes), bytes);
}

/** What only an issuer states. */
const issuerParts = ({ organisation, index, signed }: Statement) => ({ organisation, index, signed });

export type Payload =
  | { kind: 'signed'; statement: Statement; seal: Sign1; intact: boolean }
  | { kind: 'self-issued'; statement: Statement }
  /** 'damaged' begins as one of ours does; 'foreign' is something else. */
  | { kind: 'newer' | 'damaged' | 'foreign' };

/** Reads what a QR code carries. `intact` says that the key in it signed every word of it. */
export function readPayload(bytes: Uint8Array): Payload {
  if (bytes[0] === unsigned) {
    const body = bytes.subarray(1 + sumLength);
    if (!sameBytes(sumOf(body), bytes.subarray(1, 1 + sumLength))) return { kind: 'damaged' };
    const statement = decodeStatement(body);
    if (statement === 'newer') return { kind: 'newer' };
    if (!statement || Object.values(issuerParts(statement)).some((part) => part !== null)) return { kind: 'damaged' };
    return { kind: 'self-issued', statement };
  }
  const seal = readSign1(bytes);
  if (!seal) return { kind: bytes[0] === 0xd2 ? 'damaged' : 'foreign' };
  const statement = decodeStatement(seal.payload);
  if (statement === 'newer') return { kind: 'newer' };
  if (!statement || Object.values(issuerParts(statement)).some((part) => part === null)) return { kind: 'damaged' };
  return { kind: 'signed', statement, seal, intact: seal.intact(purpose) };
}
