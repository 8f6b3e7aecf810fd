import { expect, test } from 'vitest';
import * as own from './words.ts';
import { flatten, formatBytes, formatDate, formatMonth, formatNumber, pick } from './words.ts';

/** Says words that the interface does not have. */
const translator = own.translator as (words: own.Words, lang: string) => (key: string, params?: own.Params) => string;

const words = flatten({ a: { hello: 'Hello {name}', n: { one: '{n} point', other: '{n} points' } }, b: { x: 'X' } });

test('words are found by flat keys and filled in', () => {
  expect(translator(words, 'en')('a.hello', { name: 'Amina' })).toBe('Hello Amina');
});

test.each([
  ['en', 1, '1 point'],
  ['en', 0, '0 points'],
  ['en', 12345, '12\u202f345 points'],
])('%s says %d as "%s"', (lang, n, text) => {
  expect(translator(words, lang)('a.n', { n })).toBe(text);
});

test('Arabic and Russian choose among all their plural forms', () => {
  const ar = flatten({ n: { zero: 'صفر', one: 'واحد', two: 'اثنان', few: 'قليل', many: 'كثير', other: 'آخر' } });
  const said = [0, 1, 2, 5, 50, 100].map((n) => translator(ar, 'ar')('n', { n }));
  expect(said).toEqual(['صفر', 'واحد', 'اثنان', 'قليل', 'كثير', 'آخر']);
  const ru = flatten({ n: { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' } });
  expect([1, 3, 7, 21].map((n) => translator(ru, 'ru')('n', { n }))).toEqual(['балл', 'балла', 'баллов', 'балл']);
});

test.each([
  ['en', 'Missing: a, b, c'],
  ['fr', 'Missing: a, b, c'],
  ['zh', 'Missing: a、b、c'],
])('%s lists several texts in its own way', (lang, text) => {
  expect(translator({ m: 'Missing: {what}' }, lang)('m', { what: ['a', 'b', 'c'] })).toBe(text);
});

test('a missing word stops the build instead of leaving a blank', () => {
  expect(() => translator(words, 'en')('a.none')).toThrow('No word "a.none"');
});

test('an island gets the words of its own sections only', () => {
  expect(Object.keys(pick(words, 'b'))).toEqual(['b.x']);
});

test('dates, months, sizes and numbers are written as people write them', () => {
  expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
  expect(formatMonth('2026-11', 'fr')).toBe('novembre 2026');
  expect(formatBytes(1_240_000, 'en')).toBe('1.2 MB');
  expect(formatBytes(0, 'en')).toBe('0 kB');
  expect(formatNumber(2820, 'en')).toBe('2\u202f820');
  expect(formatNumber(2820.5, 'es')).toBe('2820,5');
});
