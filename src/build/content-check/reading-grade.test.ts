import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade.ts';

test('the grade of a text is that of the published formula', () => {
  // 6 words, 1 sentence, 6 syllables: 2.34 + 11.8 - 15.59 is below nothing.
  expect(readingGrade(['The cat sat on the mat.'])).toBe(0);
  // 4 words, 1 sentence, 14 syllables: 1.56 + 41.3 - 15.59.
  expect(readingGrade(['Institutional accountability requires documentation.'])).toBeGreaterThan(25);
  // 8 words in 2 sentences, 10 syllables: 1.56 + 14.75 - 15.59.
  expect(readingGrade(['The buyer reads the offer.', 'She signs it.'])).toBeCloseTo(0.72, 2);
});

test('longer sentences of the same words ask for more', () => {
  const words = ['The buyer reads the offer', 'the seller waits for an answer'];
  expect(readingGrade([words.join(' and ')])).toBeGreaterThan(readingGrade(words));
});

test('no text asks for nothing', () => {
  expect(readingGrade([])).toBe(0);
  expect(readingGrade(['2014.'])).toBe(0);
});
