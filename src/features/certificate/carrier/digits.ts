const block = 15;

/** Decimal digits that so many bytes take: 15 bytes fit into 37. */
const digitsFor = (bytes: number): number => Math.ceil(bytes * 8 * Math.log10(2));

const lengths = new Map(Array.from({ length: block }, (_, index) => [digitsFor(index + 1), index + 1]));

/**
 * Bytes as decimal digits, in blocks of 15 bytes: a QR code packs digits into 3.3 bits each and would spend 8 on any
 * letter. The length of the last block says how many bytes it holds.
 */
export function toDigits(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += block) {
    const part = bytes.subarray(at, at + block);
    const value = part.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    text += value.toString().padStart(digitsFor(part.length), '0');
  }
  return text;
}

/** The bytes again; undefined unless it is the one text that toDigits gives for them. */
export function fromDigits(text: string): Uint8Array | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const bytes: number[] = [];
  const width = digitsFor(block);
  for (let at = 0; at < text.length; at += width) {
    const part = text.slice(at, at + width);
    const length = lengths.get(part.length);
    let value = BigInt(part);
    if (!length || value >= 1n << BigInt(8 * length)) return undefined;
    const own = new Array<number>(length);
    for (let place = length - 1; place >= 0; place -= 1) {
      own[place] = Number(value & 255n);
      value >>= 8n;
    }
    bytes.push(...own);
  }
  return Uint8Array.from(bytes);
}
