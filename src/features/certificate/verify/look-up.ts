import type { ProgressEvent } from '../../../log/event.ts';
import { selfIssuedLink } from '../carrier/code-link.ts';
import type { Site } from '../carrier/link.ts';
import { signedDigits } from '../carrier/received.ts';
import { codeOf, readTypedCode } from '../code.ts';
import { isWithdrawn, type Register, type RegisterEntry, signerOf } from '../issue/register/register.ts';
import { type Trust, type Verdict, verifyText } from './verify.ts';

/**
 * With what the register says on top of what its lists say: it is never older than they are. Only a withdrawal that the
 * issuer signed counts.
 */
function withRegister(verdict: Verdict, entry: RegisterEntry, signer: Uint8Array): Verdict {
  const { revokedAt, reason } = entry;
  if (
    revokedAt === null ||
    !isWithdrawn(entry, signer) ||
    !['valid', 'unknown-issuer', 'revoked', 'outside-validity'].includes(verdict.state)
  ) {
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
  const code = readTypedCode(typed);
  if (!code) return 'mistyped';
  for (const { kid, entries } of registers) {
    const entry = entries.find(({ claim }) => codeOf(claim.id) === code);
    const signer = entry && signerOf(entry, kid);
    // An entry whose parts do not agree is none; the next register may hold the real one.
    if (entry && signer) return withRegister(verifyText(entry.digits, trust, now), entry, signer);
  }
  const made = events.find((event) => 'claim' in event && codeOf(event.claim.id) === code);
  const text = made && textOf(made);
  return text ? verifyText(text, trust, now) : 'unknown';
}

const nowhere: Site = 'https://localhost/';

function textOf(event: ProgressEvent): string | undefined {
  if (event.type === 'certificate-received') return signedDigits(event.claim, event.badge);
  return event.type === 'certificate-made' ? selfIssuedLink(event.claim, nowhere) : undefined;
}
