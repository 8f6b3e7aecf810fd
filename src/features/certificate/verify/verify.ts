import { isoDay, localDay } from '../../../site/day.ts';
import type { BadgeFault } from '../carrier/badge.ts';
import type { PictureFault } from '../carrier/bake.ts';
import { fromBase64Url, sameBytes, toBase64Url } from '../carrier/bytes.ts';
import { fromDigits } from '../carrier/digits.ts';
import { readLink } from '../carrier/link.ts';
import { readPayload } from '../carrier/payload.ts';
import type { Statement } from '../carrier/statement.ts';
import { isRevoked, latest, readStatus, type StatusList } from '../carrier/status.ts';
import type { Issuers, KnownIssuer } from '../issuers.ts';

/** Whom a verifier believes: the list that came with the course, issuers added on this device, status lists read here. */
export type Trust = { list: Issuers; added: AddedIssuer[]; status: StatusList[] };

/** An issuer whose key somebody compared and added on this device. `addedAt` is an ISO day. */
export type AddedIssuer = { publicKey: string; organisation: string; addedAt: string };

export type State =
  | 'valid'
  | 'unknown-issuer'
  | 'self-issued'
  | 'altered'
  | 'revoked'
  | 'key-revoked'
  | 'outside-validity'
  | 'unreadable';

export type Verdict = {
  state: State;
  /** Why it cannot be read. */
  reason?: 'cut' | 'foreign' | 'newer' | 'noCode';
  /** What does not fit: a day in the future, a signature before the event, a signature outside the time of the key. */
  days?: 'future' | 'before' | 'key';
  /** Why a badge file is refused before its signature is looked at. */
  fault?: BadgeFault | PictureFault;
  /** True if every word of the certificate is signed: those of a badge file are, a code has no room for all. */
  whole?: true;
  /** The words in the code; on 'altered' not to be believed. */
  statement?: Statement;
  /** Short name of the key that signed. */
  kid?: string;
  /** The key itself, base64 for addresses. */
  publicKey?: string;
  /** The issuer as the trust list that came with the course names it. */
  issuer?: KnownIssuer;
  /** The issuer as it was added on this device. */
  added?: AddedIssuer;
  /** True if the key has run out since; what it signed before stays valid. */
  expired?: boolean;
  /** The day of the trust list. */
  asOf: string;
  /** Milliseconds at which the latest status list was signed; missing if there is none here. */
  statusAsOf?: number;
  /** When and why the issuer's register says that it was withdrawn. */
  withdrawn?: { at: number; reason: string };
  /** Where the link in the code would have led; null if there was none. */
  host?: string | null;
};

/** The status lists that come with the trust list. A list that does not hold is none. */
export const listsOf = ({ issuers }: Issuers): StatusList[] =>
  issuers.flatMap(({ publicKey, status }) => {
    const key = fromBase64Url(publicKey);
    return (status && key && readStatus(status, key)) || [];
  });

/** The entry of this key: by the whole key, since its short name alone could be made to fit. */
const entryOf = <E extends { publicKey: string }>(entries: readonly E[], publicKey: Uint8Array): E | undefined =>
  entries.find((entry) => {
    const key = fromBase64Url(entry.publicKey);
    return key !== undefined && sameBytes(key, publicKey);
  });

const dayLength = 86_400_000;

/**
 * What is wrong with the days a certificate bears, as of `now`. A day of grace each way: it may be tomorrow already where
 * it was signed, and earlier releases wrote the day of London as that of the signature.
 */
function wrongDays({ date, signed }: Statement, issuer: KnownIssuer | undefined, now: number): Verdict['days'] {
  const sealed = signed ?? date;
  const tomorrow = localDay(now + dayLength);
  if (date > tomorrow || sealed > tomorrow) return 'future';
  if (date > isoDay(Date.parse(sealed) / dayLength + 1)) return 'before';
  return issuer && (sealed < issuer.validFrom || sealed > issuer.validUntil) ? 'key' : undefined;
}

/** What signed words are worth, as of `now` (milliseconds since 1970) and of the lists at hand. */
export function judge(statement: Statement, publicKey: Uint8Array, kid: string, trust: Trust, now: number): Verdict {
  const common = { statement, kid, publicKey: toBase64Url(publicKey), asOf: trust.list.date };
  const issuer = entryOf(trust.list.issuers, publicKey);
  const added = issuer ? undefined : entryOf(trust.added, publicKey);
  const days = wrongDays(statement, issuer, now);
  if (!issuer && !added) return { ...common, days, state: 'unknown-issuer' };
  const lists = [...trust.status, ...listsOf(trust.list)].filter((each) => each.kid === kid);
  const status = latest(lists, kid);
  const facts = {
    ...common,
    days,
    ...(issuer && { issuer, expired: localDay(now) > issuer.validUntil }),
    ...(added && { added }),
    ...(status && { statusAsOf: status.at }),
  };
  // A stolen key writes any date it likes, so a withdrawn key makes everything it signed doubtful.
  if (issuer?.revokedAt && issuer.revokedAt <= localDay(now)) return { ...facts, state: 'key-revoked' };
  // Withdrawing is for good: what any genuine list withdraws, a later one that was made without it does not bring back.
  const withdrawn = lists.some((each) => statement.index !== null && isRevoked(each, statement.index));
  if (withdrawn) return { ...facts, state: 'revoked' };
  return { ...facts, state: days ? 'outside-validity' : 'valid' };
}

/** The verdict on what was scanned, pasted or followed. `now` is in milliseconds since 1970. */
export function verifyText(text: string, trust: Trust, now: number): Verdict {
  const asOf = trust.list.date;
  const found = readLink(text);
  if ('problem' in found) return { state: 'unreadable', reason: found.problem, asOf };
  const bytes = fromDigits(found.digits);
  // Digits that no bytes give were cut off or misread.
  if (!bytes) return { state: 'unreadable', reason: 'cut', asOf };
  const { host } = found;
  const read = readPayload(bytes);
  switch (read.kind) {
    case 'signed':
      return read.intact
        ? { ...judge(read.statement, read.seal.publicKey, read.seal.kid, trust, now), host }
        : { state: 'altered', statement: read.statement, kid: read.seal.kid, asOf, host };
    case 'self-issued':
      return { state: 'self-issued', statement: read.statement, asOf, host };
    case 'damaged':
      return { state: 'altered', asOf, host };
    default:
      return { state: 'unreadable', reason: read.kind, asOf, host };
  }
}
