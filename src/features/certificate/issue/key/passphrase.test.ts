import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strength } from './passphrase.ts';

test.each([
  '',
  'password',
  'Password1!',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'abcdefghijklmnopqrstuvwxyz',
  '1234567890123456',
  'procurement academy certificate',
  'пароль 2026',
  'tea tea tea tea tea tea tea tea',
])('%j is weak', (passphrase) => {
  expect(strength(passphrase).level).toBe('weak');
});

test.each(['river pencil Tuesday orange', 'наш старый сосед варит', 'كتاب قديم فوق الطاولة'])(
  '%j is fair or better',
  (passphrase) => {
    expect(strength(passphrase).level).not.toBe('weak');
  },
);

test.each(['river pencil Tuesday orange window', 'gX7#qLw9!mRz2@vTb4$k', '山川湖海雪夜归人听雨'])(
  '%j is good',
  (passphrase) => {
    expect(strength(passphrase)).toMatchObject({ level: 'good', advice: null });
  },
);

test.each([
  ['a word everybody knows, and no more for the spaces around words', 'password', 3],
  ['the same twice', 'password password', 4],
  ['a word of nobody, by its letters up to four', 'tor', 10.5],
  ['a longer one, a little for each letter more', 'river', 14],
  ['two words', 'river pencil', 29],
  ['a sign', 'river-pencil', 32],
  ['a run of figures, however long', '1937204685', 18],
  ['each Han character', '山川湖', 21],
])('counts %s', (_, passphrase, bits) => {
  expect(strength(passphrase).bits).toBe(Math.round(bits));
});

test('says what would help', () => {
  expect(strength('password').advice).toBe('common');
  expect(strength('river pencil').advice).toBe('longer');
  expect(strength('zzzzzzzzzzzz').advice).toBe('repeats');
});

test('one more word never makes it weaker', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.stringMatching(/^[a-z]{3,9}$/), (text, word) => {
      return strength(`${text} ${word}`).bits >= strength(text).bits;
    }),
  );
});
