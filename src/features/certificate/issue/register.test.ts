import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../log/event.ts';
import { codeOf } from '../code.ts';
import {
  entered,
  newRegister,
  nextPlaces,
  readRegister,
  registerRows,
  revoke,
  revokedPlaces,
  search,
  serialiseRegister,
  united,
} from './register.ts';

const kid = '4f2a91c70bd3e68f';
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
  expect(readRegister(serialiseRegister(full))).toEqual({ register: full });
  expect(readRegister(serialiseRegister(register))).toEqual({ register });
});

test('places go up and are never given twice', () => {
  expect(nextPlaces(register, 2, 500)).toEqual([3, 4]);
  expect(nextPlaces(newRegister(kid), 2, 500)).toEqual([500, 501]);
  const last = entered(register, [{ index: 131_071, claim: claim(9, 'Last'), digits, issuedAt: at }]);
  expect(() => nextPlaces(last, 1, 0)).toThrow('full');
  expect(entered(register, [{ index: 7, claim: claim(1, 'Again'), digits, issuedAt: at }])).toEqual(register);
});

test('what is withdrawn stays withdrawn, with its first reason', () => {
  const once = revoke(register, claim(1, '').id, ' Wrong name ', at);
  expect(revokedPlaces(once)).toEqual([1]);
  expect(revoke(once, claim(1, '').id, 'Another', at + 1)).toEqual(once);
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
  const withdrawn = { ...revoke(register, claim(1, '').id, 'Wrong name', at), counter: 4 };
  for (const both of [united(more, withdrawn), united(withdrawn, more)]) {
    expect(both?.entries.map(({ claim: { name } }) => name)).toEqual([...names, 'New']);
    expect([both?.counter, both && revokedPlaces(both)]).toEqual([4, [1]]);
  }
  const clash = entered(register, [{ index: 3, claim: claim(4, 'Other'), digits, issuedAt: at }]);
  expect(united(more, clash)).toBeUndefined();
  expect(united(more, newRegister('0000000000000000'))).toBeUndefined();
});

describe('a register file is refused', () => {
  const data = JSON.parse(serialiseRegister(register)) as { entries: { index: number; claim: Claim }[] };
  const [first, ...rest] = data.entries as [{ index: number; claim: Claim }];
  test.each<[string, unknown]>([
    ['newer-version', { ...data, version: 2 }],
    ['other-file', { format: 'spp-academy-progress', version: 1 }],
    ['damaged', { ...data, counter: 9 }],
    ['damaged', { ...data, entries: rest }],
    ['broken-entry', { ...data, entries: [first, { ...first, index: -1 }] }],
    ['broken-entry', { ...data, entries: [{ ...first, claim: { ...first.claim, name: 'x'.repeat(81) } }] }],
    ['broken-entry', { ...data, extra: 1 }],
  ])('as "%s"', (reason, changed) => {
    expect(readRegister(JSON.stringify(changed))).toMatchObject({ refused: { reason } });
  });

  test('when a place or a certificate stands in it twice', () => {
    const twice = { ...register, entries: [...register.entries, ...register.entries.slice(0, 1)] };
    expect(readRegister(serialiseRegister(twice))).toEqual({ refused: { reason: 'twice' } });
  });

  test('when it is cut off anywhere', () => {
    const text = serialiseRegister(register);
    fc.assert(fc.property(fc.nat(text.length - 3), (end) => 'refused' in readRegister(text.slice(0, end))));
  });
});
