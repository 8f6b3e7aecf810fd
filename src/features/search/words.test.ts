import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { pieces, wordsOf } from './words.ts';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['en', "The supplier's whole-life cost.", ['the', 'supplier', 'whole', 'life', 'cost']],
  ['fr', 'L’achat d’équipement coûte', ['achat', 'equipement', 'coute']],
  ['es', 'Contratación pública', ['contratacion', 'publica']],
  ['ru', 'Закупки и ёмкость', ['закупки', 'и', 'емкость']],
  ['ar', 'الشِّراءُ العــامّ', ['الشراء', 'العام']],
  ['tr', 'Satın alma, ISPARTA, Işık', ['satin', 'alma', 'isparta', 'isik']],
  ['pl', 'Łódź', ['lodz']],
  ['en', 'ISO20400 or ISO 20400, A4 and CO₂', ['iso', '20400', 'or', 'iso', '20400', 'a4', 'and', 'co', '2']],
  ['en', '20 400 in 2014 200', ['20400', '20', '400', 'in', '2014', '200']],
  ['zh', '可持续公共采购', ['可', '持续', '公共', '采购']],
])('a text in "%s" is found by its words, without accents and capitals', (lang, text, words) => {
  expect(wordsOf(text, lang)).toEqual(words);
});

test('a browser that cannot cut words goes by spaces and signs, and finds the same in most languages', () => {
  vi.stubGlobal(
    'Intl',
    Object.fromEntries(
      Object.getOwnPropertyNames(Intl)
        .filter((name) => name !== 'Segmenter')
        .map((name) => [name, Reflect.get(Intl, name)]),
    ),
  );
  expect(wordsOf("The supplier's whole-life cost.", 'en')).toEqual(['the', 'supplier', 'whole', 'life', 'cost']);
  expect(pieces('A desk, a chair', 'en').map(({ text }) => text)).toEqual(['A', ' ', 'desk', ', ', 'a', ' ', 'chair']);
});

test('the pieces of a text put together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ar', 'zh'), (text, lang) => {
      expect(
        pieces(text, lang)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
