import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percent } from '../course/share.ts';
import { answered, grade, outcome, points, score } from './grade.ts';
import { answerText, paper } from './kinds/papers.ts';
import { type Question, questionSchema } from './schema.ts';

const common = { objective: 'o1', facts: ['F01.1'], prompt: 'Which?' };
const option = (id: string, key = false) => ({ id, text: id, key, feedback: `about ${id}` });

const single = questionSchema.parse({
  ...common,
  id: 'q1',
  kind: 'single',
  options: [option('a'), option('b', true), option('c')],
});
const multiple = questionSchema.parse({
  ...common,
  id: 'q2',
  kind: 'multiple',
  options: [option('a', true), option('b', true), option('c', true), option('d'), option('e')],
});
const trueFalse = questionSchema.parse({
  ...common,
  id: 'q3',
  kind: 'true-false',
  key: false,
  feedback: { true: 'No.', false: 'Yes.' },
});
const number = questionSchema.parse({
  ...common,
  id: 'q4',
  kind: 'number',
  answer: 1614,
  tolerance: 0.5,
  unit: 'in your currency',
  feedback: { right: 'Yes.', wrong: 'No.', slips: [{ value: 2000, feedback: 'That is printer A.' }] },
});
const all: Question[] = [single, multiple, trueFalse, number];

const earned = (question: Question, response: unknown) => {
  const result = grade(question, response);
  return result === 'unanswered' ? result : result.earned;
};

test('a single choice earns its point for the right option alone', () => {
  expect(earned(single, 'b')).toBe(1);
  expect(earned(single, 'a')).toBe(0);
});

test.each([
  [['a', 'b', 'c'], 3],
  [['a', 'b'], 2],
  [['a', 'b', 'd'], 1],
  [['a', 'd'], 0],
  [['d', 'e'], 0],
  [['a', 'b', 'c', 'd', 'e'], 1],
])('a multiple choice of %j earns %d of 3: right choices less wrong ones', (response, expected) => {
  expect(earned(multiple, response)).toBe(expected);
});

test('true or false earns its point for the right verdict', () => {
  expect(earned(trueFalse, false)).toBe(1);
  expect(earned(trueFalse, true)).toBe(0);
});

test.each([
  [1614, 1],
  [1614.5, 1],
  [1613.4, 0],
  [2000, 0],
])('a figure of %d earns %d', (response, expected) => {
  expect(earned(number, response)).toBe(expected);
});

test('binary rounding costs nobody a point', () => {
  const tenth = { ...number, answer: 0.3, tolerance: 0 } as Question;
  expect(earned(tenth, 0.1 + 0.2)).toBe(1);
});

test('a known slip is told apart from any other wrong figure', () => {
  expect(outcome(number, 2000, false).feedback[0]?.text).toBe('That is printer A.');
  expect(outcome(number, 7, false).feedback[0]?.text).toBe('No.');
});

test('somebody who has not answered is not told that they are wrong', () => {
  for (const question of all) {
    for (const nothing of [undefined, null, '', [], Number.NaN, {}, 'zz', ['zz']]) {
      expect(grade(question, nothing)).toBe('unanswered');
    }
  }
});

test('a wrong answer that can be tried again does not give the right one away', () => {
  const { parts, feedback } = outcome(single, 'a', false);
  expect(parts).toEqual([{ id: 'a', mark: 'wrong' }]);
  expect(feedback).toMatchObject([{ id: 'a', text: 'about a' }]);
});

test('once nothing is left to try, the right answer and every reason are shown', () => {
  const { parts, feedback, solution } = outcome(single, 'a', true);
  expect(parts).toContainEqual({ id: 'b', mark: 'missed' });
  expect(feedback.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  expect(solution).toBe('b');
});

test('whatever is answered, points stay between nothing and all, and the solution earns all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.anything(),
      fc.subarray(['a', 'b', 'c', 'd', 'e']),
      (question, wild, some) => {
        for (const response of [wild, some]) {
          const result = grade(question, response);
          if (result === 'unanswered') continue;
          expect(result.earned).toBeGreaterThanOrEqual(0);
          expect(result.earned).toBeLessThanOrEqual(result.total);
          expect(result.total).toBe(points(question));
        }
        const { solution } = outcome(question, undefined, true);
        expect(answered(question, solution)).toBe(true);
        expect(earned(question, solution)).toBe(points(question));
      },
    ),
  );
});

test('an unanswered question earns nothing and counts in the total of a quiz', () => {
  expect(score(all, { q1: 'b', q2: ['a', 'b'] })).toEqual({ earned: 3, total: 6, percent: 50 });
});

test('per cent are rounded down, so that nobody passes by rounding', () => {
  expect(percent(699, 1000)).toBe(69);
  expect(percent(7, 10)).toBe(70);
  expect(percent(0, 0)).toBe(0);
});

test('each choice is marked, and each mark has its reason', () => {
  const { parts, feedback } = outcome(multiple, ['a', 'd'], false);
  expect(parts).toEqual([
    { id: 'a', mark: 'right' },
    { id: 'b', mark: 'missed' },
    { id: 'c', mark: 'missed' },
    { id: 'd', mark: 'wrong' },
  ]);
  expect(feedback.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('one choice of several is an answer; one that is not in the list makes it none', () => {
  expect(earned(multiple, ['a'])).toBe(1);
  expect(earned(multiple, ['a', 'zz'])).toBe('unanswered');
});

test('the answer key on paper has the right choices alone', () => {
  const say = (key: string) => key;
  expect(answerText(multiple, say)).toEqual(['a', 'b', 'c']);
  expect(paper(multiple, say)).toEqual({ boxes: ['a', 'b', 'c', 'd', 'e'] });
});

test('whoever is right is shown the answer and every reason at once, and nothing as missed', () => {
  const { parts, feedback, solution } = outcome(single, 'b', false);
  expect(parts).toEqual([{ id: 'b', mark: 'right' }]);
  expect(feedback.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(solution).toBe('b');
  const all = outcome(multiple, ['a', 'b', 'c'], false);
  expect(all.parts.map(({ id, mark }) => `${id} ${mark}`)).toEqual(['a right', 'b right', 'c right']);
});

test('a verdict says why it is wrong, and in the end why the other is right', () => {
  expect(outcome(trueFalse, true, false)).toEqual({
    parts: [{ id: 'true', mark: 'wrong' }],
    feedback: [{ id: 'true', text: 'No.' }],
  });
  expect(outcome(trueFalse, true, true)).toEqual({
    parts: [
      { id: 'true', mark: 'wrong' },
      { id: 'false', mark: 'missed' },
    ],
    feedback: [
      { id: 'true', text: 'No.' },
      { id: 'false', text: 'Yes.' },
    ],
    solution: false,
  });
  const say = (key: string) => key;
  expect(answerText(trueFalse, say)).toEqual(['question.false']);
  expect(paper(trueFalse, say)).toEqual({ boxes: ['question.true', 'question.false'] });
});

test('a wrong figure is not told in the end that it is right', () => {
  expect(outcome(number, 7, true).feedback).toEqual([{ id: 'value', text: 'No.' }]);
  expect(outcome(number, 1614, true).feedback).toEqual([{ id: 'value', text: 'Yes.' }]);
});
