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
  'to be or not to be',
  'To be, or not to be: that is the question',
  'that is the question',
  'correct horse battery staple',
  'all you need is love love love',
  'Liberté, Égalité, Fraternité',
  'érase una vez 2026',
  'у лукоморья дуб зелёный',
  'بسم الله الرحمن الرحيم',
  '床前明月光，疑是地上霜',
  'Fatou Sarr 12.03.1984',
  'Fatou Binta Sarr 1984',
  'Nguyen Minh 120384',
  'Maria 14 February 1990',
  'मीरा शर्मा १२.०३.१९८४',
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

test('what stands on the form beside it counts next to nothing, however it is written', () => {
  const form = ['Amina Diallo', 'Institut supérieur de formation, Thiès'];
  const passphrase = 'amina DIALLO institut Thiès formation';
  expect(strength(passphrase).level).toBe('good');
  expect(strength(passphrase, form)).toEqual({ bits: 15, level: 'weak', advice: 'form' });
  expect(strength('river pencil Tuesday orange window kettle', form).level).toBe('good');
});

test('a phrase that everybody knows adds little to what stands beside it', () => {
  const alone = strength('river pencil kettle').bits;
  const more = strength('river pencil kettle to be or not to be').bits - alone;
  expect(more).toBeGreaterThan(5);
  expect(more).toBeLessThan(12);
});

test('says what would help', () => {
  expect(strength('password').advice).toBe('common');
  expect(strength('once upon a time').advice).toBe('phrase');
  expect(strength('Fatou Sarr 12.03.1984').advice).toBe('date');
  expect(strength('river pencil').advice).toBe('longer');
  expect(strength('zzzzzzzzzzzz').advice).toBe('repeats');
});

test('one more word never makes it weaker, but for one that completes a known phrase', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.stringMatching(/^[a-z]{3,9}$/), (text, word) => {
      return strength(`${text} ${word}`).bits >= strength(text).bits;
    }),
  );
});
