import { type Badge, claimOf, digitsOf, readBadge } from '../carrier/badge.ts';
import { isProved } from '../carrier/badge-proof.ts';
import { unbakePng, unbakeSvg } from '../carrier/bake.ts';
import { keyOfDid } from '../carrier/did-key.ts';
import { fromDigits } from '../carrier/digits.ts';
import { readPayload } from '../carrier/payload.ts';
import { type Statement, statementOf } from '../carrier/statement.ts';
import { judge, type Trust, type Verdict } from './verify.ts';

// With badge-proof.ts: loaded only when somebody opens a badge.

/** The badge in a file: plain, or baked into a picture. */
export function badgeIn(bytes: Uint8Array): Badge | undefined {
  const baked = unbakePng(bytes);
  if (baked) return readBadge(baked);
  const text = new TextDecoder().decode(bytes);
  return readBadge(unbakeSvg(text) ?? text);
}

/** Whether the code on the paper says the same, as far as it has room for titles. */
function sameWords(whole: Statement, printed: Statement): boolean {
  const short = (text: string | null, cut: string | null) =>
    text !== null && cut !== null && (text === cut || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1))));
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
  const badge = badgeIn(bytes);
  if (!badge) return { state: 'unreadable', reason: 'foreign', asOf };
  const opened = await open(badge);
  if (!opened) return { state: 'altered', asOf };
  const { claim, statement, publicKey, holds } = opened;
  const kid = claim.issuer?.kid as string;
  return holds ? judge(statement, publicKey, kid, trust, now) : { state: 'altered', statement, kid, asOf };
}
