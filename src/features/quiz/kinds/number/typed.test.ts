import { expect, test } from 'vitest';
import { typedFigure } from './typed.ts';

const typed = (text: string, lang = 'en', chosen?: number) => typedFigure(text, lang, 'sheets a year', chosen);

test('a bare figure is taken as it stands, and nothing is said about it', () => {
  expect(typed('1614')).toEqual({ value: 1614, choices: [], isSaid: false, isUnreadable: false });
  expect(typed('')).toEqual({ value: null, choices: [], isSaid: false, isUnreadable: false });
});

test.each([
  ['1,614', 'en', 1614],
  ['1.614', 'es', 1614],
  ['1 614', 'en', 1614],
  ['1614 sheets', 'en', 1614],
  ['20 %', 'en', 20],
  ['１６１４', 'en', 1614],
  ['১৬১৪', 'en', 1614],
  ['٣،٥', 'ar', 3.5],
  ['1,20,000', 'en', 120_000],
])('%s is read in %s, and it is said how', (text, lang, value) => {
  expect(typed(text, lang)).toEqual({ value, choices: [], isSaid: true, isUnreadable: false });
});

test.each([
  ['1.614', 'en'],
  ['1,614', 'fr'],
  ['1.614', 'fr'],
])('%s may be two figures in %s: it is asked which, and never marked wrong in silence', (text, lang) => {
  expect(typed(text, lang)).toMatchObject({ value: null, choices: [1614, 1.614] });
  expect(typed(text, lang, 1614)).toMatchObject({ value: 1614, isSaid: true });
  expect(typed(text, lang, 1.614)).toMatchObject({ value: 1.614, isSaid: true });
});

test('what was said of one figure is not said of the next', () => {
  expect(typed('2.614', 'en', 1614)).toMatchObject({ value: null, choices: [2614, 2.614] });
});

test.each(['twelve', '3 million', '12 or 13', '1,2,3', '12\t13'])('"%s" is no figure, and that is said', (text) => {
  expect(typed(text)).toMatchObject({ value: null, isUnreadable: true });
});
