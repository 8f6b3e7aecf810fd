import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../site/day.ts';
import { proved } from '../carrier/badge-proof.ts';
import { bakePng, bakeSvg } from '../carrier/bake.ts';
import { toDigits } from '../carrier/digits.ts';
import {
  index,
  issuedClaim,
  issuedLink,
  key,
  payload,
  publicKey,
  signing,
  site,
  unsignedBadge,
} from '../carrier/issued.test-data.ts';
import { verifyLink } from '../carrier/link.ts';
import { selfIssuedPayload, signedPayload } from '../carrier/payload.ts';
import { statementOf } from '../carrier/statement.ts';
import { readStatus, type StatusList, signStatus } from '../carrier/status.ts';
import { newKey } from '../issue/key/keys.ts';
import type { Issuers } from '../issuers.ts';
import { type Trust, verifyText } from './verify.ts';
import { badgeIn, verifyBadge } from './verify-badge.ts';

const now = Date.UTC(2026, 10, 26);
const list: Issuers = { version: 3, date: '2026-11-01', issuers: [key.issuer] };
const trust: Trust = { list, added: [], status: [] };
const nobody: Trust = { ...trust, list: { ...list, issuers: [] } };
const statement = statementOf(issuedClaim, signing);
const linkOf = (over: Partial<typeof statement>) =>
  verifyLink(site, toDigits(signedPayload({ ...statement, ...over }, key.secretKey)));
const state = (text: string, believing = trust, at = now) => verifyText(text, believing, at).state;
const statusList = (revoked: number[], counter: number) =>
  readStatus(signStatus(revoked, counter, now, key.secretKey), publicKey) as StatusList;

describe('a code from paper', () => {
  test('of a known issuer is valid, with the words that were signed and the day of the list', () => {
    expect(verifyText(issuedLink, trust, now)).toEqual({
      state: 'valid',
      statement,
      kid: key.issuer.kid,
      publicKey: key.issuer.publicKey,
      issuer: key.issuer,
      expired: false,
      asOf: '2026-11-01',
      host: 'spp-academy.example.org',
    });
  });

  test('of an issuer nobody here knows is intact, and no more', () => {
    expect(verifyText(issuedLink, nobody, now)).toMatchObject({
      state: 'unknown-issuer',
      statement,
      kid: key.issuer.kid,
    });
    const added = { publicKey: key.issuer.publicKey, organisation: 'National School', addedAt: '2026-11-20' };
    expect(verifyText(issuedLink, { ...nobody, added: [added] }, now)).toMatchObject({ state: 'valid', added });
    const status = [statusList([index], 1)];
    expect(verifyText(issuedLink, { ...nobody, added: [added], status }, now).state).toBe('revoked');
  });

  test('is not valid because another issuer took the short name of a known one', () => {
    const other = newKey({ ...key.issuer }, new Uint8Array(32).fill(8));
    const posing = { ...list, issuers: [{ ...other.issuer, kid: key.issuer.kid }] };
    expect(state(issuedLink, { ...trust, list: posing })).toBe('unknown-issuer');
  });

  test('without a signature is a self-issued record, whatever it says', () => {
    const digits = toDigits(selfIssuedPayload(statement));
    expect(verifyText(verifyLink(site, digits), trust, now)).toMatchObject({
      state: 'self-issued',
      statement: { name: 'Amina Diallo', organisation: null },
    });
  });

  test('with any one digit changed is never valid', () => {
    fc.assert(
      fc.property(fc.nat(issuedLink.length - site.length - 9), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const at = issuedLink.length - 1 - place;
        const digit = (Number(issuedLink[at]) + by) % 10;
        return !['valid', 'unknown-issuer', 'self-issued'].includes(
          state(issuedLink.slice(0, at) + digit + issuedLink.slice(at + 1)),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('that is cut, of a later release or somebody else’s says so', () => {
    expect(verifyText(issuedLink.slice(0, -20), trust, now).state).not.toBe('valid');
    expect(verifyText('https://example.org/menu', trust, now)).toMatchObject({
      state: 'unreadable',
      reason: 'foreign',
    });
    expect(verifyText(`${site}verify/#`, trust, now)).toMatchObject({ state: 'unreadable', reason: 'cut' });
    expect(verifyText('9'.repeat(74), trust, now)).toMatchObject({ state: 'unreadable', reason: 'cut' });
    expect(verifyText(toDigits(new Uint8Array(90)), trust, now)).toMatchObject({
      state: 'unreadable',
      reason: 'foreign',
    });
  });
});

describe('what an issuer took back', () => {
  test('is revoked as of the latest list, and an older list does not bring it back', () => {
    const status = [statusList([index], 2), statusList([], 1)];
    expect(verifyText(issuedLink, { ...trust, status }, now)).toMatchObject({
      state: 'revoked',
      statusAsOf: now,
      statement,
    });
    // Nor does a later one that was made from a register without the withdrawal.
    expect(state(issuedLink, { ...trust, status: [statusList([index], 2), statusList([], 3)] })).toBe('revoked');
    expect(state(linkOf({ index: 5 }), { ...trust, status })).toBe('valid');
  });

  test('is known from the list that came with the course', () => {
    const issuers = [{ ...key.issuer, status: signStatus([index], 1, now, key.secretKey) }];
    expect(state(issuedLink, { ...trust, list: { ...list, issuers } })).toBe('revoked');
    const broken = [{ ...key.issuer, status: 'AAAA' }];
    expect(state(issuedLink, { ...trust, list: { ...list, issuers: broken } })).toBe('valid');
  });

  test('with its whole key is doubtful from that day on, whatever date it bears', () => {
    const withdrawn = { ...trust, list: { ...list, issuers: [{ ...key.issuer, revokedAt: '2026-11-25' }] } };
    expect(state(issuedLink, withdrawn)).toBe('key-revoked');
    expect(state(linkOf({ date: '2026-02-01' }), withdrawn)).toBe('key-revoked');
    expect(state(linkOf({ signed: '2026-11-23' }), withdrawn, Date.UTC(2026, 10, 24))).toBe('valid');
  });
});

describe('the date', () => {
  test('of the signature lies within the time of the key, whenever the course was completed', () => {
    expect(state(linkOf({ date: '2024-05-05' }))).toBe('valid');
    expect(state(linkOf({ date: '2025-12-05', signed: '2026-01-01' }))).toBe('valid');
    const early = linkOf({ date: '2025-12-05', signed: '2025-12-31' });
    expect(verifyText(early, trust, now)).toMatchObject({ state: 'outside-validity', days: 'key' });
    expect(state(linkOf({ signed: '2029-01-01' }), trust, Date.UTC(2029, 5))).toBe('outside-validity');
  });

  test('of the signature is not before what it certifies, but for a day that clocks of two places may differ by', () => {
    const before = linkOf({ date: '2026-11-25', signed: '2026-11-23' });
    expect(verifyText(before, trust, now)).toMatchObject({ state: 'outside-validity', days: 'before' });
    expect(verifyText(before, nobody, now)).toMatchObject({ state: 'unknown-issuer', days: 'before' });
    expect(state(linkOf({ date: '2026-11-25', signed: '2026-11-24' }))).toBe('valid');
  });

  test('is not in the future', () => {
    expect(state(linkOf({ date: '2026-11-27' }))).toBe('valid');
    expect(state(linkOf({ date: '2026-11-28' }))).toBe('outside-validity');
    expect(state(linkOf({ signed: '2026-11-28' }))).toBe('outside-validity');
  });

  test('stays good after the key has run out', () => {
    expect(verifyText(issuedLink, trust, Date.UTC(2035, 0))).toMatchObject({ state: 'valid', expired: true });
  });
});

describe('a badge file', async () => {
  const badge = await proved(unsignedBadge, key.secretKey, now);
  const json = JSON.stringify(badge);
  const check = (text: string, believing = trust) => verifyBadge(utf8ToBytes(text), believing, now);

  test('is valid as JSON and baked into a picture', async () => {
    const svg = bakeSvg('<svg xmlns="http://www.w3.org/2000/svg"/>'.replace('/>', '></svg>'), json);
    for (const text of [json, JSON.stringify(badge, null, 2), svg]) {
      expect(await check(text)).toMatchObject({ state: 'valid', statement, issuer: key.issuer });
    }
  });

  test('is found in a PNG by what it begins with, and a PNG without one holds none', () => {
    const plain = Uint8Array.from(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
    expect(badgeIn(bakePng(plain, json))).toEqual({ badge });
    expect(badgeIn(plain)).toBeUndefined();
  });

  test('is altered, revoked or unknown as its paper is', async () => {
    expect((await check(json.replaceAll('Amina', 'Anima'))).state).toBe('altered');
    expect((await check(json, nobody)).state).toBe('unknown-issuer');
    expect((await check(json, { ...trust, status: [statusList([index], 1)] })).state).toBe('revoked');
    expect(await check('{"a":1}')).toMatchObject({ state: 'unreadable', reason: 'foreign' });
  });

  test('that names another place in the list of withdrawn badges than its code is altered, although signed', async () => {
    expect(unsignedBadge.credentialStatus?.statusListIndex).toBe(String(index));
    const status = { ...unsignedBadge.credentialStatus, statusListIndex: String(index + 1) };
    const moved = await proved(
      { ...unsignedBadge, credentialStatus: status } as typeof unsignedBadge,
      key.secretKey,
      now,
    );
    expect((await check(JSON.stringify(moved))).state).toBe('altered');
    const { credentialStatus, ...without } = unsignedBadge;
    expect((await check(JSON.stringify(await proved(without, key.secretKey, now)))).state).toBe('valid');
  });

  test('with the code of another certificate in it is altered, although signed', async () => {
    const link = linkOf({ id: '3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b5', index: 9 });
    const mixed = await proved(
      { ...unsignedBadge, evidence: [{ ...unsignedBadge.evidence[0], id: link }] },
      key.secretKey,
      now,
    );
    expect((await check(JSON.stringify(mixed))).state).toBe('altered');
  });
});

test('the payload of the test is one of the size that was planned', () => {
  expect(payload.length).toBeLessThan(300);
});

test('a key that is taken back vouches for nothing from that very day on, and until then for what it signed', () => {
  const from = (revokedAt: string) => ({ ...trust, list: { ...list, issuers: [{ ...key.issuer, revokedAt }] } });
  const noon = Date.UTC(2026, 10, 26, 12);
  expect(state(issuedLink, from('2026-11-26'), noon)).toBe('key-revoked');
  expect(state(issuedLink, from('2026-11-27'), noon)).toBe('valid');
});

test('the first and the last day of a key are days of it', () => {
  const during = (validFrom: string, validUntil: string) =>
    state(issuedLink, { ...trust, list: { ...list, issuers: [{ ...key.issuer, validFrom, validUntil }] } });
  const signed = statement.signed ?? statement.date;
  expect(during(signed, signed)).toBe('valid');
  expect(during(isoDay(Date.parse(signed) / 86_400_000 + 1), '2099-01-01')).toBe('outside-validity');
  expect(during('2020-01-01', isoDay(Date.parse(signed) / 86_400_000 - 1))).toBe('outside-validity');
});

test('the key of an issuer has run out on the day after its last', () => {
  const expired = (validUntil: string) =>
    verifyText(issuedLink, { ...trust, list: { ...list, issuers: [{ ...key.issuer, validUntil }] } }, now).expired;
  expect(expired('2026-11-26')).toBe(false);
  expect(expired('2026-11-25')).toBe(true);
});
