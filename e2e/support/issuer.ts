import { createHash } from 'node:crypto';
import { badgeOf } from '../../src/features/certificate/carrier/badge.ts';
import { proved } from '../../src/features/certificate/carrier/badge-proof.ts';
import { signedLink } from '../../src/features/certificate/carrier/code-link.ts';
import { toDigits } from '../../src/features/certificate/carrier/digits.ts';
import { signedPayload } from '../../src/features/certificate/carrier/payload.ts';
import type { Statement } from '../../src/features/certificate/carrier/statement.ts';
import { issuerOf, type Key, newKey } from '../../src/features/certificate/issue/key/keys.ts';
import type { Claim } from '../../src/log/event.ts';

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

const claim: Claim = {
  id: statement.id,
  kind: 'issuer-signed',
  issuer: issuerOf(school),
  name: 'Amina Diallo',
  path: 'administrator',
  certificate: 'completion',
  lang: 'en',
  courseTitle: 'Sustainable Public Procurement',
  pathTitle: 'Path for procurement administrators',
  can: [
    'describe a need and write an open, measurable specification',
    'compare bids on life-cycle cost and defend the award',
    'set labour and social conditions, and check them',
    'manage a contract to its end and report its results',
  ],
  minutes: 540,
  modules: Array.from({ length: 11 }, (_, index) => ({
    id: `m${index}`,
    title: 'Foundations first: a sound procurement system',
    percent: 80 + index,
  })),
  percent: 86,
  passMark: 70,
  courseVersion: '2026.11',
  date: '2026-01-15',
};

/** The badge file of a certificate that the school signed: a long one, with what is given here in the place of its own. */
export async function badgeFile(over: Partial<Claim>): Promise<Buffer> {
  const own = { ...claim, ...over };
  const site = 'https://spp-academy.example.org/';
  const link = signedLink(own, { index: 1, signed: '2026-01-16' }, school.secretKey, site);
  const key = Uint8Array.from(Buffer.from(school.issuer.publicKey, 'base64url'));
  const words = { kind: 'Certificate', criteria: 'All of it:', minutes: 'Minutes', overall: 'All', evidence: 'Code' };
  const badge = badgeOf(own, key, link, site, words, null);
  return Buffer.from(JSON.stringify(await proved(badge, school.secretKey, Date.UTC(2026, 0, 16))));
}
