import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificateName, hiddenIn, readName, shownWhole, suspicion } from './name.ts';

/** Any sign there is, and often those that make trouble together. */
const signs = fc.oneof(
  fc.constantFrom(...'aeعक李 \u0301\u0651\u094d\u200b\u200c\u200d\u202e\u034f\ufeff\u{e0100}\n'),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);

describe('a name', () => {
  test('keeps every script and loses only stray spaces', () => {
    expect(certificateName('  Amina \t Diallo\n')).toBe('Amina Diallo');
    for (const name of [
      'آمنة محمد',
      '李娜',
      'अमीना देवी',
      'Амина Диалло',
      'Ọláyínká',
      'สมชาย ใจดี',
      'នាង សុភា',
      'မောင်ကျော်ကြောင်',
      'Nguyễn Thị Ánh',
      'O’Brien-Smith Jr. 3',
      'x'.repeat(80),
    ]) {
      expect(certificateName(name)).toBe(name.normalize('NFC'));
      expect(suspicion(name)).toBeUndefined();
    }
  });

  test('keeps the joiners that belong to its spelling', () => {
    for (const name of ['علی\u200cرضا کریمی', 'क्\u200dष दीक्षित', 'محمّ\u200cد', '葛\u{e0100}城']) {
      expect(certificateName(name)).toBe(name);
      expect(hiddenIn(name)).toEqual([]);
    }
  });

  test.each([
    ['a space of no width', 'Amina\u200b Diallo', 'U+200B'],
    ['a soft hyphen', 'Ami\u00adna Diallo', 'U+00AD'],
    ['a turn of direction', 'Amina \u202eollaiD'.replace('ollaiD', 'Diallo'), 'U+202E'],
    ['a tag', 'Amina\u{e0041} Diallo', 'U+E0041'],
    ['a joiner where nothing joins', 'Ami\u200dna Diallo', 'U+200D'],
    ['a mark of direction', 'Amina\u200f Diallo', 'U+200F'],
    ['a filler', 'Amina\u3164 Diallo', 'U+3164'],
    ['a joiner of graphemes', 'Am\u034fina Diallo', 'U+034F'],
    ['a byte order mark', '\ufeffAmina Diallo', 'U+FEFF'],
  ])('loses %s, and says which', (_, typed, sign) => {
    expect(certificateName(typed)).toBe('Amina Diallo');
    expect(hiddenIn(typed)).toEqual([sign]);
    expect(suspicion(typed)).toBe('hidden');
    expect(shownWhole(typed)).toContain(`[${sign}]`);
  });

  test.each([
    ['length', ''],
    ['length', ' A '],
    ['length', '\u200b\u200b\u200b'],
    ['length', 'x'.repeat(81)],
    ['letter', '12345'],
    ['letter', '--- ---'],
    ['letter', '😀😀'],
    ['unreadable', 'Jos\ufffd N\ufffd\ufffdez'],
    ['unreadable', 'Amina \ud800Diallo'],
    ['unreadable', 'Amina \ue000Diallo'],
    ['marks', `A${'\u0301\u0323'.repeat(20)}mina`],
  ] as const)('is refused for its %s: %j', (problem, typed) => {
    expect(readName(typed)).toEqual({ problem });
  });

  test('once read is read the same again, and never holds what nobody sees', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 25 }), (some) => {
        const name = certificateName(some.join(''));
        if (name === undefined) return true;
        return certificateName(name) === name && hiddenIn(name).length === 0 && !/\p{Cc}/u.test(name);
      }),
      { numRuns: 300 },
    );
  });
});

test('a signed name with letters that only look alike is suspicious, one in two scripts is not', () => {
  expect(suspicion('Аmina Diallo')).toBe('lookalike');
  expect(suspicion('Amina Диалло')).toBeUndefined();
  expect(suspicion('12345')).toBe('odd');
  // Single letters were names in earlier releases' statements.
  expect(suspicion('X')).toBeUndefined();
});
