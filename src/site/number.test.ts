import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from './number.ts';
import { formatNumber } from './words.ts';

test.each(['', 'twelve', '12 CU', '1,2,3', '--2', '1e3', 'Infinity'])('does not take "%s" for a figure', (text) => {
  expect(readNumber(text, 'en').kind).not.toBe('number');
});

describe('what can only be one figure is read', () => {
  test.each([
    // Digits of any script, and of full width.
    ['１６１４', 1614],
    ['２０％', 20],
    ['１，２３４．５', 1234.5],
    ['১৬১৪', 1614],
    ['१६१४', 1614],
    ['১,২০,০০০', 120_000],
    ['१,२३,४५६.५', 123_456.5],
    ['๑๖๑๔', 1614],
    ['٣،٥', 3.5],
    ['٣٬٥٠٠', 3500],
    ['٣٫٥٠٠', 3.5],
    ['۱۲۳', 123],
    // Thousands in every habit.
    ['1,20,000', 120_000],
    ['12,34,567.89', 1_234_567.89],
    ['1.234.567', 1_234_567],
    ["1'614", 1614],
    ['1’614.50', 1614.5],
    ['1\u00a0614,500', 1614.5],
    ['12 345.678', 12_345.678],
    ['1.614,500', 1614.5],
    ['1 20 000', 120_000],
    // Decimals that cannot be thousands.
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['12,5', 12.5],
    ['12.3456', 12.3456],
    ['.5', 0.5],
    ['1,25', 1.25],
    ['007', 7],
    // Signs and units.
    ['+3', 3],
    ['- 3', -3],
    ['–3', -3],
    ['-€5', -5],
    ['€ -5', -5],
    ['€ 1250', 1250],
    ['1250 €', 1250],
    ['$1,250.50', 1250.5],
    ['EUR 12', 12],
    ['12 EUR', 12],
    ['20 %', 20],
    ['%20', 20],
    ['٢٠٪', 20],
    ['\u200f20\u200e', 20],
    ['  42  ', 42],
    // One cell of a spreadsheet.
    ['42\r\n', 42],
    ['42\t', 42],
  ])('%s', (text, value) => {
    for (const lang of ['en', 'es', 'ar', 'fr', 'hi'])
      expect(readNumber(text, lang)).toEqual({ kind: 'number', value });
  });
});

describe('what may be two figures gives both, the usual one of the language by name', () => {
  test.each([
    ['1.614', 'en', 1614, 1.614, 1.614],
    ['1,614', 'en', 1614, 1.614, 1614],
    ['1.614', 'de', 1614, 1.614, 1614],
    ['1,614', 'fr', 1614, 1.614, 1.614],
    ['12.345', 'en', 12_345, 12.345, 12.345],
    ['123,456', 'es', 123_456, 123.456, 123.456],
    ['-1.125', 'en', -1125, -1.125, -1.125],
    ['€ 1.250', 'en', 1250, 1.25, 1.25],
    ['1.250 %', 'es', 1250, 1.25, 1250],
    ['١،٢٥٠', 'es', 1250, 1.25, 1.25],
    ['１．２５０', 'en', 1250, 1.25, 1.25],
  ])('%s in %s', (text, lang, thousands, decimal, usual) => {
    expect(readNumber(text, lang)).toEqual({ kind: 'ambiguous', thousands, decimal, usual });
  });
});

describe('what is no figure, or would be guessed, is not read', () => {
  test.each([
    'twelve',
    '12 or 13',
    '12-13',
    '12/13',
    '12:30',
    '3 million',
    '5k',
    '1e3',
    '1,2,3',
    '1,23,45',
    '1.20.000',
    '12 30',
    '1 2345',
    '1,234 567',
    '1 234,567,890',
    '1,234.567,8',
    '1.234.5,6',
    '1٫5٫5',
    '1٫234,5',
    '5.',
    '5,',
    '..5',
    '1..5',
    '-',
    '--2',
    '5-',
    '€',
    '%',
    '½',
    '1²',
    'NaN',
    '12 CU',
    '12 abc',
    '9'.repeat(400),
  ])('%s', (text) => {
    expect(readNumber(text, 'en')).toEqual({ kind: 'unreadable' });
  });
});

test.each(['', '   ', '\n', '\t', '\u00a0'])('an empty field is empty and no figure: "%j"', (text) => {
  expect(readNumber(text, 'en')).toEqual({ kind: 'empty' });
});

test('a unit may be typed along where it is the one asked for; another word may not', () => {
  expect(readNumber('980 sheets', 'en', ['sheets'])).toEqual({ kind: 'number', value: 980 });
  expect(readNumber('1 Sheet', 'en', ['sheets'])).toEqual({ kind: 'number', value: 1 });
  expect(readNumber('12CU', 'en', ['CU'])).toEqual({ kind: 'number', value: 12 });
  expect(readNumber('CU 12', 'en', ['CU'])).toEqual({ kind: 'number', value: 12 });
  expect(readNumber('5 kg.', 'en', ['kg'])).toEqual({ kind: 'number', value: 5 });
  expect(readNumber('5 k', 'en', ['kg'])).toEqual({ kind: 'unreadable' });
  expect(readNumber('3 million', 'en', ['CU'])).toEqual({ kind: 'unreadable' });
});

describe('a pasted row, column or table is never joined into one figure', () => {
  test.each<[text: string, rows: string[][]]>([
    ['12\t30', [['12', '30']]],
    ['12\n30\n', [['12'], ['30']]],
    [
      '1,5\t2\r\n3\t4',
      [
        ['1,5', '2'],
        ['3', '4'],
      ],
    ],
    ['12;30', [['12', '30']]],
    ['a|12', [['a', '12']]],
    ['12\t\t30', [['12', '', '30']]],
  ])('%j', (text, rows) => {
    expect(readNumber(text, 'en')).toEqual({ kind: 'several', rows });
  });
});

const languages = ['en', 'ar', 'es', 'fr', 'ru', 'zh', 'de', 'de-CH', 'hi', 'bn', 'fa', 'pt', 'id', 'sw', 'ar-EG'];

test('every figure as a language writes it is read back in that language, or asked about with it among the answers', () => {
  const figures = fc.oneof(
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    fc.integer({ min: -100_000_000, max: 100_000_000 }).map((cents) => cents / 100),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
  );
  fc.assert(
    fc.property(figures, fc.constantFrom(...languages), (value, lang) => {
      const reading = readNumber(formatNumber(value, lang), lang);
      if (reading.kind === 'ambiguous') {
        expect([reading.thousands, reading.decimal]).toContain(value);
        expect(reading.usual).toBe(value);
      } else expect(reading).toEqual({ kind: 'number', value });
    }),
    { numRuns: 3000 },
  );
});

test('whatever is typed, reading it never fails, and a figure found is one', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-+ '%€٫٬،٣\t;_") }),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...languages), (text, lang) => {
      const reading = readNumber(text, lang);
      if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      if (reading.kind === 'several') expect(reading.rows.flat().length).toBeGreaterThan(1);
    }),
    { numRuns: 5000 },
  );
});
