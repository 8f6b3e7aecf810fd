import { z } from 'zod';
import { id as anyId, pathId } from '../features/course/schema.ts';

/** What is kept under a name must not meet what every object has under it, such as "constructor". */
const isOwn = (key: string) => !(key in Object.prototype);
const reserved = 'a name that the program does not use itself';
const id = anyId.refine(isOwn, reserved);
/** Zod passes over a part named "__proto__" without a word. */
const bare = z.unknown().refine((value) => !Object.hasOwn(Object(value), '__proto__'), reserved);

/** A name as it should stand on a certificate. Empty for somebody who did not want to give one. */
const name = z.string().trim().max(80);
const uuid = z.uuid();
const whole = z.int().min(0);

/** A response as it was given; its shape belongs to the kind of question, so only its size is bounded here. */
const response = z.union([
  z.string().max(10_000),
  z.array(z.string().max(200)).max(100),
  bare
    .pipe(z.record(z.string().max(100).refine(isOwn, reserved), z.string().max(10_000)))
    .refine((parts) => Object.keys(parts).length <= 100),
  z.boolean(),
  z.number(),
]);

/** The person said that they were not sure. Left out when they did not; never counts in the points. */
const unsure = z.literal(true).optional();

const common = {
  /** Permanent; two copies of a log merge by it. */
  id: uuid,
  /** Shape of the event; older shapes are brought up to date by upcast.ts. */
  v: z.literal(1),
  learner: uuid,
  /** Milliseconds since 1970, by the clock of the device; a Date goes no further. */
  at: whole.max(8.64e15),
};

/** Who signed a certificate, as it stood in their key on the day. `kid` names the key: 8 bytes, hexadecimal. */
export const issuerSchema = z.strictObject({
  kid: z.string().regex(/^[0-9a-f]{16}$/),
  name: z.string().trim().min(1).max(80),
  organisation: z.string().trim().min(1).max(80),
  /** ISO 3166, two letters. */
  country: z.string().regex(/^[A-Z]{2}$/),
});
export type Issuer = z.infer<typeof issuerSchema>;

/** What a certificate says. Made once; nothing that changes later changes it. */
export const claimSchema = z.strictObject({
  id: uuid,
  kind: z.enum(['self-issued', 'issuer-signed']),
  /** Who stands behind it; null for a record that a learner's own device made. Missing in releases before 0.3. */
  issuer: issuerSchema.nullable().default(null),
  name: z.string().trim().min(1).max(80),
  /** Null where presence at a workshop is certified. */
  path: pathId.nullable(),
  certificate: z.enum(['completion', 'participation', 'attendance']),
  lang: z.string().max(10),
  /** Words as they were on the day, in the language the certificate was made in. */
  courseTitle: z.string().max(200),
  pathTitle: z.string().max(200),
  can: z.array(z.string().max(200)).max(6),
  minutes: whole,
  modules: z.array(z.strictObject({ id, title: z.string().max(200), percent: z.int().min(0).max(100).nullable() })),
  /** Points of the best attempt of each quiz, together; null where the path has no quiz. */
  percent: z.int().min(0).max(100).nullable(),
  passMark: z.int().min(1).max(100),
  courseVersion: z.string().max(20),
  /** Day of the last requirement, ISO. */
  date: z.iso.date(),
});
export type Claim = z.infer<typeof claimSchema>;

export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('learner-added'), name, path: pathId.nullable() }),
  z.strictObject({ ...common, type: z.literal('learner-renamed'), name }),
  z.strictObject({ ...common, type: z.literal('path-chosen'), path: pathId.nullable() }),
  z.strictObject({ ...common, type: z.literal('lesson-opened'), lesson: id }),
  z.strictObject({ ...common, type: z.literal('lesson-completed'), lesson: id }),
  z.strictObject({
    ...common,
    type: z.literal('check-answered'),
    question: id,
    response,
    earned: whole,
    total: whole,
    unsure,
  }),
  z.strictObject({
    ...common,
    type: z.literal('quiz-started'),
    attempt: uuid,
    quiz: id,
    seed: whole,
    questions: z.array(id).min(1).max(100),
  }),
  z.strictObject({
    ...common,
    type: z.literal('answer-changed'),
    attempt: uuid,
    question: id,
    response: response.nullable(),
    unsure,
  }),
  z.strictObject({
    ...common,
    type: z.literal('answer-checked'),
    attempt: uuid,
    question: id,
    response,
    earned: whole,
    total: whole,
    unsure,
  }),
  z.strictObject({
    ...common,
    type: z.literal('quiz-submitted'),
    attempt: uuid,
    quiz: id,
    earned: whole,
    total: whole,
    passMark: z.int().min(1).max(100),
    /** Points of each answer that was handed in without a check of its own, for review. Missing in release 0.1. */
    grades: bare.pipe(z.record(id, z.strictObject({ earned: whole, total: whole }))).optional(),
  }),
  /** A question met before, answered again in review. */
  z.strictObject({
    ...common,
    type: z.literal('review-answered'),
    question: id,
    response,
    earned: whole,
    total: whole,
    unsure,
  }),
  /** The most questions this person wants to review in a day. */
  z.strictObject({ ...common, type: z.literal('review-limit'), perDay: z.int().min(1).max(100) }),
  z.strictObject({
    ...common,
    type: z.literal('text-changed'),
    activity: id,
    field: z.string().max(100).refine(isOwn, reserved),
    text: z.string().max(10_000),
  }),
  /** A case of a tool of the trade. `data` is JSON whose shape belongs to the tool, so only its size is bounded here. */
  z.strictObject({
    ...common,
    type: z.literal('case-saved'),
    case: uuid,
    tool: id,
    name: z.string().trim().min(1).max(120),
    data: z.string().max(60_000),
  }),
  z.strictObject({ ...common, type: z.literal('case-removed'), case: uuid }),
  z.strictObject({ ...common, type: z.literal('certificate-made'), claim: claimSchema }),
  /** A certificate that an issuer signed, taken in from its file; `badge` is the text of the Open Badge. */
  z.strictObject({
    ...common,
    type: z.literal('certificate-received'),
    claim: claimSchema,
    badge: z.string().max(50_000),
  }),
  z.strictObject({ ...common, type: z.literal('backup-made') }),
]);

export type ProgressEvent = z.infer<typeof eventSchema>;

type Common = 'id' | 'v' | 'learner' | 'at';
type WithoutCommon<E> = E extends unknown ? Omit<E, Common> : never;

/** What a feature reports; the store adds who, when and an id. */
export type Change = WithoutCommon<ProgressEvent>;
