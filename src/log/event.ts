import * as z from 'zod';
import { claimShape, issuerShape } from '../features/certificate/events.ts';
import { eventParts, type Zod } from './event-parts.ts';
import { eventShapes, type ProgressEvent } from './registry.ts';

// The shapes of all events, checked: for back-ups and certificates. What only writes or replays uses the types.

const zod: Zod = {
  array: z.array,
  boolean: z.boolean,
  enum: z.enum,
  int: z.int,
  iso: z.iso,
  literal: z.literal,
  number: z.number,
  record: z.record,
  strictObject: z.strictObject,
  string: z.string,
  union: z.union,
  unknown: z.unknown,
  uuid: z.uuid,
};
const parts = eventParts(zod);

export const eventSchema = z.discriminatedUnion('type', eventShapes(zod, parts));
export type { ProgressEvent };

export const issuerSchema = issuerShape(zod);
export type Issuer = z.infer<typeof issuerSchema>;

export const claimSchema = claimShape(zod, parts);
export type Claim = z.infer<typeof claimSchema>;

type Common = 'id' | 'v' | 'learner' | 'at';
type WithoutCommon<E> = E extends unknown ? Omit<E, Common> : never;

/** What a feature reports; the store adds who, when and an id. */
export type Change = WithoutCommon<ProgressEvent>;
