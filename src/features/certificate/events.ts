import { type EventPart, type EventParts, type EventsOf, ownEntry, type Zod } from '../../log/event-parts.ts';

/** Who signed a certificate, as it stood in their key on the day. `kid` names the key: 8 bytes, hexadecimal. */
export const issuerShape = (z: Zod) =>
  z.strictObject({
    kid: z.string().regex(/^[0-9a-f]{16}$/),
    name: z.string().trim().min(1).max(80),
    organisation: z.string().trim().min(1).max(80),
    /** ISO 3166, two letters. */
    country: z.string().regex(/^[A-Z]{2}$/),
  });

/** What a certificate says. Made once; nothing that changes later changes it. */
export const claimShape = (z: Zod, { uuid, whole, id }: EventParts) =>
  z.strictObject({
    id: uuid,
    kind: z.enum(['self-issued', 'issuer-signed']),
    /** Who stands behind it; null for a record that a learner's own device made. Missing in releases before 0.3. */
    issuer: issuerShape(z).nullable().default(null),
    name: z.string().trim().min(1).max(80),
    /** Null where presence at a workshop is certified. */
    path: id.nullable(),
    certificate: z.enum(['completion', 'participation', 'attendance']),
    lang: z.string().max(10),
    /** Words as they were on the day, in the language the certificate was made in. */
    courseTitle: z.string().max(200),
    pathTitle: z.string().max(200),
    can: z.array(z.string().max(200)).max(6),
    /** What the holder has read about, where nothing was tested. Missing in earlier releases, whose notes say "can". */
    topics: z.array(z.string().max(200)).max(6).optional(),
    minutes: whole,
    modules: z.array(z.strictObject({ id, title: z.string().max(200), percent: z.int().min(0).max(100).nullable() })),
    /** Points of the best attempt of each quiz, together; null where the path has no quiz. */
    percent: z.int().min(0).max(100).nullable(),
    passMark: z.int().min(1).max(100),
    courseVersion: z.string().max(20),
    /** Day of the last requirement, ISO. */
    date: z.iso.date(),
  });

export const certificateShapes = (z: Zod, parts: EventParts) => {
  const { common } = parts;
  const claim = claimShape(z, parts);
  return [
    z.strictObject({ ...common, type: z.literal('certificate-made'), claim }),
    /** A certificate that an issuer signed, taken in from its file; `badge` is the text of the Open Badge. */
    z.strictObject({ ...common, type: z.literal('certificate-received'), claim, badge: z.string().max(50_000) }),
  ] as const;
};
type CertificateEvent = EventsOf<typeof certificateShapes>;

export type CertificateState = {
  claims: CertificateEvent['claim'][];
  /** Files of the certificates that an issuer signed, by the id of the claim. */
  badges: Record<string, string>;
};

function takeIn({ claims }: CertificateState, { claim }: CertificateEvent): void {
  if (!claims.some(({ id }) => id === claim.id)) claims.push(claim);
}

export const certificatePart: EventPart<CertificateState, CertificateEvent> = {
  nothing: () => ({ claims: [], badges: {} }),
  reduce: {
    'certificate-made': takeIn,
    'certificate-received': (state, event) => {
      state.badges[event.claim.id] = ownEntry(state.badges, event.claim.id) ?? event.badge;
      takeIn(state, event);
    },
  },
  kinds: { 'certificate-made': 'certificates', 'certificate-received': 'certificates' },
};
