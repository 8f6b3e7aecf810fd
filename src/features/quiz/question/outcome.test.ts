import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from '../grade.ts';
import { questionSchema } from '../schema.ts';
import { outcomeAs, reasonsSaid } from './outcome.ts';

const { kinds } = parse(readFileSync('content/en/gallery.yaml', 'utf8')) as { kinds: { question: object }[] };
const questions = kinds.map(({ question }) => questionSchema.parse(question));

/** What is said with the verdict on a response, where it is the last try. */
const said = (question: (typeof questions)[number], response: unknown, final = true) => {
  const kind = kindOf(question);
  return reasonsSaid(kind, question, response, outcomeAs(kind, question, response, final)).map(({ text }) => text);
};

test.each(questions.map((question) => [question.kind, question] as const))(
  'a right answer to a question of kind "%s" comes with its reasons in the words of the verdict',
  (_, question) => {
    expect(said(question, kindOf(question).solution(question))).not.toEqual([]);
    expect(said(question, kindOf(question).solution(question), false)).not.toEqual([]);
  },
);

const single = questionSchema.parse({
  id: 'q',
  objective: 'o',
  facts: ['F01.1'],
  prompt: 'Which?',
  kind: 'single',
  options: [
    { id: 'a', text: 'A', key: true, feedback: 'why a' },
    { id: 'b', text: 'B', feedback: 'why b' },
    { id: 'c', text: 'C', feedback: 'why c' },
  ],
});

test('at the first try only what was chosen is explained; at the last try what was missed as well, and nothing else', () => {
  expect(said(single, 'b', false)).toEqual(['why b']);
  expect(said(single, 'b')).toEqual(['why b', 'why a']);
  expect(said(single, undefined)).toEqual(['why a']);
});
