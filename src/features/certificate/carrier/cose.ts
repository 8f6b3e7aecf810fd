import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { decode, encode } from 'cborg';
import { sameBytes } from './bytes.ts';
import { kidOf, publicKeyOf, sign, verify } from './ed25519.ts';

/** Tag 18: COSE_Sign1 (RFC 9052, section 4.2). */
const tag = 0xd2;
const labels = { algorithm: 1, kid: 4, publicKey: -65537 } as const;
const edDsa = -8;

const bytesOf = (value: unknown, length?: number): value is Uint8Array =>
  value instanceof Uint8Array && (length === undefined || value.length === length);

const toBeSigned = (head: Uint8Array, purpose: string, payload: Uint8Array): Uint8Array =>
  encode(['Signature1', head, utf8ToBytes(purpose), payload]);

/**
 * A COSE_Sign1 message. Algorithm and short name of the key stand in the protected header; the key itself in the other
 * one, so that a reader who has never met the issuer can still tell whether the words are intact. `purpose` is the
 * external data: a signature made for one purpose is worth nothing for another.
 */
export function sign1(payload: Uint8Array, secretKey: Uint8Array, purpose: string): Uint8Array {
  const publicKey = publicKeyOf(secretKey);
  const head = encode(
    new Map<number, unknown>([
      [labels.algorithm, edDsa],
      [labels.kid, hexToBytes(kidOf(publicKey))],
    ]),
  );
  const signature = sign(toBeSigned(head, purpose, payload), secretKey);
  return concatBytes(Uint8Array.of(tag), encode([head, new Map([[labels.publicKey, publicKey]]), payload, signature]));
}

export type Sign1 = { kid: string; publicKey: Uint8Array; payload: Uint8Array; intact(purpose: string): boolean };

/**
 * Takes a message apart; undefined unless it has the very form sign1 gives, byte for byte, and the key in it fits its
 * short name. `intact` tells whether that key signed it.
 */
export function readSign1(bytes: Uint8Array): Sign1 | undefined {
  if (bytes[0] !== tag) return undefined;
  try {
    const parts = decode(bytes.subarray(1), { useMaps: true, rejectDuplicateMapKeys: true }) as unknown[];
    if (!Array.isArray(parts) || parts.length !== 4 || !sameBytes(encode(parts), bytes.subarray(1))) return undefined;
    const [head, open, payload, signature] = parts;
    if (!bytesOf(head) || !bytesOf(payload) || !bytesOf(signature, 64) || !(open instanceof Map)) return undefined;
    const publicKey = open.get(labels.publicKey) as unknown;
    if (open.size !== 1 || !bytesOf(publicKey, 32)) return undefined;
    const kid = kidOf(publicKey);
    const expected = new Map<number, unknown>([
      [labels.algorithm, edDsa],
      [labels.kid, hexToBytes(kid)],
    ]);
    if (!sameBytes(head, encode(expected))) return undefined;
    const intact = (purpose: string) => verify(signature, toBeSigned(head, purpose, payload), publicKey);
    return { kid, publicKey, payload, intact };
  } catch {
    return undefined;
  }
}
