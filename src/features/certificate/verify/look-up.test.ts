import { expect, test } from 'vitest';
import type { ProgressEvent } from '../../../log/event.ts';
import { proved } from '../carrier/badge-proof.ts';
import { toDigits } from '../carrier/digits.ts';
import { index, issuedClaim, key, payload, unsignedBadge } from '../carrier/issued.test-data.ts';
import { codeOf } from '../code.ts';
import { entered, newRegister, revoke } from '../issue/register/register.ts';
import { lookUp } from './look-up.ts';
import type { Trust } from './verify.ts';

const now = Date.UTC(2026, 10, 26);
const trust: Trust = { list: { version: 1, date: '2026-11-01', issuers: [key.issuer] }, added: [], status: [] };
const code = codeOf(issuedClaim.id);
const register = entered(newRegister(key.issuer.kid), [
  { index, claim: issuedClaim, digits: toDigits(payload), issuedAt: now },
]);
const head = { id: '11111111-1111-4111-8111-000000000001', v: 1 as const, learner: issuedClaim.id, at: now };

test('a typed code finds what the register of the issuer holds, with its withdrawal', () => {
  expect(lookUp(code.toLowerCase(), [register], [], trust, now)).toMatchObject({ state: 'valid' });
  const withdrawn = revoke(register, issuedClaim.id, 'Wrong name', now, key.secretKey);
  expect(lookUp(code, [withdrawn], [], trust, now)).toMatchObject({
    state: 'revoked',
    withdrawn: { at: now, reason: 'Wrong name' },
  });
});

test('a typed code finds what learners of this device hold', async () => {
  const own = { ...issuedClaim, kind: 'self-issued' as const, issuer: null };
  const made: ProgressEvent = { ...head, type: 'certificate-made', claim: own };
  expect(lookUp(code, [], [made], trust, now)).toMatchObject({ state: 'self-issued', statement: { name: own.name } });
  const badge = JSON.stringify(await proved(unsignedBadge, key.secretKey, now));
  const received: ProgressEvent = { ...head, type: 'certificate-received', claim: issuedClaim, badge };
  expect(lookUp(code, [], [received], trust, now)).toMatchObject({ state: 'valid' });
});

test('a mistyped code and one that nobody here knows are told apart', () => {
  expect(lookUp('J0Y1-XX95-MXMS', [register], [], trust, now)).toBe('mistyped');
  expect(lookUp('J0Y1-XX95-MR1Y', [register], [], trust, now)).toBe('unknown');
});

test('a withdrawal that the issuer did not sign decides nothing', () => {
  const forged = register.entries.map((entry) => ({ ...entry, revokedAt: now, reason: 'Malice' }));
  expect(lookUp(code, [{ ...register, entries: forged }], [], trust, now)).toMatchObject({ state: 'valid' });
});

test('an entry whose parts do not agree is passed over for one that does', () => {
  const other = register.entries.map((entry) => ({ ...entry, claim: { ...entry.claim, name: 'Somebody Else' } }));
  const forged = { ...register, entries: other };
  expect(lookUp(code, [forged], [], trust, now)).toBe('unknown');
  expect(lookUp(code, [forged, register], [], trust, now)).toMatchObject({ state: 'valid' });
});
