/** Text that was read, or the reason it cannot be: the encoding it is in, and the first line it shows on. */
export type Decoded = { text: string } | { encoding: string; line: number; sign: string };

const newline = 0x0a;

/**
 * A file as text. UTF-8 with or without a byte order mark is read; anything else is refused by its name and never guessed
 * at, because the build reads UTF-8 and would publish what it cannot read as "caf\uFFFD".
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || bytes.subarray(0, 64).includes(0)) return { encoding: 'UTF-16', line: 1, sign: '' };
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(newline, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    let text = '';
    try {
      text = strict.decode(part);
    } catch {
      return { encoding: 'Windows-1252 or another old encoding', line, sign: wordAround(part) };
    }
    // Saved once in the wrong encoding, and the letters are lost or stand there twice.
    const [damaged] = /\S*(?:\uFFFD|[\u00C2\u00C3][\u0080-\u00BF])\S*/.exec(text) ?? [];
    if (damaged) return { encoding: 'text that was damaged when it was converted', line, sign: damaged };
    if (end < 0) break;
    start = end + 1;
  }
  return { text: strict.decode(bytes) };
}

/** The first word that UTF-8 cannot read, as Windows-1252 would show it. */
function wordAround(line: Uint8Array): string {
  const words = new TextDecoder('windows-1252').decode(line).split(/\s+/);
  return words.find((word) => /[\u0080-\u{10FFFF}]/u.test(word)) ?? '';
}
