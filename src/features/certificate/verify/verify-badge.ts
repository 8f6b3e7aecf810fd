import { type BadgeFault, claimOf, digitsOf, examineBadge } from '../carrier/badge.ts';
import { isProved } from '../carrier/badge-proof.ts';
import type { Badge } from '../carrier/badge-shape.ts';
import { type PictureFault, unbakePng, unbakeSvg } from '../carrier/bake.ts';
import { isShortOf } from '../carrier/code-link.ts';
import { keyOfDid } from '../carrier/did-key.ts';
import { fromDigits } from '../carrier/digits.ts';
import { readPayload } from '../carrier/payload.ts';
import { type Statement, statementOf } from '../carrier/statement.ts';
import { judge, type Trust, type Verdict } from './verify.ts';

// With badge-proof.ts: loaded only when somebody opens a badge.

/** The badge in a file, plain or baked into a picture; or why it is refused; undefined if there is none. */
export function badgeIn(bytes: Uint8Array): { badge: Badge } | { fault: BadgeFault | PictureFault } | undefined {
  const text = () => new TextDecoder().decode(bytes);
  const baked = bytes[0] === 0x89 ? unbakePng(bytes) : unbakeSvg(text());
  if (baked && 'fault' in baked) return baked;
  return baked ? examineBadge(baked.json) : bytes[0] === 0x89 ? undefined : examineBadge(text());
}

/** Whether the code on the paper says the same, as far as it has room for titles. */
function sameWords(whole: Statement, printed: Statement): boolean {
  const short = (text: string | null, cut: string | null) => text !== null && cut !== null && isShortOf(cut, text);
  const plain = ({ course, title, organisation, ...rest }: Statement) => JSON.stringify(rest);
  return (
    plain(whole) === plain(printed) &&
    short(whole.title, printed.title) &&
    short(whole.organisation, printed.organisation) &&
    (printed.course === null || printed.course === whole.course)
  );
}

/** The claim of a badge, its place in the status list and whether all its signatures hold and agree. */
export async function open(badge: Badge) {
  const claim = claimOf(badge);
  const digits = digitsOf(badge);
  const bytes = digits === undefined ? undefined : fromDigits(digits);
  const paper = bytes && readPayload(bytes);
  const publicKey = keyOfDid(badge.issuer.id);
  if (!claim?.issuer || !publicKey || paper?.kind !== 'signed') return undefined;
  const { index, signed } = paper.statement;
  if (index === null || signed === null) return undefined;
  const statement = statementOf(claim, { index, signed });
  const status = badge.credentialStatus;
  const agree =
    paper.intact &&
    paper.seal.kid === claim.issuer.kid &&
    sameWords(statement, paper.statement) &&
    (!status || status.statusListIndex === String(statement.index));
  return { claim, statement, publicKey, holds: agree && (await isProved(badge)) };
}

/** The verdict on a badge file. `now` is in milliseconds since 1970. */
export async function verifyBadge(bytes: Uint8Array, trust: Trust, now: number): Promise<Verdict> {
  const asOf = trust.list.date;
  const found = badgeIn(bytes);
  if (!found) return { state: 'unreadable', reason: 'foreign', asOf };
  if ('fault' in found) return { state: 'altered', fault: found.fault, asOf };
  const opened = await open(found.badge);
  if (!opened) return { state: 'altered', asOf };
  const { claim, statement, publicKey, holds } = opened;
  const kid = claim.issuer?.kid as string;
  return holds
    ? { ...judge(statement, publicKey, kid, trust, now), whole: true }
    : { state: 'altered', statement, kid, asOf };
}
