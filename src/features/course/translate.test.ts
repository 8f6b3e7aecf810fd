import { expect, test } from 'vitest';
import { translate } from './translate.ts';

/** Where this file has words. */
const where = { prompt: true, options: { text: true }, list: true } as const;

const source = {
  id: 'q1',
  prompt: 'Which?',
  points: 2,
  key: true,
  options: [
    { id: 'a', text: 'One', key: true },
    { id: 'b', text: 'Two', key: false },
  ],
  list: ['x', 'y'],
};

test('a translator writes words only; ids, keys and numbers stay as they are', () => {
  const words = { prompt: 'Lequel ?', points: 9, key: false, options: [{ id: 'b', text: 'Deux', key: true }] };
  expect(translate(source, words, where)).toEqual({
    ...source,
    prompt: 'Lequel ?',
    options: [source.options[0], { id: 'b', text: 'Deux', key: false }],
  });
});

test('what is not translated yet stays in the source language', () => {
  expect(translate(source, undefined, where)).toEqual(source);
  expect(translate(source, { list: ['only one'] }, where).list).toEqual(['x', 'y']);
});

test('a translation cannot bring in what the source does not have', () => {
  expect(translate(source, { extra: 'no', options: [{ id: 'z', text: 'no' }] }, where)).toEqual(source);
});

test('a plural entry takes the categories of its own language', () => {
  const ar = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: 'قليل', many: 'كثير', other: 'آخر' };
  expect(translate({ points: { one: '{n} point', other: '{n} points' } }, { points: ar }, true)).toEqual({
    points: ar,
  });
});
