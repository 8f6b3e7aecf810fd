import { expect, test } from 'vitest';
import { key } from '../carrier/issued.test-data.ts';
import { signStatus } from '../carrier/status.ts';
import { noTrust, readLocalTrust, unitedTrust } from './local-trust.ts';

test('what this device knows of issuers is read as it was stored, and nothing where it is no text of ours', () => {
  const known = { added: [{ publicKey: 'x', organisation: 'School', addedAt: '2026-11-20' }], lists: { a: 'b' } };
  expect(readLocalTrust(JSON.stringify(known))).toEqual(known);
  for (const text of [undefined, '', '{', '{}', JSON.stringify({ ...known, more: 1 })]) {
    expect(readLocalTrust(text)).toEqual(noTrust());
  }
});

test('of two copies no issuer is lost, and of each list the newer stays, whichever copy has it', () => {
  const [older, newer] = [3, 4].map((counter) => signStatus([counter], counter, counter * 1000, key.secretKey)) as [
    string,
    string,
  ];
  const issuer = (publicKey: string) => ({ publicKey, organisation: 'School', addedAt: '2026-11-20' });
  const one = { added: [issuer('a'), issuer('b')], lists: { k: older, own: newer } };
  const two = { added: [issuer('b'), issuer('c')], lists: { k: newer, other: older } };
  for (const both of [unitedTrust(one, two), unitedTrust(two, one)]) {
    expect(both.added.map(({ publicKey }) => publicKey).sort()).toEqual(['a', 'b', 'c']);
    expect(both.lists).toEqual({ k: newer, own: newer, other: older });
  }
  expect(unitedTrust(one, { added: [], lists: { k: 'no list' } })).toEqual(one);
  expect(unitedTrust({ added: [], lists: { k: 'no list' } }, one).lists.k).toBe(older);
});
