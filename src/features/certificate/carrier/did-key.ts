import { concatBytes } from '@noble/hashes/utils.js';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Multicodec of an Ed25519 public key. */
const codec = Uint8Array.of(0xed, 0x01);

/** Bytes in base 58 as Bitcoin writes it, with "z" in front: multibase. */
export function toMultibase(bytes: Uint8Array): string {
  let value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let text = '';
  for (; value > 0n; value /= 58n) text = alphabet.charAt(Number(value % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `z${alphabet.charAt(0).repeat(zeros < 0 ? bytes.length : zeros)}${text}`;
}

/** The bytes of a multibase text; undefined unless it has this many. */
export function fromMultibase(text: string, length: number): Uint8Array | undefined {
  if (!text.startsWith('z') || text.length > 2 * length + 2) return undefined;
  let value = 0n;
  for (const letter of text.slice(1)) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const bytes = new Uint8Array(length);
  for (let place = length - 1; place >= 0; place -= 1, value >>= 8n) bytes[place] = Number(value & 255n);
  return toMultibase(bytes) === text ? bytes : undefined;
}

/** A key as an identifier that holds itself, so that nothing needs to be fetched: "did:key:z6Mk…". */
export const didOf = (publicKey: Uint8Array): string => `did:key:${toMultibase(concatBytes(codec, publicKey))}`;

/** The key in such an identifier. */
export function keyOfDid(did: string): Uint8Array | undefined {
  const bytes = did.startsWith('did:key:') ? fromMultibase(did.slice(8), 34) : undefined;
  return bytes?.[0] === codec[0] && bytes?.[1] === codec[1] ? bytes?.subarray(2) : undefined;
}

/** Where the key stands in the document of its identifier. */
export const methodOf = (did: string): string => `${did}#${did.slice(8)}`;
