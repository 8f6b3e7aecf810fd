import type { ProgressEvent } from '../../../log/event.ts';
import { selfIssuedLink } from '../carrier/code-link.ts';
import type { Site } from '../carrier/link.ts';
import { signedDigits } from '../carrier/received.ts';
import { codeOf, readCode } from '../code.ts';
import type { Entry, Register } from '../issue/register.ts';
import { type Trust, type Verdict, verifyText } from './verify.ts';

/** With what the register says on top of what its lists say: it is never older than they are. */
function withRegister(verdict: Verdict, { revokedAt, reason }: Entry): Verdict {
  if (revokedAt === null || !['valid', 'unknown-issuer', 'revoked', 'outside-validity'].includes(verdict.state)) {
    return verdict;
  }
  return { ...verdict, state: 'revoked', withdrawn: { at: revokedAt, reason } };
}

/** What is known here under a short code: 'mistyped', 'unknown', or the verdict on the certificate it names. */
export function lookUp(
  typed: string,
  registers: readonly Register[],
  events: readonly ProgressEvent[],
  trust: Trust,
  now: number,
): Verdict | 'mistyped' | 'unknown' {
  const code = readCode(typed);
  if (!code) return 'mistyped';
  const entry = registers.flatMap(({ entries }) => entries).find(({ claim }) => codeOf(claim.id) === code);
  if (entry) return withRegister(verifyText(entry.digits, trust, now), entry);
  const made = events.find((event) => 'claim' in event && codeOf(event.claim.id) === code);
  const text = made && textOf(made);
  return text ? verifyText(text, trust, now) : 'unknown';
}

const nowhere: Site = 'https://localhost/';

function textOf(event: ProgressEvent): string | undefined {
  if (event.type === 'certificate-received') return signedDigits(event.claim, event.badge);
  return event.type === 'certificate-made' ? selfIssuedLink(event.claim, nowhere) : undefined;
}
