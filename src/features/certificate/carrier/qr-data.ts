import { _BYTES, _ECC_BLOCKS, _GF256, _tests, _WORDS_PER_BLOCK } from 'qr';

// The library writes a text in one mode throughout. A link of ours is a short address and hundreds of digits, and in
// digits of their own the code is two sizes smaller. So the data are put together here, and drawn by the library.

export type Correction = 'low' | 'medium';

/** Bits that the data of a symbol may take (ISO/IEC 18004, table 7). */
const capacity = (version: number, ecc: Correction): number =>
  8 * ((_BYTES[version - 1] as number) - checkWords(version, ecc) * blocks(version, ecc));
const checkWords = (version: number, ecc: Correction): number => _WORDS_PER_BLOCK[ecc][version - 1] as number;
const blocks = (version: number, ecc: Correction): number => _ECC_BLOCKS[ecc][version - 1] as number;

/** The text in byte mode up to its last "#", in numeric mode after it; as "0" and "1". */
function bitsOf(text: string, version: number): string {
  const at = text.lastIndexOf('#') + 1;
  const bits = (value: number, length: number) => value.toString(2).padStart(length, '0');
  const bytes = new TextEncoder().encode(text.slice(0, at));
  const digits = text.slice(at);
  const groups = digits.match(/\d{1,3}/g) ?? [];
  const address = [
    bits(0b0100, 4),
    bits(bytes.length, version < 10 ? 8 : 16),
    ...Array.from(bytes, (byte) => bits(byte, 8)),
  ];
  return [
    ...(at > 0 ? address : []),
    bits(0b0001, 4),
    bits(digits.length, version < 10 ? 10 : 12),
    ...groups.map((group) => bits(Number(group), [0, 4, 7, 10][group.length] as number)),
  ].join('');
}

/** Coefficients of the product of all (x - α^i), i from 0, below the highest power. */
function generator(degree: number): Uint8Array {
  const { exp, log } = _GF256;
  const times = (a: number, b: number) => (a && b ? (exp[(log[a] as number) + (log[b] as number)] as number) : 0);
  let product = [1];
  for (let power = 0; power < degree; power += 1) {
    const root = exp[power] as number;
    product = [...product, 0].map((term, index) => term ^ times(product[index - 1] ?? 0, root));
  }
  return Uint8Array.from(product.slice(1));
}

/** How many bits that makes. */
function lengthOf(text: string, version: number): number {
  const at = text.lastIndexOf('#') + 1;
  const digits = text.length - at;
  const heads = version < 10 ? 4 + 8 + 4 + 10 : 4 + 16 + 4 + 12;
  const rest = [0, 4, 7][digits % 3] as number;
  return heads + 8 * new TextEncoder().encode(text.slice(0, at)).length + 10 * Math.floor(digits / 3) + rest;
}

/** The smallest version from 1 to 26 that holds a link; undefined if none does. */
export function versionFor(text: string, ecc: Correction): number | undefined {
  for (let version = 1; version <= 26; version += 1) {
    if (lengthOf(text, version) <= capacity(version, ecc)) return version;
  }
  return undefined;
}

/** The modules of a link as a QR symbol, dark ones true, without a margin. */
export function modules(text: string, version: number, ecc: Correction): boolean[][] {
  const room = capacity(version, ecc);
  const bits = bitsOf(text, version);
  const filled = bits + '0'.repeat(Math.min(4, room - bits.length));
  const words = (filled.match(/.{1,8}/g) ?? []).map((word) => Number.parseInt(word.padEnd(8, '0'), 2));
  for (let pad = 0xec; words.length < room / 8; pad ^= 0xec ^ 0x11) words.push(pad);

  const [count, check] = [blocks(version, ecc), checkWords(version, ecc)];
  const short = Math.floor(words.length / count);
  const shortBlocks = count - (words.length % count);
  const sizes = Array.from({ length: count }, (_, index) => (index < shortBlocks ? short : short + 1));
  let start = 0;
  const data = sizes.map((size) => Uint8Array.from(words.slice(start, (start += size))));
  const gen = generator(check);
  const parity = data.map((each) => _tests.rsEcc(each, gen));
  const woven = (parts: Uint8Array[], length: number) =>
    Array.from({ length }, (_, place) => parts.flatMap((part) => part[place] ?? [])).flat();
  const symbol = _tests.drawSymbol(version, ecc, Uint8Array.from([...woven(data, short + 1), ...woven(parity, check)]));
  return Array.from({ length: symbol.size }, (_, y) =>
    Array.from({ length: symbol.size }, (_, x) => _tests.matGet(symbol, x, y) === 1),
  );
}
