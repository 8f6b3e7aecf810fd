import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnPolicy } from './own-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string[], body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.join(' ')}; style-src 'self';">${body}`;

test('a page allows the scripts that stand in it and no others', () => {
  const body = '<script type="module">one()</script><script src="/a.js"></script>';
  expect(withOwnPolicy(page([hash('one()'), hash('two()')], body))).toBe(page([hash('one()')], body));
});

test('a page that holds no script of its own names none, not even an empty one', () => {
  const body = '<script src="/a.js"></script>';
  expect(withOwnPolicy(page([hash('')], body))).not.toContain('sha256');
});

test('a script that the policy did not allow is not allowed by this', () => {
  const body = '<script>stranger()</script>';
  expect(withOwnPolicy(page([hash('one()')], body))).not.toContain('sha256');
});
