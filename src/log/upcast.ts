import type { Claim, ProgressEvent } from './event.ts';

/**
 * Brings an event of any shape ever written to the shape of today; frozen samples of every shape stay in
 * upcast.test.ts for good. Certificates of releases before 0.3 knew no issuer: all were self-issued.
 */
export function upcast(stored: ProgressEvent): ProgressEvent {
  if (stored.type !== 'certificate-made' || stored.claim.issuer !== undefined) return stored;
  return { ...stored, claim: { ...(stored.claim as Claim), issuer: null } };
}
