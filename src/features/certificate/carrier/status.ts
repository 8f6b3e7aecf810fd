import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'fflate';
import { fromBase64Url, sameBytes, toBase64Url } from './bytes.ts';
import { readSign1, sign1 } from './cose.ts';

/** Places in a list: the least that the Bitstring Status List allows, so that a place tells nothing about a person. */
export const listPlaces = 131_072;
const bytes = listPlaces / 8;
const purpose = 'status-v1';
const version = 1;

/** Which certificates of one issuer are withdrawn, as of when. `counter` goes up with every list the issuer signs. */
export type StatusList = { kid: string; counter: number; at: number; bits: Uint8Array };

/** The bits of a list; the first place is the highest bit of the first byte (W3C Bitstring Status List 1.0). */
export function bitsOf(revoked: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(bytes);
  for (const place of revoked) bits[place >> 3] = (bits[place >> 3] as number) | (0x80 >> (place & 7));
  return bits;
}

export const isRevoked = ({ bits }: Pick<StatusList, 'bits'>, place: number): boolean =>
  ((bits[place >> 3] as number) & (0x80 >> (place & 7))) !== 0;

/** The list packed, as both its carriers take it. No time in the head, so that the same bits pack the same. */
export const packed = (bits: Uint8Array): Uint8Array => gzipSync(bits, { mtime: 0, level: 9 });

/** A signed list as text, for content/issuers.yaml. `at` is in milliseconds since 1970. */
export function signStatus(revoked: Iterable<number>, counter: number, at: number, secretKey: Uint8Array): string {
  const list = new Map<number, unknown>([
    [0, version],
    [1, counter],
    [2, Math.floor(at / 1000)],
    [3, packed(bitsOf(revoked))],
  ]);
  return toBase64Url(sign1(encode(list), secretKey, purpose));
}

/** Unpacks no more than a list holds: a small file may unpack to gigabytes. */
function unpacked(data: Uint8Array): Uint8Array | undefined {
  // The last four bytes say how long the content is; the library fills no more than the room it is given.
  const length = new DataView(data.buffer, data.byteOffset + data.length - 4, 4).getUint32(0, true);
  if (length !== bytes) return undefined;
  const bits = gunzipSync(data, { out: new Uint8Array(bytes) });
  return bits.length === bytes ? bits : undefined;
}

/** Reads a list that the holder of this key signed; undefined otherwise. */
export function readStatus(text: string, publicKey: Uint8Array): StatusList | undefined {
  const message = fromBase64Url(text.trim());
  const seal = message && readSign1(message);
  if (!seal || !sameBytes(seal.publicKey, publicKey) || !seal.intact(purpose)) return undefined;
  try {
    const list = decode(seal.payload, { useMaps: true, rejectDuplicateMapKeys: true }) as Map<number, unknown>;
    const [counter, seconds, data] = [list.get(1), list.get(2), list.get(3)];
    if (list.get(0) !== version || typeof counter !== 'number' || typeof seconds !== 'number') return undefined;
    if (!(data instanceof Uint8Array) || data.length < 18) return undefined;
    const bits = unpacked(data);
    return bits && { kid: seal.kid, counter, at: seconds * 1000, bits };
  } catch {
    return undefined;
  }
}

/** Whether a list takes the place of another of the same issuer: it has a higher number and no earlier date. */
export const isNewer = (list: StatusList, than: StatusList): boolean =>
  list.counter > than.counter && list.at >= than.at;

/** The latest of some lists of one issuer: the one with the highest counter, so that nobody can offer an old one. */
export const latest = (lists: readonly StatusList[], kid: string): StatusList | undefined =>
  lists.filter((list) => list.kid === kid).sort((a, b) => b.counter - a.counter)[0];
