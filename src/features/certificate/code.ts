/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud or copied by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLength = 11;

/** Crockford's check value is a remainder by 37: any one wrong character, and any two swapped neighbours, change it. */
const checkOf = (value: bigint): bigint => value % 37n;

/**
 * The short code of a claim: "7K4M-2QXD-9R5A". Eleven characters are the last 55 bits of the claim's id, all of them
 * random in a UUID, version 4; the twelfth is Crockford's check symbol. Where that would be one of the five signs
 * outside the alphabet (* ~ $ = U), the number is lowered by five first, so that a code holds letters and digits only.
 * It names a record and proves nothing.
 */
export function codeOf(claimId: string): string {
  const bits = BigInt.asUintN(55, BigInt(`0x${claimId.replaceAll('-', '')}`));
  const value = checkOf(bits) < 32n ? bits : bits - 5n;
  const digits = Array.from({ length: dataLength }, (_, place) =>
    alphabet.charAt(Number((value >> BigInt(5 * (dataLength - 1 - place))) & 31n)),
  );
  return grouped(digits.join('') + alphabet.charAt(Number(checkOf(value))));
}

/**
 * A code as somebody typed it, in its proper form; undefined if it is mistyped. Small letters, spaces and hyphens do
 * not matter; O is read as 0, I and L as 1.
 */
export function readTypedCode(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const digits = [...text].map((character) => alphabet.indexOf(character));
  if (digits.length !== dataLength + 1 || digits.includes(-1)) return undefined;
  const value = digits.slice(0, dataLength).reduce((sum, digit) => sum * 32n + BigInt(digit), 0n);
  return checkOf(value) === BigInt(digits[dataLength] as number) ? grouped(text) : undefined;
}

const grouped = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1-');
