import * as z from 'zod';

// What an Open Badge of this course is made of: nothing else is read as one.

/** The contexts of an Open Badge 3.0, exactly and in this order. */
export const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

const text = z.string().max(1000);

const resultDescription = z.strictObject({
  id: z.string().regex(/^urn:spp-academy:(module|result):[a-z0-9-]+$/),
  type: z.tuple([z.literal('ResultDescription')]),
  name: text,
  resultType: z.enum(['Percent', 'Status', 'RawScore']),
  requiredValue: text.optional(),
});
const result = z.strictObject({
  type: z.tuple([z.literal('Result')]),
  resultDescription: text,
  value: text.optional(),
  status: z.literal('Completed').optional(),
});

const unsigned = z.strictObject({
  '@context': z.tuple([z.literal(contexts[0]), z.literal(contexts[1])]),
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: text,
  validFrom: z.iso.datetime(),
  issuer: z.strictObject({
    id: text,
    type: z.tuple([z.literal('Profile')]),
    name: text,
    official: text,
    address: z.strictObject({ type: z.tuple([z.literal('Address')]), addressCountryCode: text }),
  }),
  credentialSubject: z.strictObject({
    type: z.tuple([z.literal('AchievementSubject')]),
    identifier: z.tuple([
      z.strictObject({
        type: z.literal('IdentityObject'),
        hashed: z.literal(false),
        identityHash: text,
        identityType: z.literal('name'),
      }),
    ]),
    achievement: z.strictObject({
      id: z.url(),
      type: z.tuple([z.literal('Achievement')]),
      name: text,
      description: text,
      inLanguage: text,
      version: text,
      achievementType: z.enum(['CertificateOfCompletion', 'Course', 'LearningProgram']),
      criteria: z.strictObject({ narrative: z.string().max(3000) }),
      resultDescription: z.array(resultDescription).max(100),
    }),
    result: z.array(result).max(100),
  }),
  /** The link in the QR code of the paper: the same claim, signed once more. */
  evidence: z.tuple([z.strictObject({ id: z.url().max(3000), type: z.tuple([z.literal('Evidence')]), name: text })]),
  credentialStatus: z
    .strictObject({
      id: text,
      type: z.literal('BitstringStatusListEntry'),
      statusPurpose: z.literal('revocation'),
      statusListIndex: z.string().regex(/^\d{1,6}$/),
      statusListCredential: z.url(),
    })
    .optional(),
});
export type UnsignedBadge = z.infer<typeof unsigned>;

const proof = z.strictObject({
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-rdfc-2022'),
  created: z.iso.datetime(),
  verificationMethod: text,
  proofPurpose: z.literal('assertionMethod'),
  proofValue: text,
});
export type BadgeProof = z.infer<typeof proof>;

/** One proof, alone or in a list: the schema of 1EdTech asks for a list, earlier releases wrote it alone. */
export const badgeSchema = unsigned.extend({ proof: z.union([proof, z.tuple([proof])]) });
export type Badge = z.infer<typeof badgeSchema>;
