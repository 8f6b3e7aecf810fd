import { expect, test } from 'vitest';
import { questionSchema } from '../schema.ts';
import { byObjective } from './by-objective.ts';

const verdict = (id: string, objective: string) =>
  questionSchema.parse({
    id,
    objective,
    facts: ['F01.1'],
    prompt: 'True?',
    kind: 'true-false',
    key: true,
    feedback: { true: 'Yes.', false: 'No.' },
  });
const questions = [verdict('q1', 'o2'), verdict('q2', 'o1'), verdict('q3', 'o2'), verdict('q4', 'o9')];

test('points are shown objective by objective, in the order of the lessons', () => {
  expect(byObjective(questions, { q1: true, q2: false, q3: true, q4: true }, ['o1', 'o2'])).toEqual([
    { objective: 'o1', earned: 0, total: 1, questions: 1 },
    { objective: 'o2', earned: 2, total: 2, questions: 2 },
    { objective: 'o9', earned: 1, total: 1, questions: 1 },
  ]);
});

test('a question left open lowers its objective', () => {
  expect(byObjective(questions, { q1: true }, ['o1', 'o2'])[1]).toMatchObject({ earned: 1, total: 2 });
});

test('an objective that is only reflected on has no points to show', () => {
  const reflection = questionSchema.parse({
    id: 'r1',
    objective: 'o3',
    kind: 'reflection',
    facts: ['F01.1'],
    prompt: 'What do you think?',
    model: 'Much.',
  });
  expect(byObjective([reflection], {}, ['o3'])).toEqual([]);
});
