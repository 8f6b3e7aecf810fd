import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromBase64Url } from '../../carrier/bytes.ts';
import { canonical } from '../../carrier/canonical.ts';
import { sign, verify } from '../../carrier/ed25519.ts';
import { issuersSchema } from '../../issuers.ts';
import { spokenKid, typedKid } from '../../verify/spoken-kid.ts';
import { entryText, fullCost, issuerOf, leastCost, lockKey, newKey, openKey, readKeyFile } from './keys.ts';

const holder = {
  name: 'Wangari Mwangi',
  organisation: 'National School of Public Administration',
  country: 'KE',
  validFrom: '2026-01-01',
  validUntil: '2028-12-31',
};
const passphrase = 'river pencil Tuesday orange window';
const key = newKey(holder, new Uint8Array(32).fill(3));
const random = Uint8Array.from({ length: 40 }, (_, index) => index);
const text = await lockKey(key, passphrase, random, { cost: leastCost });
const file = readKeyFile(text);
const data = JSON.parse(text) as Record<string, Record<string, unknown>>;

describe('a key file', () => {
  test('opens with its passphrase, in whichever form the keyboard gives it', async () => {
    if (!('file' in file)) throw new Error('The file was refused');
    const accented = await lockKey(key, 'caf\u00e9 river pencil orange', random, { cost: leastCost });
    const read = readKeyFile(accented);
    if (!('file' in read)) throw new Error('The file was refused');
    expect(await openKey(read.file, 'cafe\u0301 river pencil orange')).toEqual({ key });
    const opened = await openKey(file.file, passphrase);
    if (!('key' in opened)) throw new Error('The key was refused');
    const publicKey = fromBase64Url(opened.key.issuer.publicKey) as Uint8Array;
    expect(verify(sign(Uint8Array.of(1), opened.key.secretKey), Uint8Array.of(1), publicKey)).toBe(true);
  });

  test('costs half a second a guess, unless a test asks for less', async () => {
    const dear = readKeyFile(await lockKey(key, passphrase, random));
    if (!('file' in dear)) throw new Error('The file was refused');
    expect(dear.file.kdf).toMatchObject({ N: fullCost, r: 8, p: 1 });
    expect(await openKey(dear.file, passphrase)).toEqual({ key });
  }, 60_000);

  test('does not hold the secret in the open', () => {
    expect(text).not.toContain(Buffer.from(key.secretKey).toString('hex'));
    expect(text).not.toContain(Buffer.from(key.secretKey).toString('base64url'));
  });

  test('says when the passphrase is wrong', async () => {
    if (!('file' in file)) throw new Error('The file was refused');
    expect(await openKey(file.file, `${passphrase}s`)).toEqual({ refused: 'passphrase' });
  });

  test.each<[string, string, unknown]>([
    [
      'damaged',
      'one letter of the secret is lost',
      { ...data, secret: `A${String(data.secret).slice(1)}x`.slice(0, 64) },
    ],
    ['damaged', 'the organisation was rewritten', { ...data, issuer: { ...data.issuer, organisation: 'Another' } }],
    ['damaged', 'a field is missing', { ...data, nonce: undefined }],
    ['newer-version', 'a later release wrote it', { ...data, version: 2 }],
    ['other-file', 'it is another file', { format: 'spp-academy-progress', version: 1 }],
    ['other-file', 'it is a list', []],
    ['hostile', 'it asks for gigabytes', { ...data, kdf: { ...data.kdf, N: 2 ** 30 } }],
    ['hostile', 'it asks for next to no work', { ...data, kdf: { ...data.kdf, N: 2 } }],
  ])('is refused as "%s" when %s', (reason, _, changed) => {
    expect(readKeyFile(JSON.stringify(changed))).toEqual({ refused: reason });
  });

  test('is refused when it is no JSON or far too large', () => {
    expect(readKeyFile(text.slice(0, -9))).toEqual({ refused: 'not-json' });
    expect(readKeyFile('x'.repeat(30_000))).toEqual({ refused: 'too-large' });
  });

  test('with the name exchanged and the sum made anew, does not open', async () => {
    const { bytesToHex, utf8ToBytes } = await import('@noble/hashes/utils.js');
    const { sha256 } = await import('@noble/hashes/sha2.js');
    const { sum, ...rest } = { ...data, issuer: { ...data.issuer, organisation: 'Another' } } as typeof data;
    const forged = readKeyFile(JSON.stringify({ ...rest, sum: bytesToHex(sha256(utf8ToBytes(canonical(rest)))) }));
    if (!('file' in forged)) throw new Error('The sum is another');
    expect(await openKey(forged.file, passphrase)).toEqual({ refused: 'passphrase' });
  });
});

test('the public part is an entry of the trust list', () => {
  const list = `version: 1\ndate: 2026-11-26\nissuers:\n${entryText(key.issuer)}`;
  expect(issuersSchema.parse(parse(list)).issuers).toEqual([key.issuer]);
  expect(issuerOf(key)).toEqual({
    kid: key.issuer.kid,
    name: holder.name,
    organisation: holder.organisation,
    country: 'KE',
  });
  expect(spokenKid('4f2a91c70bd3e68f')).toBe('4F2A 91C7 0BD3 E68F');
  expect(typedKid(' 4f2a 91C7-0BD3 E68F')).toBe('4f2a91c70bd3e68f');
});

test('a holder without a name gets no key', () => {
  expect(() => newKey({ ...holder, organisation: ' ' }, new Uint8Array(32))).toThrow();
});
