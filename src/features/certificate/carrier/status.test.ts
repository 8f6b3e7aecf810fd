import { concatBytes } from '@noble/hashes/utils.js';
import { encode } from 'cborg';
import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from './bytes.ts';
import { sign1 } from './cose.ts';
import { publicKeyOf } from './ed25519.ts';
import { bitsOf, isNewer, isRevoked, latest, listPlaces, readStatus, type StatusList, signStatus } from './status.ts';

const secret = new Uint8Array(32).fill(5);
const publicKey = publicKeyOf(secret);
const at = Date.UTC(2026, 10, 26);

test('a list says of every place whether it is withdrawn', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(listPlaces - 1), { maxLength: 200 }), (revoked) => {
      const list = readStatus(signStatus(revoked, 3, at, secret), publicKey) as StatusList;
      expect([list.counter, list.at]).toEqual([3, at]);
      for (const place of revoked) expect(isRevoked(list, place)).toBe(true);
      for (const place of [0, 1, 7, 8, listPlaces - 1]) expect(isRevoked(list, place)).toBe(revoked.includes(place));
    }),
    { numRuns: 20 },
  );
  expect(bitsOf([0])[0]).toBe(0x80);
});

test('an empty list weighs little, one with a hundred withdrawn under 900 bytes', () => {
  expect((fromBase64Url(signStatus([], 1, at, secret)) as Uint8Array).length).toBeLessThan(250);
  const hundred = Array.from({ length: 100 }, (_, index) => index * 7);
  expect((fromBase64Url(signStatus(hundred, 1, at, secret)) as Uint8Array).length).toBeLessThan(900);
});

test('a list of another issuer, an altered one and nonsense are refused', () => {
  const text = signStatus([4], 1, at, secret);
  expect(readStatus(text, publicKeyOf(new Uint8Array(32).fill(6)))).toBeUndefined();
  const bytes = fromBase64Url(text) as Uint8Array;
  for (let place = 0; place < bytes.length; place += 3) {
    const changed = Uint8Array.from(bytes);
    changed[place] = (changed[place] as number) ^ 4;
    expect(readStatus(toBase64Url(changed), publicKey)).toBeUndefined();
  }
  for (const nonsense of ['', 'x', '%', text.slice(4)]) expect(readStatus(nonsense, publicKey)).toBeUndefined();
});

test('a list that would unpack to far more than it should takes no more room than a list', () => {
  const bomb = gzipSync(new Uint8Array(50_000_000));
  const lying = concatBytes(bomb.subarray(0, -4), Uint8Array.of(0, 0x40, 0, 0));
  const read = (data: Uint8Array) => {
    const list = new Map<number, unknown>([
      [0, 1],
      [1, 1],
      [2, 1],
      [3, data],
    ]);
    return readStatus(toBase64Url(sign1(encode(list), secret, 'status-v1')), publicKey);
  };
  expect(read(bomb)).toBeUndefined();
  expect(read(lying)?.bits.length ?? 0).toBeLessThanOrEqual(listPlaces / 8);
});

test('of two lists the later one counts', () => {
  const [older, newer] = [1, 2].map((counter) => readStatus(signStatus([counter], counter, at, secret), publicKey));
  expect(latest([newer, older] as StatusList[], (newer as StatusList).kid)).toBe(newer);
});

test('a list takes the place of one with a lower number and no later date, and of no other', () => {
  const list = (counter: number, day: number) =>
    readStatus(signStatus([], counter, at + day * 86_400_000, secret), publicKey) as StatusList;
  expect(isNewer(list(2, 1), list(1, 0))).toBe(true);
  expect(isNewer(list(2, 0), list(1, 0))).toBe(true);
  expect(isNewer(list(1, 1), list(1, 0))).toBe(false);
  expect(isNewer(list(1, 1), list(2, 0))).toBe(false);
  expect(isNewer(list(2, 0), list(1, 1))).toBe(false);
});

test('the first place is the highest bit of the first byte, and each place has a bit of its own', () => {
  expect([...bitsOf([0, 7, 8, 17]).subarray(0, 3)]).toEqual([0x81, 0x80, 0x40]);
  expect(bitsOf([listPlaces - 1]).at(-1)).toBe(1);
  expect(bitsOf([]).length).toBe(16_384);
});

test('a list says to the second when it was signed', () => {
  expect(readStatus(signStatus([], 1, at + 999, secret), publicKey)?.at).toBe(at);
  expect(readStatus(signStatus([], 1, at + 1000, secret), publicKey)?.at).toBe(at + 1000);
});

test('a list that is signed but says something else than a list is refused', () => {
  const data = gzipSync(new Uint8Array(listPlaces / 8), { mtime: 0, level: 9 });
  const read = (...fields: [number, unknown][]) => {
    const list = new Map<number, unknown>([[0, 1], [1, 4], [2, 9], [3, data], ...fields]);
    return readStatus(toBase64Url(sign1(encode(list), secret, 'status-v1')), publicKey);
  };
  expect(read()).toMatchObject({ counter: 4, at: 9000 });
  for (const wrong of [
    [0, 2],
    [1, 'x'],
    [2, 'x'],
    [3, 'x'],
    [3, data.subarray(0, 17)],
    [3, gzipSync(new Uint8Array(listPlaces / 8 - 1))],
    [3, gzipSync(new Uint8Array(listPlaces / 8 + 1))],
  ] as [number, unknown][]) {
    expect(read(wrong)).toBeUndefined();
  }
  expect(readStatus(toBase64Url(sign1(encode(new Map([[0, 1]])), secret, 'status-v2')), publicKey)).toBeUndefined();
});

test('a list of another issuer says nothing, however late it is', () => {
  const own = readStatus(signStatus([1], 1, at, secret), publicKey) as StatusList;
  const other = { ...own, kid: '0000000000000000', counter: 9 };
  expect(latest([other, own], own.kid)).toBe(own);
  expect(latest([other], own.kid)).toBeUndefined();
});
