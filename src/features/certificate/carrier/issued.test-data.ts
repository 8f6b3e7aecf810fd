import type { Claim } from '../../../log/event.ts';
import { issuerOf, newKey } from '../issue/key/keys.ts';
import { type BadgeWords, badgeOf } from './badge.ts';
import { toDigits } from './digits.ts';
import { verifyLink } from './link.ts';
import { signedPayload } from './payload.ts';
import { statementOf } from './statement.ts';

export const site = 'https://spp-academy.example.org/';
export const index = 4711;
export const signing = { index, signed: '2026-11-26' };
export const key = newKey(
  {
    name: 'Wangari Mwangi',
    organisation: 'National School of Public Administration',
    country: 'KE',
    validFrom: '2026-01-01',
    validUntil: '2028-12-31',
  },
  new Uint8Array(32).fill(7),
);
export const issuedClaim: Claim = {
  id: '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b4',
  kind: 'issuer-signed',
  issuer: issuerOf(key),
  name: 'Amina Diallo',
  path: 'administrator',
  certificate: 'completion',
  lang: 'en',
  courseTitle: 'Sustainable Public Procurement',
  pathTitle: 'Administrator path',
  can: ['describe a need and write an open, measurable specification', 'compare bids on life-cycle cost'],
  minutes: 540,
  modules: [
    { id: 'm01', title: 'Why public buying matters', percent: 90 },
    { id: 'm02', title: 'Foundations first', percent: null },
  ],
  percent: 86,
  passMark: 70,
  courseVersion: '2026.11',
  date: '2026-11-22',
};
export const payload = signedPayload(statementOf(issuedClaim, signing), key.secretKey);
export const issuedLink = verifyLink(site, toDigits(payload));
export const badgeWords: BadgeWords = {
  kind: 'Certificate of completion',
  criteria: 'Every lesson of the path completed and every quiz passed. The holder can:',
  minutes: 'Minutes of study',
  overall: 'All quizzes together',
  evidence: 'The QR code on the paper',
};
export const status = { index, address: `${site}status/${issuedClaim.issuer?.kid}.json` };
export const publicKey = Uint8Array.from(Buffer.from(key.issuer.publicKey, 'base64url'));
export const unsignedBadge = badgeOf(issuedClaim, publicKey, issuedLink, site, badgeWords, status);
