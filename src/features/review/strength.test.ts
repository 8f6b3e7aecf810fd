import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../log/progress.ts';
import { answerRows, type Objective, strengths } from './strength.ts';

const objectives: Objective[] = [
  { id: 'o1', text: 'tell a need from a wish', questions: ['q1', 'q2'] },
  { id: 'o2', text: 'compare two offers', questions: ['q3'] },
  { id: 'o3', text: 'count the whole cost', questions: ['q4'] },
];
const at = new Date(2026, 10, 2, 9, 30).getTime();
const answer = (question: string, right: boolean, more: Partial<Answer> = {}): Answer => ({
  question,
  right,
  unsure: false,
  at,
  review: false,
  ...more,
});
const row = (question: string, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => answer(question, true)),
  ...Array.from({ length: wrong }, () => answer(question, false)),
];

test('the answers of all questions on an objective count together, wherever they were given', () => {
  const answers = [answer('q1', true), answer('q2', false, { review: true }), answer('q1', true, { unsure: true })];
  expect(strengths(answers, objectives)).toEqual([{ objective: 'o1', right: 2, answers: 3 }]);
});

test('the weakest objective comes first, and a bad row before one bad answer', () => {
  // (1 + 1) / (5 + 2) = 0.29, (0 + 1) / (1 + 2) = 0.33, (3 + 1) / (4 + 2) = 0.67.
  const answers = [...row('q3', 0, 1), ...row('q1', 3, 1), ...row('q4', 1, 4)];
  expect(strengths(answers, objectives).map(({ objective }) => objective)).toEqual(['o3', 'o2', 'o1']);
});

test('an objective nobody asked about, and an answer to a question that is gone, are left out', () => {
  expect(strengths([answer('gone', true)], objectives)).toEqual([]);
});

test('no answer counts twice and none is lost', () => {
  const some = fc.array(fc.tuple(fc.constantFrom('q1', 'q2', 'q3', 'q4', 'gone'), fc.boolean()));
  fc.assert(
    fc.property(some, (given) => {
      const found = strengths(
        given.map(([question, right]) => answer(question, right)),
        objectives,
      );
      const known = given.filter(([question]) => question !== 'gone');
      expect(found.reduce((sum, each) => sum + each.answers, 0)).toBe(known.length);
      expect(found.reduce((sum, each) => sum + each.right, 0)).toBe(known.filter(([, right]) => right).length);
      expect(found.every(({ right, answers }) => right <= answers)).toBe(true);
    }),
  );
});

test('every answer has a row in the file, with its objective while the course has it', () => {
  const rows = answerRows(
    [answer('q3', true), answer('gone', false, { unsure: true, review: true })],
    objectives,
    (key: string) => key,
  );
  expect(rows.slice(1)).toEqual([
    ['2026-11-02 09:30', 'q3', 'compare two offers', 'strength.yes', 'strength.no', 'strength.inCourse'],
    ['2026-11-02 09:30', 'gone', null, 'strength.no', 'strength.yes', 'strength.inReview'],
  ]);
});

test('one wrong answer weighs less than three wrong of five: few answers are drawn towards a half', () => {
  // (0 + 1) / (1 + 2) = 0.33 comes before (2 + 1) / (5 + 2) = 0.43, and after (1 + 1) / (5 + 2) = 0.29.
  const order = (...answers: Answer[]) => strengths(answers, objectives).map(({ objective }) => objective);
  expect(order(...row('q1', 2, 3), ...row('q3', 0, 1))).toEqual(['o2', 'o1']);
  expect(order(...row('q3', 0, 1), ...row('q1', 1, 4))).toEqual(['o1', 'o2']);
});

test('the file of answers has a head, in the words of the page', () => {
  expect(answerRows([], objectives, (key: string) => key)).toEqual([
    ['date', 'question', 'objective', 'right', 'unsure', 'where'].map((column) => `strength.column.${column}`),
  ]);
});
