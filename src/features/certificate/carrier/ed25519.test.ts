import { Point } from '@noble/ed25519';
import { expect, test } from 'vitest';
import { publicKeyOf, sign, verify } from './ed25519.ts';

const secret = new Uint8Array(32).fill(7);
const message = Uint8Array.of(1, 2, 3);

test('a signature holds for its key and no other', () => {
  const signature = sign(message, secret);
  expect(verify(signature, message, publicKeyOf(secret))).toBe(true);
  expect(verify(signature, message, publicKeyOf(new Uint8Array(32).fill(8)))).toBe(false);
});

test('a key with a part of small order verifies nothing', () => {
  // The point (0, -1) has order two.
  const two = Point.fromAffine({ x: 0n, y: 2n ** 255n - 20n });
  const mixed = Point.fromBytes(publicKeyOf(secret)).add(two).toBytes();
  for (const key of [mixed, two.toBytes()]) {
    for (let byte = 0; byte < 4; byte += 1) {
      expect(verify(sign(Uint8Array.of(byte), secret), Uint8Array.of(byte), key)).toBe(false);
    }
  }
  expect(Point.fromBytes(mixed).isTorsionFree()).toBe(false);
});
