import { expect, test } from 'vitest';
import { flatten } from '../site/words.ts';
import { declareWords } from './word-types.ts';

test('each word asks for what stands in its braces, in any of its forms, and for the number that chooses the form', () => {
  const words = flatten({
    quiz: {
      start: 'Start',
      score: '{earned} of {total}, {earned} right',
      left: { one: 'One {thing}', other: '{n} more' },
    },
  });
  expect(declareWords(words)).toBe(`interface InterfaceWords {
  'quiz.start': never;
  'quiz.score': 'earned' | 'total';
  'quiz.left': 'thing' | 'n';
}
`);
});
