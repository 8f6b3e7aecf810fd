import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { gallerySchema } from '../gallery/gallery.ts';
import { quizSchema, type WrittenQuestion } from '../schema.ts';
import { askedApart, together } from './bank.ts';

const read = (file: string): unknown => parse(readFileSync(`content/en/${file}`, 'utf8'));

const questions: WrittenQuestion[] = [
  ...gallerySchema.parse(read('gallery.yaml')).kinds.map(({ question }) => question),
  ...readdirSync('content/en/modules').flatMap((slug) => {
    const { checks, questions } = quizSchema.parse(read(`modules/${slug}/quiz.yaml`));
    return [...checks, ...questions];
  }),
];

test('a question that travelled in two parts says what its author wrote', () => {
  expect(questions.length).toBeGreaterThan(200);
  for (const written of questions) {
    const { facts, reread, ...whole } = written;
    const { question, reasons } = askedApart(written);
    expect(together(question, reasons)).toEqual(whole);
  }
});

test('what is asked holds no reason, so that it is light, and all it is graded by', () => {
  const written = quizSchema.parse({
    checks: [],
    questions: [
      {
        id: 'q1',
        kind: 'gap',
        objective: 'o1',
        facts: ['f1'],
        prompt: 'Fill the gap.',
        explanation: 'It lasts.',
        text: 'Value over the whole {{a}}',
        gaps: [
          {
            id: 'a',
            accept: 'life | lifetime',
            feedback: { right: 'Yes.', wrong: 'No.', slips: [{ accept: 'year', feedback: 'Longer.' }] },
          },
        ],
      },
    ],
  }).questions[0] as WrittenQuestion;
  expect(askedApart(written)).toEqual({
    question: {
      id: 'q1',
      kind: 'gap',
      objective: 'o1',
      prompt: 'Fill the gap.',
      explanation: '',
      text: 'Value over the whole {{a}}',
      gaps: [
        {
          id: 'a',
          accept: ['life', 'lifetime'],
          feedback: { right: '', wrong: '', slips: [{ accept: ['year'], feedback: '' }] },
        },
      ],
    },
    reasons: ['It lasts.', 'Yes.', 'No.', 'Longer.'],
  });
});
