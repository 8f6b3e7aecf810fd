import { z } from 'zod';
import { claimShape, issuerShape } from '../features/certificate/events.ts';
import { eventParts } from './event-parts.ts';
import { eventShapes, type ProgressEvent } from './registry.ts';

// The shapes of all events, checked: for back-ups and certificates. What only writes or replays uses the types.

const parts = eventParts(z);

export const eventSchema = z.discriminatedUnion('type', eventShapes(z, parts));
export type { ProgressEvent };

export const issuerSchema = issuerShape(z);
export type Issuer = z.infer<typeof issuerSchema>;

export const claimSchema = claimShape(z, parts);
export type Claim = z.infer<typeof claimSchema>;

type Common = 'id' | 'v' | 'learner' | 'at';
type WithoutCommon<E> = E extends unknown ? Omit<E, Common> : never;

/** What a feature reports; the store adds who, when and an id. */
export type Change = WithoutCommon<ProgressEvent>;
