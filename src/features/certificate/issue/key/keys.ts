import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import type { Issuer } from '../../../../log/event.ts';
import { fromBase64Url, sameBytes, toBase64Url } from '../../carrier/bytes.ts';
import { canonical } from '../../carrier/canonical.ts';
import { kidOf, publicKeyOf } from '../../carrier/ed25519.ts';
import { type PublicEntry, publicEntrySchema } from '../../issuers.ts';

const format = 'spp-academy-issuer-key';
const version = 1;
const largest = 20_000;

/**
 * Cost of one guess at a passphrase, as scrypt's N: 128 MB and half a second. A file may ask for less or for twice as
 * much memory.
 */
export const fullCost = 2 ** 17;
export const leastCost = 2 ** 14;
const kdf = z.strictObject({
  name: z.literal('scrypt'),
  N: z
    .int()
    .min(leastCost)
    .max(2 ** 18)
    .refine((n) => (n & (n - 1)) === 0),
  r: z.literal(8),
  p: z.int().min(1).max(4),
  salt: z.string().length(22),
});

const keyFileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  issuer: publicEntrySchema,
  kdf,
  nonce: z.string().length(32),
  /** The secret key and its authentication tag, encrypted. */
  secret: z.string().length(64),
  /** SHA-256 of all the rest, to tell a damaged file from a wrong passphrase. */
  sum: z.string().length(64),
});
type KeyFile = z.infer<typeof keyFileSchema>;

/** An issuer's key, opened: never stored, never shown. */
export type Key = { issuer: PublicEntry; secretKey: Uint8Array };

/** Why a key file was not opened. Each has its sentence in interface.yaml under "issue.key". */
export type KeyRefusal =
  | 'too-large'
  | 'not-json'
  | 'other-file'
  | 'newer-version'
  | 'hostile'
  | 'damaged'
  | 'passphrase';

export type Onward = (share: number) => void;

const seal = (file: Pick<KeyFile, 'issuer' | 'kdf'>): Uint8Array =>
  utf8ToBytes(canonical({ format, version, issuer: file.issuer, kdf: file.kdf }));
const sumOf = ({ issuer, kdf, nonce, secret }: Omit<KeyFile, 'sum' | 'format' | 'version'>): string =>
  bytesToHex(sha256(utf8ToBytes(canonical({ format, version, issuer, kdf, nonce, secret }))));

const lockOf = (passphrase: string, { N, r, p, salt }: z.infer<typeof kdf>, onProgress?: Onward): Promise<Uint8Array> =>
  scryptAsync(passphrase.normalize('NFKC'), fromBase64Url(salt) ?? new Uint8Array(), {
    N,
    r,
    p,
    dkLen: 32,
    onProgress,
  });

/** Who is to hold a key, as typed. Days are ISO. */
export type Holder = Pick<
  PublicEntry,
  'name' | 'organisation' | 'country' | 'validFrom' | 'validUntil' | 'statusAddress'
>;

/** A new key. `seed` are 32 random bytes. @throws if the holder does not fit the trust list. */
export function newKey(holder: Holder, seed: Uint8Array): Key {
  const publicKey = publicKeyOf(seed);
  const issuer = publicEntrySchema.parse({
    kid: kidOf(publicKey),
    ...holder,
    publicKey: toBase64Url(publicKey),
  });
  return { issuer, secretKey: seed };
}

type Work = { cost?: number; onProgress?: Onward };

/**
 * The text of a key file: of no use without the passphrase. `random` are 40 random bytes, for salt and nonce.
 * Takes about a second at full cost.
 */
export async function lockKey(
  key: Key,
  passphrase: string,
  random: Uint8Array,
  { cost = fullCost, onProgress }: Work = {},
): Promise<string> {
  const own = { name: 'scrypt' as const, N: cost, r: 8 as const, p: 1, salt: toBase64Url(random.subarray(0, 16)) };
  const head = { issuer: key.issuer, kdf: own };
  const nonce = random.subarray(16, 40);
  const lock = await lockOf(passphrase, own, onProgress);
  const secret = toBase64Url(xchacha20poly1305(lock, nonce, seal(head)).encrypt(key.secretKey));
  const rest = { ...head, nonce: toBase64Url(nonce), secret };
  return `${JSON.stringify({ format, version, ...rest, sum: sumOf(rest) }, null, 1)}\n`;
}

/** Reads a key file as far as it goes without the passphrase: whose it is. */
export function readKeyFile(text: string): { file: KeyFile } | { refused: KeyRefusal } {
  if (text.length > largest) return { refused: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { refused: 'not-json' };
  }
  const head = z.looseObject({ format: z.literal(format), version: z.int() }).safeParse(data);
  if (!head.success) return { refused: 'other-file' };
  if (head.data.version > version) return { refused: 'newer-version' };
  const result = keyFileSchema.safeParse(data);
  if (!result.success) {
    const hostile = result.error.issues.every(({ path }) => path[0] === 'kdf');
    return { refused: hostile ? 'hostile' : 'damaged' };
  }
  return sumOf(result.data) === result.data.sum ? { file: result.data } : { refused: 'damaged' };
}

/** Opens a key file. Takes about a second, three on a slow phone. */
export async function openKey(
  file: KeyFile,
  passphrase: string,
  onProgress?: Onward,
): Promise<{ key: Key } | { refused: KeyRefusal }> {
  const lock = await lockOf(passphrase, file.kdf, onProgress);
  const [nonce, secret] = [fromBase64Url(file.nonce), fromBase64Url(file.secret)];
  const publicKey = fromBase64Url(file.issuer.publicKey);
  if (!nonce || !secret || !publicKey) return { refused: 'damaged' };
  let secretKey: Uint8Array;
  try {
    secretKey = xchacha20poly1305(lock, nonce, seal(file)).decrypt(secret);
  } catch {
    return { refused: 'passphrase' };
  }
  const fits = sameBytes(publicKeyOf(secretKey), publicKey) && kidOf(publicKey) === file.issuer.kid;
  return fits ? { key: { issuer: file.issuer, secretKey } } : { refused: 'damaged' };
}

/** The issuer as a certificate names it. */
export const issuerOf = ({ issuer: { kid, name, organisation, country } }: Key): Issuer => ({
  kid,
  name,
  organisation,
  country,
});

/** The public part as an entry of content/issuers.yaml. JSON strings are YAML as well. */
export const entryText = (entry: PublicEntry): string =>
  Object.entries(entry)
    .map(([field, value], index) => `${index === 0 ? '  - ' : '    '}${field}: ${JSON.stringify(value)}\n`)
    .join('');
