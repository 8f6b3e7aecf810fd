import { expect, test } from 'vitest';
import { issuedClaim, key, signing } from '../carrier/issued.test-data.ts';
import { statementOf } from '../carrier/statement.ts';
import { findings } from './findings.ts';
import type { Verdict } from './verify.ts';

const t = (name: string, params = {}) => [name, ...Object.values(params)].join(' ');
const valid: Verdict = {
  state: 'valid',
  statement: statementOf(issuedClaim, signing),
  issuer: key.issuer,
  asOf: '2026-11-01',
  host: 'elsewhere.example.org',
};

test('a valid certificate says what was checked as of when, and what nobody checked', () => {
  expect(findings(valid, t, 'en', 'here.example.org')).toEqual({
    checked: ['verify.checked.words', 'verify.checked.issuer 1 November 2026'],
    left: [
      'verify.left.status',
      'verify.left.uncovered',
      'verify.left.person Amina Diallo',
      'verify.left.host elsewhere.example.org',
    ],
  });
  const known = findings({ ...valid, statusAsOf: 0, expired: true }, t, 'en', 'elsewhere.example.org');
  expect(known.checked).toContain('verify.checked.status 1 January 1970');
  expect(known.left).toEqual([
    'verify.left.uncovered',
    'verify.left.expired 31 December 2028',
    'verify.left.person Amina Diallo',
  ]);
});

test('of an unknown issuer, days that do not fit are told all the same', () => {
  const unknown: Verdict = { ...valid, state: 'unknown-issuer', issuer: undefined, days: 'before' };
  expect(findings(unknown, t, 'en', '').left).toContain('verify.days.before');
  expect(findings(unknown, t, 'en', '').left[0]).toBe('verify.left.issuer');
  expect(findings({ ...valid, whole: true }, t, 'en', '').left).not.toContain('verify.left.uncovered');
});

test('of altered words and a withdrawn key nothing good is said', () => {
  expect(findings({ ...valid, state: 'altered', issuer: undefined }, t, 'en', '')).toMatchObject({ checked: [] });
  expect(findings({ ...valid, state: 'revoked', statusAsOf: 0 }, t, 'en', '').checked).toContain(
    'verify.checked.withdrawn 1 January 1970',
  );
  // Where no list is here, nothing is said of one.
  expect(findings({ ...valid, state: 'revoked' }, t, 'en', '').checked.join()).not.toContain('withdrawn');
  expect(findings({ ...valid, statusAsOf: 0 }, t, 'en', '').checked.join()).not.toContain('withdrawn');
  const withdrawn = findings({ ...valid, state: 'key-revoked' }, t, 'en', '');
  expect(withdrawn.checked).toEqual(['verify.checked.words']);
});
