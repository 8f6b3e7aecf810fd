import { expect, test } from 'vitest';
import { noTrust, readLocalTrust } from './local-trust.ts';

test('what this device knows of issuers is read as it was stored, and nothing where it is no text of ours', () => {
  const known = { added: [{ publicKey: 'x', organisation: 'School', addedAt: '2026-11-20' }], lists: { a: 'b' } };
  expect(readLocalTrust(JSON.stringify(known))).toEqual(known);
  for (const text of [null, '', '{', '{}', JSON.stringify({ ...known, more: 1 })]) {
    expect(readLocalTrust(text)).toEqual(noTrust());
  }
});
