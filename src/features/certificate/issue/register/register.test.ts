import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../log/event.ts';
import { canonical } from '../../carrier/canonical.ts';
import { signedLink } from '../../carrier/code-link.ts';
import { publicKeyOf } from '../../carrier/ed25519.ts';
import { issuedClaim, key, signing, site } from '../../carrier/issued.test-data.ts';
import { digitsIn } from '../../carrier/link.ts';
import { codeOf } from '../../code.ts';
import {
  entered,
  fuller,
  isWithdrawn,
  newRegister,
  nextPlaces,
  readRegister,
  registerRows,
  revoke,
  revokedPlaces,
  sealed,
  search,
  serialiseRegister,
  signerOf,
  united,
} from './register.ts';

const { kid } = key.issuer;
const claim = (number: number, name: string): Claim => ({
  id: `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`,
  kind: 'issuer-signed',
  issuer: { kid, name: 'W. Mwangi', organisation: 'National School', country: 'KE' },
  name,
  path: null,
  certificate: 'attendance',
  lang: 'en',
  courseTitle: 'Sustainable Public Procurement',
  pathTitle: 'Buying well',
  can: [],
  minutes: 360,
  modules: [],
  percent: null,
  passMark: 70,
  courseVersion: '2026.11',
  date: '2026-11-26',
});
const digits = '1'.repeat(600);
const at = Date.UTC(2026, 10, 26, 12);
const names = ['Amina Diallo', 'José Núñez', '李娜'];
const register = entered(
  newRegister(kid),
  names.map((name, index) => ({ index, claim: claim(index, name), digits, issuedAt: at })),
);

test('the file gives back the register, in whatever order the fields of a claim were written', () => {
  const turned = Object.fromEntries(Object.entries(claim(7, 'Turned')).reverse()) as Claim;
  const full = entered(register, [{ issuedAt: at, digits, claim: turned, index: 7 }]);
  expect(readRegister(serialiseRegister(full, key.secretKey))).toEqual({ register: full });
  expect(readRegister(serialiseRegister(register, key.secretKey))).toEqual({ register });
});

test('places go up and are never given twice', () => {
  expect(nextPlaces(register, 2, 500)).toEqual([3, 4]);
  expect(nextPlaces(newRegister(kid), 2, 500)).toEqual([500, 501]);
  const last = entered(register, [{ index: 131_071, claim: claim(9, 'Last'), digits, issuedAt: at }]);
  expect(() => nextPlaces(last, 1, 0)).toThrow('full');
  expect(entered(register, [{ index: 7, claim: claim(1, 'Again'), digits, issuedAt: at }])).toEqual(register);
});

test('what is withdrawn stays withdrawn, with its first reason', () => {
  const once = revoke(register, claim(1, '').id, ' Wrong name ', at, key.secretKey);
  expect(revokedPlaces(once)).toEqual([1]);
  expect(revoke(once, claim(1, '').id, 'Another', at + 1, key.secretKey)).toEqual(once);
  expect(registerRows(once, ['Code'])[2]).toEqual([
    codeOf(claim(1, '').id),
    'José Núñez',
    'Buying well',
    '2026-11-26',
    360,
    null,
    '2026-11-26',
    '2026-11-26',
    'Wrong name',
  ]);
});

test('a withdrawal of an older release is sealed; what stands and what is sealed stays as it is', () => {
  const withdrawn = revoke(register, claim(1, '').id, 'Wrong name', at, key.secretKey);
  const unsealed = {
    ...withdrawn,
    entries: withdrawn.entries.map(({ seal, ...entry }) => entry as (typeof withdrawn.entries)[number]),
  };
  expect(sealed(unsealed, key.secretKey)).toEqual({
    ...unsealed,
    entries: unsealed.entries.map((entry, index) => (index === 1 ? withdrawn.entries[1] : entry)),
  });
  expect(sealed(withdrawn, key.secretKey)).toEqual(withdrawn);
});

test('a person is found by part of a name, without accents, and by the code on the paper', () => {
  const found = (text: string) => search(register, text).map(({ claim: { name } }) => name);
  expect(found('nunez')).toEqual(['José Núñez']);
  expect(found('李')).toEqual(['李娜']);
  expect(found(codeOf(claim(0, '').id).toLowerCase())).toEqual(['Amina Diallo']);
  expect(found('  ')).toEqual(names);
  expect(found('nobody')).toEqual([]);
});

test('two copies become one, and what either withdrew is withdrawn', () => {
  const more = entered(register, [{ index: 3, claim: claim(3, 'New'), digits, issuedAt: at }]);
  const withdrawn = { ...revoke(register, claim(1, '').id, 'Wrong name', at, key.secretKey), counter: 4 };
  for (const both of [united(more, withdrawn), united(withdrawn, more)]) {
    expect(both?.entries.map(({ claim: { name } }) => name)).toEqual([...names, 'New']);
    expect([both?.counter, both && revokedPlaces(both)]).toEqual([4, [1]]);
  }
  const clash = entered(register, [{ index: 3, claim: claim(4, 'Other'), digits, issuedAt: at }]);
  expect(united(more, clash)).toBeUndefined();
  expect(united(more, newRegister('0000000000000000'))).toBeUndefined();
});

describe('a register file is refused', () => {
  const data = JSON.parse(serialiseRegister(register, key.secretKey)) as { entries: { index: number; claim: Claim }[] };
  const [first, ...rest] = data.entries as [{ index: number; claim: Claim }];
  test.each<[string, unknown]>([
    ['newer-version', { ...data, version: 3 }],
    ['unsigned', { ...data, signature: undefined }],
    ['unsigned', { ...data, signature: 'A'.repeat(86) }],
    ['other-file', { format: 'spp-academy-progress', version: 1 }],
    ['damaged', { ...data, counter: 9 }],
    ['damaged', { ...data, entries: rest }],
    ['broken-entry', { ...data, entries: [first, { ...first, index: -1 }] }],
    ['broken-entry', { ...data, entries: [{ ...first, claim: { ...first.claim, name: 'x'.repeat(81) } }] }],
    ['broken-entry', { ...data, extra: 1 }],
  ])('as "%s"', (reason, changed) => {
    expect(readRegister(JSON.stringify(changed))).toMatchObject({ refused: { reason } });
  });

  test('with the place of the fault, by entry and field', () => {
    const long = { ...data, entries: [first, { ...first, claim: { ...first.claim, name: 'x'.repeat(81) } }] };
    expect(readRegister(JSON.stringify(long))).toMatchObject({
      refused: { reason: 'broken-entry', entry: 2, detail: expect.stringMatching(/^claim\.name: /) },
    });
  });

  test('when a place or a certificate stands in it twice', () => {
    const twice = { ...register, entries: [...register.entries, ...register.entries.slice(0, 1)] };
    expect(readRegister(serialiseRegister(twice, key.secretKey))).toEqual({ refused: { reason: 'twice' } });
    const [, entry] = register.entries as [unknown, (typeof register.entries)[number]];
    for (const other of [
      { ...entry, index: 9 },
      { ...entry, claim: claim(9, 'Other') },
    ]) {
      const half = { ...register, entries: [...register.entries, other] };
      expect(readRegister(serialiseRegister(half, key.secretKey))).toEqual({ refused: { reason: 'twice' } });
    }
  });

  test('when it is cut off anywhere', () => {
    const text = serialiseRegister(register, key.secretKey);
    fc.assert(fc.property(fc.nat(text.length - 3), (end) => 'refused' in readRegister(text.slice(0, end))));
  });
});

describe('an entry', () => {
  const { index } = signing;
  const digits = digitsIn(signedLink(issuedClaim, signing, key.secretKey, site));
  const [entry] = entered(newRegister(kid), [{ index, claim: issuedClaim, digits, issuedAt: at }]).entries as [
    (typeof register.entries)[0],
  ];

  test('counts if digits, claim, place and key agree, and not otherwise', () => {
    expect(signerOf(entry, kid)).toEqual(publicKeyOf(key.secretKey));
    for (const wrong of [
      { ...entry, index: index + 1 },
      { ...entry, claim: { ...issuedClaim, name: 'Somebody Else' } },
      { ...entry, claim: { ...issuedClaim, id: claim(1, '').id } },
      { ...entry, digits: `${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}` },
    ]) {
      expect(signerOf(wrong, kid)).toBeUndefined();
    }
    expect(signerOf(entry, '0000000000000000')).toBeUndefined();
  });

  test('is withdrawn if the issuer signed so, on this day and for this reason', () => {
    const signer = publicKeyOf(key.secretKey);
    const [gone] = revoke({ kid, counter: 0, entries: [entry] }, issuedClaim.id, 'Wrong name', at, key.secretKey)
      .entries as [typeof entry];
    expect(isWithdrawn(gone, signer)).toBe(true);
    expect(isWithdrawn(entry, signer)).toBe(false);
    for (const forged of [{ revokedAt: at + 1 }, { reason: 'Fraud' }, { seal: '' }, { seal: 'A'.repeat(86) }]) {
      expect(isWithdrawn({ ...gone, ...forged }, signer)).toBe(false);
    }
    const old = { kid, counter: 0, entries: [{ ...gone, seal: '' }] };
    expect(sealed(old, key.secretKey).entries).toEqual([gone]);
  });

  test('of a file that a release before this wrote is read on, if it agrees', () => {
    const { seal, ...plain } = entry;
    const body = (entries: unknown[]) => {
      const sum = bytesToHex(sha256(utf8ToBytes(canonical(['spp-academy-register', 1, kid, 4, entries]))));
      return JSON.stringify({ format: 'spp-academy-register', version: 1, kid, counter: 4, entries, sum });
    };
    expect(readRegister(body([plain]))).toEqual({ register: { kid, counter: 4, entries: [entry] } });
    expect(readRegister(body([{ ...plain, claim: { ...issuedClaim, name: 'Somebody Else' } }]))).toMatchObject({
      refused: { reason: 'broken-entry', entry: 1 },
    });
  });
});

describe('places in the list', () => {
  const having = (...places: number[]) =>
    entered(
      newRegister(kid),
      places.map((index) => ({ index, claim: claim(index, 'A'), digits, issuedAt: at })),
    );

  test('go on after the highest, in whatever order they were given', () => {
    expect(nextPlaces(having(9, 4), 2, 500)).toEqual([10, 11]);
    expect(nextPlaces(having(0), 1, 500)).toEqual([1]);
  });

  test('reach to the last one and no further', () => {
    expect(nextPlaces(having(131_069), 2, 0)).toEqual([131_070, 131_071]);
    expect(() => nextPlaces(having(131_069), 3, 0)).toThrow('full');
    expect(() => nextPlaces(having(131_071), 0, 0)).not.toThrow();
  });
});

test('of two withdrawals of one certificate the signed one counts, whichever copy has it', () => {
  const gone = revoke(register, claim(1, '').id, 'Wrong name', at, key.secretKey);
  const unsealed = { ...gone, entries: gone.entries.map((entry) => ({ ...entry, seal: '' })) };
  expect(united(unsealed, gone)?.entries).toEqual(gone.entries);
  expect(united(gone, unsealed)?.entries).toEqual(gone.entries);
  const later = revoke(register, claim(1, '').id, 'Another reason', at + 1, key.secretKey);
  expect(united(gone, later)?.entries).toEqual(gone.entries);
  expect(united(gone, register)?.entries).toEqual(gone.entries);
});

test('a reason is cut at 200 letters and stands without spaces around it', () => {
  const [, entry] = revoke(register, claim(1, '').id, `  ${'x'.repeat(201)} `, at, key.secretKey).entries;
  expect(entry?.reason).toBe('x'.repeat(200));
});

test('a certificate is found by four letters of its code, and not by three', () => {
  const code = codeOf(claim(1, '').id).replaceAll('-', '');
  const found = (text: string) => search(register, text).map(({ claim: { name } }) => name);
  expect(found(code.slice(-4))).toEqual(['José Núñez']);
  expect(found(code.slice(-3))).toEqual([]);
  expect(found('  jose nunez ')).toEqual(['José Núñez']);
  expect(found('buying')).toEqual(names);
  expect(found('2026-11-26')).toEqual(names);
  expect(found(' ')).toEqual(names);
});

test('the fuller of two copies holds all of the other; where each has something of its own, neither is', () => {
  const more = entered(register, [{ index: 3, claim: claim(3, 'New'), digits, issuedAt: at }]);
  const gone = revoke(register, claim(1, '').id, 'Wrong name', at, key.secretKey);
  expect([fuller(more, register), fuller(register, more)]).toEqual([more, more]);
  expect([fuller(gone, register), fuller(register, gone)]).toEqual([gone, gone]);
  expect(fuller(register, register)).toBe(register);
  expect(fuller(more, gone)).toBeUndefined();
  expect(fuller({ ...register, counter: 2 }, register)).toMatchObject({ counter: 2 });
  expect(fuller(more, newRegister('0000000000000000'))).toBeUndefined();
});
