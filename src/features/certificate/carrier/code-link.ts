import type { Claim } from '../../../log/event.ts';
import { toDigits } from './digits.ts';
import { type Site, verifyLink } from './link.ts';
import { selfIssuedPayload, signedPayload } from './payload.ts';
import { fits } from './qr.ts';
import { type Signing, type Statement, statementOf } from './statement.ts';

/** Letters that the titles keep, step by step, where a long name leaves them no room. */
const cuts = [40, 24, 16, 8];

/** A text of at most so many letters; "…" stands for what was cut. */
export const shortened = (text: string, length: number): string => {
  const letters = [...text];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
};

/** Whether a text of a code stands for the whole one: the same, or cut off with "…". */
export const isShortOf = (cut: string, whole: string): boolean =>
  cut === whole || (cut.endsWith('…') && whole.startsWith(cut.slice(0, -1)));

/** What fits into the code: the whole statement, or one without the course and with titles cut. Never a name cut. */
function linkOf(statement: Statement, site: Site, payloadOf: (statement: Statement) => Uint8Array): string {
  const shorter = cuts.map((cut) => ({
    ...statement,
    course: null,
    title: shortened(statement.title, cut),
    organisation: statement.organisation && shortened(statement.organisation, cut),
  }));
  let digits = '';
  for (const each of [statement, { ...statement, course: null }, ...shorter]) {
    digits = toDigits(payloadOf(each));
    if (fits(verifyLink(site, digits))) return verifyLink(site, digits);
  }
  // The address itself is too long: the digits alone are read by any copy of the course.
  return digits;
}

/** What the QR code of a self-issued record carries. */
export const selfIssuedLink = (claim: Claim, site: Site): string =>
  linkOf(statementOf(claim, null), site, selfIssuedPayload);

/** What the QR code of a signed certificate carries. */
export const signedLink = (claim: Claim, signing: Signing, secretKey: Uint8Array, site: Site): string =>
  linkOf(statementOf(claim, signing), site, (statement) => signedPayload(statement, secretKey));
