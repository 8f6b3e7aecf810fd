import * as z from 'zod';

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
export function readLocalTrust(text: string | null): LocalTrust {
  try {
    const stored = schema.safeParse(JSON.parse(text ?? 'null'));
    return stored.success ? stored.data : noTrust();
  } catch {
    return noTrust();
  }
}
