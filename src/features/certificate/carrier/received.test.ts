import { expect, test } from 'vitest';
import { proved } from './badge-proof.ts';
import { toDigits } from './digits.ts';
import { issuedClaim, key, payload, unsignedBadge } from './issued.test-data.ts';
import { signedDigits } from './received.ts';

test('a certificate taken in prints with its signature, and with no other claim', async () => {
  const badge = JSON.stringify(await proved(unsignedBadge, key.secretKey, 0));
  expect(signedDigits(issuedClaim, badge)).toBe(toDigits(payload));
  for (const other of [{ name: 'Another' }, { percent: 99 }, { id: 'x' }, { date: '2026-01-01' }, { issuer: null }]) {
    expect(signedDigits({ ...issuedClaim, ...other }, badge)).toBeUndefined();
  }
  expect(signedDigits(issuedClaim, '{}')).toBeUndefined();
});
