import { expect, test } from 'vitest';
import * as z from 'zod';
import type { ContentFile } from './content-file.ts';
import { hasSamePlaces, markKept, translate, translateFile } from './translate.ts';

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

test.each<[what: string, source: unknown, words: unknown, expected: boolean]>([
  ['the same places in another order', 'From {from} to {to}', '{to} <- {from}', true],
  ['a place with another name', 'Hello {who}', 'Bonjour {name}', false],
  ['a place that is not filled in', 'Hello {who}', 'Bonjour', false],
  ['a place of its own', 'Hello', 'Bonjour {who}', false],
  ['a plural form without its number', { one: '{n} point', other: '{n} points' }, { one: 'un', other: '{n} x' }, true],
  ['a plural form without another place', { one: '{n} of {all}', other: '{n} of {all}' }, { other: '{n}' }, false],
])('%s', (_, source, words, expected) => {
  expect(hasSamePlaces(source, words)).toBe(expected);
});

test('a text whose places no longer fit stays in the source language, and so does one that is empty', () => {
  expect(translate({ a: 'Hello {who}', b: 'B' }, { a: 'Bonjour {name}', b: ' ' }, true)).toEqual({
    a: 'Hello {who}',
    b: 'B',
  });
});

const question = z.strictObject({
  id: z.string().regex(/./),
  prompt: z.string().min(1),
  hint: z.string().optional(),
  key: z.boolean(),
});
const file: ContentFile = {
  pattern: '<lang>/quiz.yaml',
  schema: z.strictObject({ title: z.string(), questions: z.array(question) }),
  whole: { questions: { schema: question, mark: (entry) => ((entry as { key: boolean }).key ? 'yes' : 'no') } },
};
const english = {
  title: 'Quiz',
  questions: [
    { id: 'q1', prompt: 'One?', hint: 'Think of 1.', key: true },
    { id: 'q2', prompt: 'Two?', key: true },
  ],
};
const french = (first: object) => ({ title: 'Jeu', questions: [{ id: 'q1', ...first }] });

test('a question is translated whole, and what is not begun stays in the source language', () => {
  const words = french({ of: 'yes', prompt: 'Un ?', hint: 'Pensez à 1.' });
  expect(translateFile(file, english, words)).toEqual({
    data: {
      title: 'Jeu',
      questions: [{ ...english.questions[0], prompt: 'Un ?', hint: 'Pensez à 1.' }, english.questions[1]],
    },
    kept: [{ list: 'questions', id: 'q2', reason: 'absent' }],
  });
});

test.each<[what: string, first: object, reason: object]>([
  ['its key moved since', { of: 'no', prompt: 'Un ?', hint: 'H' }, { reason: 'old', mark: 'yes' }],
  ['it carries no mark', { prompt: 'Un ?', hint: 'H' }, { reason: 'old', mark: 'yes' }],
  ['a part of it is not said', { of: 'yes', prompt: 'Un ?' }, { reason: 'partly', lacks: ['hint'] }],
])(
  'no learner reads a question half in one language and half in another, nor feedback to an old key: %s',
  (_, first, reason) => {
    const { data, kept } = translateFile(file, english, french(first));
    expect(data).toEqual({ ...english, title: 'Jeu' });
    expect(kept[0]).toEqual({ list: 'questions', id: 'q1', ...reason });
  },
);

test('a question that stays in the source language says so, for those who hear it read out', () => {
  const { data, kept } = translateFile(file, english, french({ of: 'yes', prompt: 'Un ?', hint: 'H' }));
  const marked = markKept(data as typeof english, kept, { lang: 'en', dir: 'ltr' });
  expect(marked.questions).toEqual([
    { id: 'q1', prompt: 'Un ?', hint: 'H', key: true },
    { id: 'q2', prompt: 'Two?', key: true, written: { lang: 'en', dir: 'ltr' } },
  ]);
});
