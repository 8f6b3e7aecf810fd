import type { Register } from '../issue/register/register.ts';
import { fileKind } from './file-kind.ts';
import type { Trust, Verdict } from './verify.ts';

export type FoundInFile =
  | { kind: 'code'; text: string }
  | { kind: 'badge'; verify(trust: Trust, now: number): Promise<Verdict> }
  | { kind: 'register'; register: Register }
  | { kind: 'status'; text: string }
  | { kind: 'too-large' | 'nothing' };

/** 40 MB: a photo of the best phone. */
const largest = 40_000_000;

/**
 * What somebody who checks a certificate may have opened: a photo, a badge, digits, or a list of an issuer. `look` reads
 * the code in a picture.
 */
export async function findIn(file: File, look: (file: File) => Promise<string | undefined>): Promise<FoundInFile> {
  if (file.size > largest) return { kind: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = fileKind(bytes);
  if (found.kind === 'register' || found.kind === 'status') return found;
  if (found.kind === 'text') return { kind: 'code', text: found.text };
  if (found.kind === 'badge') {
    const { badgeIn, verifyBadge } = await import('./verify-badge.ts');
    const isPicture = bytes[0] === 0x89;
    // A PNG without a badge in it is a picture like any other.
    if (!isPicture || badgeIn(bytes)) {
      return { kind: 'badge', verify: (trust, now) => verifyBadge(bytes, trust, now) };
    }
  }
  const text = await look(file);
  return text === undefined ? { kind: 'nothing' } : { kind: 'code', text };
}
