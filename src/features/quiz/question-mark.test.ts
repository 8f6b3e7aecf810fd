import { expect, test } from 'vitest';
import { wordFieldsBelow, wordFieldsOf } from '../course/content-file.ts';
import { quizFiles } from './content.ts';
import { questionMark } from './question-mark.ts';
import { questionSchema } from './schema.ts';

const words = wordFieldsBelow(wordFieldsOf(quizFiles.quiz), 'questions');
const base = { id: 'm01-q01', objective: 'm01-l1-o1', facts: ['F1.1'], prompt: 'Which?' };
const markOf = (question: object) => questionMark(questionSchema.parse({ ...base, ...question }), words);

const option = (id: string, key = false, text = id) => ({ id, text, key, feedback: 'F.' });
const single = { kind: 'single', options: [option('a', true), option('b')] };

test('the mark of a question is eight letters, which YAML reads as a text', () => {
  expect(markOf(single)).toMatch(/^[a-p]{8}$/);
});

test.each<[what: string, from: object, to: object]>([
  ['the key moved', single, { kind: 'single', options: [option('a'), option('b', true)] }],
  ['an option was added', single, { ...single, options: [...single.options, option('c')] }],
  [
    'the kind changed',
    { kind: 'single', options: [option('a', true), option('b'), option('c')] },
    { kind: 'multiple', options: [option('a', true), option('b', true), option('c')] },
  ],
  [
    'the verdict turned',
    { kind: 'true-false', key: true, feedback: { true: 'T.', false: 'F.' } },
    { kind: 'true-false', key: false, feedback: { true: 'T.', false: 'F.' } },
  ],
  [
    'the figure changed',
    { kind: 'number', answer: 3, tolerance: 0, unit: 'days', feedback: { right: 'R.', wrong: 'W.' } },
    { kind: 'number', answer: 4, tolerance: 0, unit: 'days', feedback: { right: 'R.', wrong: 'W.' } },
  ],
  [
    'the right order changed',
    { kind: 'order', items: ['a', 'b', 'c'].map((id) => ({ id, text: id, feedback: 'F.' })) },
    { kind: 'order', items: ['b', 'a', 'c'].map((id) => ({ id, text: id, feedback: 'F.' })) },
  ],
  [
    'a gap takes another word',
    { kind: 'gap', text: 'A {{g}}.', gaps: [{ id: 'g', accept: 'cost', feedback: { right: 'R.', wrong: 'W.' } }] },
    { kind: 'gap', text: 'A {{g}}.', gaps: [{ id: 'g', accept: 'price', feedback: { right: 'R.', wrong: 'W.' } }] },
  ],
])('a translation is noticed to be old when %s', (_, from, to) => {
  expect(markOf(from)).not.toBe(markOf(to));
});

test.each<[what: string, change: object]>([
  ['words were corrected', { prompt: 'Which one?', options: [option('a', true, 'A.'), option('b')] }],
  ['options were put in another order', { options: [option('b'), option('a', true)] }],
  ['it rests on another fact or objective', { facts: ['F1.2'], objective: 'm01-l2-o1' }],
  ['a hint and a part to read again were added', { hint: 'H.', reread: { lesson: 'm01-l1', heading: 'A' } }],
])('a translation stays as it is when %s', (_, change) => {
  expect(markOf({ ...single, ...change })).toBe(markOf(single));
});

test('feedback on a figure may be corrected, and what belongs together may not', () => {
  const figure = (right: string) =>
    markOf({ kind: 'number', answer: 3, tolerance: 0, unit: 'days', feedback: { right, wrong: 'W.' } });
  expect(figure('R.')).toBe(figure('Right.'));
  const pair = (id: string, right: string) => ({ id, left: id, right, feedback: 'F.' });
  const match = (a: string, b: string) => markOf({ kind: 'match', pairs: [pair('a', a), pair('b', b)] });
  expect(match('x', 'y')).not.toBe(match('y', 'x'));
});
