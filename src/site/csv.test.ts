import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsv, toCsv } from './csv.ts';

test('numbers open as numbers in a spreadsheet of the language', () => {
  expect(toCsv([['Lamp', 1234.5, -0.5, null]], 'en')).toBe('\ufeff"Lamp",1234.5,-0.5,\r\n');
  expect(toCsv([['Lampe', 1234.5, -0.5, null]], 'fr')).toBe('\ufeff"Lampe";1234,5;-0,5;\r\n');
});

test('a name that begins as a formula does is text in the spreadsheet', () => {
  for (const name of [
    '=1+1',
    '+1',
    '@SUM(A1)',
    '-1+2',
    '\t=1',
    ' =1',
    'Ada\n=1+1',
    'Ada\r\n-1+2',
    '＝1+1',
    '＋1',
    '＠SUM(A1)',
    '－1',
  ]) {
    expect(toCsv([[name]], 'en').slice(1)).toMatch(/^"?'/);
  }
});

test('what was written reads back the same, in any language', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text === text.trim() && !/(^|[\r\n])\s*['=+@\-\t\r＝＋＠－]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), fc.constantFrom('en', 'fr', 'ar'), (rows, lang) => {
      expect(fromCsv(toCsv(rows, lang))).toEqual(rows);
    }),
  );
});

test('empty lines and other separators are taken as people save them', () => {
  expect(fromCsv('Ada;1\r\n;\r\n\r\nGrace;2\n')).toEqual([
    ['Ada', '1'],
    ['Grace', '2'],
  ]);
  expect(fromCsv('Ada\t1\nGrace\t2')).toEqual([
    ['Ada', '1'],
    ['Grace', '2'],
  ]);
});
