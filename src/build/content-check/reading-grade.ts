import { syllable } from 'syllable';

/**
 * Years of schooling in English that a text asks for. Flesch and Kincaid, after Kincaid and others, "Derivation of New
 * Readability Formulas", Naval Technical Training Command, 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Not below 0; 0 for no text. Terms of the trade weigh on it, so it is advice.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return Math.max(0, (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59);
}
