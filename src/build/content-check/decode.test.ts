import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a file in UTF-8 is read as it was written, with or without a byte order mark', () => {
  expect(decode(utf8('title: Cafés\n'))).toEqual({ text: 'title: Cafés\n' });
  expect(decode(utf8('\uFEFFtitle: مقهى\r\n'))).toEqual({ text: 'title: مقهى\r\n' });
  expect(decode(utf8(''))).toEqual({ text: '' });
});

test('a file in Windows-1252 is refused with the line and the word, never published with a letter lost', () => {
  const bytes = new Uint8Array([...utf8('a: b\ntitle: the caf'), 0xe9, ...utf8('s\n')]);
  expect(decode(bytes)).toEqual({ encoding: expect.stringContaining('Windows-1252'), line: 2, sign: 'cafés' });
});

test('a file in UTF-16 is refused by that name, with a byte order mark or without', () => {
  const text = [...'title: x\n'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(decode(new Uint8Array(text))).toMatchObject({ encoding: 'UTF-16' });
  expect(decode(new Uint8Array([0xff, 0xfe, ...text]))).toMatchObject({ encoding: 'UTF-16' });
  expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x74]))).toMatchObject({ encoding: 'UTF-16' });
});

test('a text whose letters were lost or doubled before is refused too', () => {
  expect(decode(utf8('a\nthe caf\uFFFDs'))).toMatchObject({ line: 2, sign: 'caf\uFFFDs' });
  expect(decode(utf8('the cafÃ©s'))).toMatchObject({ line: 1, sign: 'cafÃ©s' });
});
