import { localDay } from '../../../site/day.ts';
import { fromBase64Url } from '../carrier/bytes.ts';
import { isNewer, latest, readStatus, type StatusList } from '../carrier/status.ts';
import type { Issuers } from '../issuers.ts';
import { type AddedIssuer, listsOf } from './verify.ts';

/** A status list that one of the issuers known here signed. */
function readOwnList(text: string, list: Issuers, added: readonly AddedIssuer[]): StatusList | undefined {
  for (const { publicKey } of [...list.issuers, ...added]) {
    const key = fromBase64Url(publicKey);
    const read = key && readStatus(text, key);
    if (read) return read;
  }
  return undefined;
}

/** The lists kept on this device, as far as an issuer known here signed them. */
export const ownedLists = (texts: Record<string, string>, list: Issuers, added: readonly AddedIssuer[]): StatusList[] =>
  Object.values(texts).flatMap((text) => readOwnList(text, list, added) ?? []);

/**
 * Whether a list is to be kept: only one that is newer than what came with the course and what is kept already, so that
 * nobody can bring back an old one. A list from the future would keep every later one out.
 */
export function acceptedList(
  text: string,
  kept: Record<string, string>,
  list: Issuers,
  added: readonly AddedIssuer[],
  now: number,
): { kid: string } | 'foreign' | 'older' | 'future' {
  const own = readOwnList(text, list, added);
  if (!own) return 'foreign';
  if (localDay(own.at) > localDay(now + 86_400_000)) return 'future';
  const known = latest([...ownedLists(kept, list, added), ...listsOf(list)], own.kid);
  return !known || isNewer(own, known) ? { kid: own.kid } : 'older';
}
