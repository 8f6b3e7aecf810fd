import { expect, test } from 'vitest';
import { withoutFont } from './glyphs.ts';

const has = (known: string) => (letter: string) => (known.includes(letter) ? letter : 'empty box');

test('a letter that the device would print as an empty box is named once, before anything is printed', () => {
  expect(withoutFont(['Amina', 'አሚና አ', '李娜 2'], has('Amina李娜2'))).toEqual(['አ', 'ሚ', 'ና']);
  expect(withoutFont(['Amina'], has('Amina'))).toEqual([]);
});

test('nothing is claimed where the device draws a missing letter by its number', () => {
  expect(withoutFont(['አሚና'], (letter) => `box ${letter.codePointAt(0)}`)).toEqual([]);
});
