import { type Register, readRegister } from '../issue/register/register.ts';

/** A picture of a paper, to look for a code in; a list of withdrawn certificates; an issuer's register; or a badge. */
export type FileKind =
  | { kind: 'picture' }
  | { kind: 'status'; text: string }
  | { kind: 'register'; register: Register }
  | { kind: 'text'; text: string }
  | { kind: 'badge' };

const starts = (bytes: Uint8Array, head: number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** What a file is, by its first bytes; a PNG may be a badge first and a photo after that. */
export function fileKind(bytes: Uint8Array): FileKind {
  const isJpeg = starts(bytes, [0xff, 0xd8, 0xff]);
  const isRiff = starts(bytes, [0x52, 0x49, 0x46, 0x46]) && starts(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]);
  const isHeif = starts(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70]);
  if (isJpeg || isRiff || isHeif) return { kind: 'picture' };
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47])) return { kind: 'badge' };
  const text = new TextDecoder().decode(bytes).trim();
  if (/^[\w-]{150,20000}$/.test(text) && !/^\d+$/.test(text)) return { kind: 'status', text };
  if (text.startsWith('{') && text.includes('spp-academy-register')) {
    const read = readRegister(text);
    if ('register' in read) return { kind: 'register', register: read.register };
  }
  return /^[{<]/.test(text) ? { kind: 'badge' } : { kind: 'text', text };
}
