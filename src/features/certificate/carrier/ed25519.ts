import { getPublicKey, hashes, Point, sign as signWith, verify as verifyWith } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

// Pure JavaScript all the way: a browser has no crypto.subtle on plain HTTP.
hashes.sha512 = (message) => sha512(message);

/** The 32 bytes that verify what the 32 secret ones sign (RFC 8032). */
export const publicKeyOf = (secretKey: Uint8Array): Uint8Array => getPublicKey(secretKey);

/** 64 bytes; the same for the same message and key. */
export const sign = (message: Uint8Array, secretKey: Uint8Array): Uint8Array => signWith(message, secretKey);

const ofOneOrder = new Map<string, boolean>();

/**
 * Whether a key lies in the large group alone. One with a part in the small group has several keys that verify the same
 * signature here and not there, so it is no key.
 */
function isPure(publicKey: Uint8Array): boolean {
  const name = bytesToHex(publicKey);
  const known = ofOneOrder.get(name) ?? Point.fromBytes(publicKey).isTorsionFree();
  ofOneOrder.set(name, known);
  return known;
}

/** As strict as RFC 8032: a signature has one form only. False for whatever is no signature or no key. */
export function verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return isPure(publicKey) && verifyWith(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/** Short name of a key: the first 8 bytes of its SHA-256, hexadecimal. Names it; trust goes by the whole key. */
export const kidOf = (publicKey: Uint8Array): string => bytesToHex(sha256(publicKey).subarray(0, 8));
