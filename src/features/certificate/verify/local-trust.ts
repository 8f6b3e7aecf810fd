import * as z from 'zod';
import { fromBase64Url } from '../carrier/bytes.ts';
import { readSign1 } from '../carrier/cose.ts';
import { isNewer, readStatus, type StatusList } from '../carrier/status.ts';

const schema = z.strictObject({
  /** Issuers whose key somebody compared and added on this device. */
  added: z.array(z.strictObject({ publicKey: z.string(), organisation: z.string(), addedAt: z.iso.date() })),
  /** Texts of signed status lists, by the short name of the key. */
  lists: z.record(z.string(), z.string()),
});

/** What this device knows of issuers beyond the list that came with the course. */
export type LocalTrust = z.infer<typeof schema>;

export const noTrust = (): LocalTrust => ({ added: [], lists: {} });

/** Reads what was stored; nothing where that is no text of ours. */
export function readLocalTrust(text: string | undefined): LocalTrust {
  try {
    const stored = schema.safeParse(JSON.parse(text ?? 'null'));
    return stored.success ? stored.data : noTrust();
  } catch {
    return noTrust();
  }
}

/** A list, whoever signed it: whether that counts is asked when it is used. */
function readList(text: string): StatusList | undefined {
  const message = fromBase64Url(text.trim());
  const seal = message && readSign1(message);
  return seal && readStatus(text, seal.publicKey);
}

/** What two copies know: every issuer of either, and of each list the newer, so that none brings back an old one. */
export function unitedTrust(ours: LocalTrust, theirs: LocalTrust): LocalTrust {
  const lists = { ...theirs.lists, ...ours.lists };
  for (const [kid, text] of Object.entries(theirs.lists)) {
    const [own, other] = [readList(lists[kid] as string), readList(text)];
    if (other && (!own || isNewer(other, own))) lists[kid] = text;
  }
  const known = new Set(ours.added.map(({ publicKey }) => publicKey));
  return { added: [...ours.added, ...theirs.added.filter(({ publicKey }) => !known.has(publicKey))], lists };
}
