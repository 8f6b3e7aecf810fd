import { createHash } from 'node:crypto';
import { toDigits } from '../../src/features/certificate/digits.ts';
import { type Key, newKey } from '../../src/features/certificate/keys.ts';
import { signedPayload } from '../../src/features/certificate/payload.ts';
import type { Statement } from '../../src/features/certificate/statement.ts';

// The issuers of e2e/fixture/issuers.yaml. Their keys are anybody's: they sign for these tests only.

const keyOf = (organisation: string): Key =>
  newKey(
    { name: 'Test signer', organisation, country: 'KE', validFrom: '2020-01-01', validUntil: '2099-12-31' },
    Uint8Array.from(createHash('sha256').update(organisation).digest()),
  );

/** In the list; its certificate number 7 is withdrawn. */
export const school = keyOf('School of Tests');
/** In the list, with its key withdrawn. */
export const closed = keyOf('Closed Institute of Tests');
/** In no list. */
export const stranger = keyOf('Centre Nobody Knows');

const statement: Statement = {
  id: '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b4',
  certificate: 'completion',
  name: 'Amina Diallo',
  course: 'Course of the tests',
  title: 'Administrator path',
  minutes: 540,
  modules: 7,
  percent: 86,
  date: '2026-01-15',
  courseVersion: '2026.11',
  organisation: '',
  index: 1,
  signed: '2026-01-16',
};

/** Digits of a certificate that one of them signed. */
export const signedDigits = ({ issuer, secretKey }: Key, index = 1): string =>
  toDigits(signedPayload({ ...statement, organisation: issuer.organisation, index }, secretKey));
