import * as z from 'zod';

/** YAML reads 2026-11-23 as a string or as a date, depending on the parser. */
const date = z.union([z.iso.date(), z.date().transform((value) => value.toISOString().slice(0, 10))]);
const base64 = z.string().regex(/^[\w-]+$/, 'base64 for addresses, as the issuer exported it');

/** The public part of an issuer's key, as the issuer exports it. */
export const publicEntrySchema = z.strictObject({
  /** First 8 bytes of the SHA-256 of the key, hexadecimal. */
  kid: z.string().regex(/^[0-9a-f]{16}$/, 'sixteen hexadecimal digits'),
  name: z.string().trim().min(1).max(80),
  organisation: z.string().trim().min(1).max(80),
  country: z.string().regex(/^[A-Z]{2}$/, 'a country code of two capital letters'),
  /** Ed25519, 32 bytes, base64 for addresses. */
  publicKey: base64.length(43, 'the 43 letters of a public key'),
  validFrom: date,
  validUntil: date,
  /** Where the issuer publishes its list of withdrawn certificates for other software; badges name it. */
  statusAddress: z
    .url()
    .regex(/^https:\/\/\S+$/, 'an address that begins with https://')
    .max(200)
    .optional(),
});
export type PublicEntry = z.infer<typeof publicEntrySchema>;

/** content/issuers.yaml: whom this copy of the course trusts to sign certificates. The same in every language. */
export const issuersSchema = z.strictObject({
  version: z.int().min(1),
  /** The day somebody last looked it through. */
  date,
  issuers: z.array(
    publicEntrySchema.extend({
      /** The day from which nothing signed with the key counts, whatever date it bears. */
      revokedAt: date.optional(),
      /** The issuer's list of withdrawn certificates, as exported. */
      status: base64.max(20_000).optional(),
      /** The number of the latest list, which only goes up: an older list is refused, however it came here. */
      counter: z.int().min(1).optional(),
    }),
  ),
});
export type Issuers = z.infer<typeof issuersSchema>;
export type KnownIssuer = Issuers['issuers'][number];
