import { expect, test } from 'vitest';
import { key } from '../carrier/issued.test-data.ts';
import { signStatus } from '../carrier/status.ts';
import { newRegister, serialiseRegister } from '../issue/register/register.ts';
import { fileKind } from './file-kind.ts';

const bytes = (...head: number[]) => Uint8Array.from([...head, 0, 0, 0, 0, 0, 0, 0, 0]);
const kindOf = (text: string) => fileKind(new TextEncoder().encode(text)).kind;

test('a file is told by what is in it, not by its name', () => {
  expect(fileKind(bytes(0xff, 0xd8, 0xff, 0xe0)).kind).toBe('picture');
  expect(fileKind(bytes(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70)).kind).toBe('picture');
  const webp = [...new TextEncoder().encode('RIFF....WEBP')];
  expect(fileKind(bytes(...webp)).kind).toBe('picture');
  expect(fileKind(bytes(...webp.with(8, 0x41))).kind).toBe('text');
  expect(fileKind(bytes(0x89, 0x50, 0x4e, 0x47)).kind).toBe('badge');
  expect(kindOf('{"@context":[]}')).toBe('badge');
  expect(kindOf('<svg/>')).toBe('badge');
  expect(kindOf(serialiseRegister(newRegister(key.issuer.kid), key.secretKey))).toBe('register');
  expect(kindOf(`${signStatus([1], 1, 0, new Uint8Array(32).fill(1))}\n`)).toBe('status');
  expect(kindOf('1'.repeat(600))).toBe('text');
  expect(kindOf('https://spp.example.org/verify/#123')).toBe('text');
  expect(kindOf('')).toBe('text');
});
