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
