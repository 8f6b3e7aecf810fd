import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, readTypedCode } from './code.ts';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const codes = fc.uuid({ version: 4 }).map(codeOf);
const places = fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13);
const replaced = (text: string, place: number, character: string) =>
  text.slice(0, place) + character + text.slice(place + 1);

test('a certificate has the same code for good', () => {
  expect(codeOf('3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d3b4')).toBe('J0Y1-XX95-MXMR');
  expect(codeOf('3f2b8c1e-9a47-4d05-b6c8-1e0f7a92d306')).toBe('J0Y1-XX95-MR1Y');
  expect(codeOf('00000000-0000-4000-8000-000000000000')).toBe('0000-0000-0000');
});

test('a code is twelve letters and digits in groups of four', () => {
  fc.assert(fc.property(codes, (code) => /^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/.test(code)));
});

test('a code is understood in small letters, without hyphens, with spaces, and with O, I and L for 0 and 1', () => {
  fc.assert(
    fc.property(codes, fc.constantFrom('i', 'l', 'I'), (code, one) => {
      const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', one)} `;
      return readTypedCode(typed) === code;
    }),
  );
  expect(readTypedCode('J0Y1–XX95–MXMR')).toBe('J0Y1-XX95-MXMR');
});

test('any one mistyped character is noticed', () => {
  fc.assert(
    fc.property(codes, places, fc.constantFrom(...alphabet), (code, place, character) => {
      fc.pre(code[place] !== character);
      return readTypedCode(replaced(code, place, character)) === undefined;
    }),
    { numRuns: 2000 },
  );
});

test('any two swapped neighbours are noticed', () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 0, max: 10 }), (code, place) => {
      const plain = code.replaceAll('-', '');
      fc.pre(plain[place] !== plain[place + 1]);
      const swapped = plain.slice(0, place) + plain[place + 1] + plain[place] + plain.slice(place + 2);
      return readTypedCode(swapped) === undefined;
    }),
    { numRuns: 2000 },
  );
});

test.each(['', 'J0Y1-XX95', 'J0Y1-XX95-MXMR-0', 'J0Y1-XX95-MXM*', 'JUY1-XX95-MXMR'])('%j is not a code', (typed) => {
  expect(readTypedCode(typed)).toBeUndefined();
});
