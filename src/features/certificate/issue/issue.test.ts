import { expect, test } from 'vitest';
import { outline } from '../../course/outline.ts';
import { issuedClaim, key, site } from '../carrier/issued.test-data.ts';
import { verifyLink } from '../carrier/link.ts';
import { verifyText } from '../verify/verify.ts';
import { issue } from './issue.ts';

const course = outline(
  { id: 'spp', version: '2026.11', passMark: 70, modules: [], paths: [] },
  { title: 'Course', modules: {}, paths: {} },
  {},
);
const aim = { workshop: { title: 'Buying well', minutes: 360, date: '2026-11-25' } };
const person = { id: '1', name: ' Amina  Diallo ', state: null };
const at = Date.UTC(2026, 10, 26, 15);
const how = { lang: 'en', id: issuedClaim.id, index: 12, at, site };

test('what is signed is verified, with the name tidied and the day of the signature', () => {
  const { claim, digits, index, issuedAt } = issue(course, aim, person, key, how);
  expect([index, issuedAt, claim.name]).toEqual([12, at, 'Amina Diallo']);
  const trust = { list: { version: 1, date: '2026-11-01', issuers: [key.issuer] }, added: [], status: [] };
  expect(verifyText(verifyLink(site, digits), trust, at)).toMatchObject({
    state: 'valid',
    statement: {
      name: 'Amina Diallo',
      certificate: 'attendance',
      date: '2026-11-25',
      signed: '2026-11-26',
      minutes: 360,
    },
  });
});

test('nothing is signed with a key outside its time, or without a name', () => {
  expect(() => issue(course, aim, person, key, { ...how, at: Date.UTC(2029, 0) })).toThrow('2028-12-31');
  expect(() => issue(course, aim, { ...person, name: '' }, key, how)).toThrow('name');
});
