import type { Claim } from '../../../log/event.ts';
import { digitsOf, readBadge } from './badge.ts';
import { fromDigits } from './digits.ts';
import { readPayload } from './payload.ts';
import type { Statement } from './statement.ts';

/**
 * The digits for the QR code of a certificate taken in from its issuer; undefined unless the signature in them holds
 * and is about this very certificate, so that nothing prints as signed that is not.
 */
export function signedDigits(claim: Claim, badge: string): string | undefined {
  const read = readBadge(badge);
  const digits = read && digitsOf(read);
  const bytes = digits === undefined ? undefined : fromDigits(digits);
  const paper = bytes && readPayload(bytes);
  if (paper?.kind !== 'signed' || !paper.intact || paper.seal.kid !== claim.issuer?.kid) return undefined;
  return saysSame(paper.statement, claim) ? digits : undefined;
}

/** Whether the signed words are about this certificate, as far as they have room: titles may be cut in them. */
export const saysSame = ({ id, name, date, minutes, percent, certificate }: Statement, claim: Claim): boolean =>
  id === claim.id &&
  name === claim.name &&
  date === claim.date &&
  minutes === claim.minutes &&
  percent === claim.percent &&
  certificate === claim.certificate;
