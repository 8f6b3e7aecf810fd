/** Encodings that lists of names are saved in; the first byte or the habits of a language tell which. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1256', 'windows-1251'] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes that are accented Latin letters in windows-1256 and ordinary Cyrillic ones in windows-1251. */
const latinInArabic = new Set([0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc]);

/**
 * The encoding of a list. UTF-8 and UTF-16 can be told for certain; of the older ones, those where whole words stand
 * above 127 are Arabic or Russian, and those where single letters do are western. A guess is shown and can be changed.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 2000).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) return odd >= even ? 'utf-16le' : 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // Not UTF-8: one of the older ones.
  }
  const words = new TextDecoder('latin1').decode(bytes).match(/[A-Za-z\x80-\xff]+/g) ?? [];
  const highIn = (some: string[]) => [...some.join('')].filter((sign) => sign > '\x7f');
  const high = highIn(words);
  const inOwnWords = highIn(words.filter((word) => !/[A-Za-z]/.test(word)));
  if (2 * inOwnWords.length < high.length) return 'windows-1252';
  const accented = inOwnWords.filter((sign) => latinInArabic.has(sign.charCodeAt(0)));
  return 4 * accented.length > inOwnWords.length ? 'windows-1251' : 'windows-1256';
}

/** The text of a file in this encoding, without the mark at its beginning. */
export const decoded = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
