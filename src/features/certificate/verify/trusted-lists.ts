import type { Issuers } from '../../course/issuers.ts';
import { fromBase64Url } from '../carrier/bytes.ts';
import { readStatus, type StatusList } from '../carrier/status.ts';
import type { AddedIssuer } from './verify.ts';

/** A status list that one of the issuers known here signed. */
export function readOwnList(text: string, list: Issuers, added: readonly AddedIssuer[]): StatusList | undefined {
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
