import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothing, type Progress } from '../../log/progress.ts';
import type { FormField } from './content.ts';
import { journal, type Prompts, reflectionsOf } from './journal.ts';

const form: FormField[] = [
  { kind: 'text', id: 'place', label: 'Which storeroom?', lines: 1 },
  {
    kind: 'table',
    id: 'things',
    label: 'Three things',
    rows: 3,
    columns: [
      { id: 'thing', label: 'Thing' },
      { id: 'state', label: 'State' },
    ],
  },
  {
    kind: 'ranking',
    id: 'weight',
    label: 'What matters most?',
    items: [
      { id: 'a', label: 'Price' },
      { id: 'b', label: 'Upkeep' },
    ],
  },
  { kind: 'plan', id: 'plan', label: 'My plan', actions: 2 },
];
const prompts: Prompts[] = [
  {
    id: 'm1',
    title: 'Desks',
    activity: { id: 'm1-activity', title: 'Storeroom', href: '/a/', form },
    reflections: [{ id: 'q9', prompt: 'What would you ask?', href: '/q/' }],
  },
  { id: 'm2', title: 'Lamps', reflections: [{ id: 'q8', prompt: 'And here?', href: '/r/' }] },
];
const wrote = (texts: Record<string, string>): Progress => ({
  ...nothing(),
  texts: { 'm1-activity': texts },
  wroteAt: { 'm1-activity': 7 },
});

test('every kind of field comes back with its question, and rows nobody filled are left out', () => {
  const state = wrote({
    place: 'Under the stairs',
    'things.2.thing': 'A chair',
    'things.2.state': 'Three legs',
    weight: 'b a',
    'plan.30.1.what': 'Count',
    'plan.90.2.who': 'Ada',
  });
  expect(journal(state, prompts).modules).toEqual([
    {
      id: 'm1',
      title: 'Desks',
      activity: {
        title: 'Storeroom',
        href: '/a/',
        at: 7,
        parts: [
          { kind: 'text', label: 'Which storeroom?', text: 'Under the stairs' },
          { kind: 'table', label: 'Three things', columns: ['Thing', 'State'], rows: [['A chair', 'Three legs']] },
          { kind: 'ranking', label: 'What matters most?', items: ['Upkeep', 'Price'] },
          {
            kind: 'plan',
            label: 'My plan',
            groups: [
              { days: 30, rows: [['Count', '', '', '']] },
              { days: 90, rows: [['', 'Ada', '', '']] },
            ],
          },
        ],
      },
      reflections: [],
    },
  ]);
});

test('a text whose question is gone is still there', () => {
  const state: Progress = {
    ...wrote({ place: 'Here', old: 'Kept from last year' }),
    checks: { gone: { response: 'Kept as well', earned: 0, total: 0, at: 1 } },
  };
  state.texts['old-activity'] = { field: 'From a module that left' };
  const { modules, others } = journal(state, prompts);
  expect(modules[0]?.activity?.parts.at(-1)).toEqual({ kind: 'text', text: 'Kept from last year' });
  expect(others).toEqual(['From a module that left', 'Kept as well']);
});

test('a reflection shows each text once, the earliest first, from lessons and from quizzes', () => {
  const attempt = { quiz: 'm1-quiz', seed: 1, questions: ['q9'], checked: {} };
  const state: Progress = {
    ...nothing(),
    checks: { q9: { response: 'What for?', earned: 0, total: 0, at: 30 } },
    attempts: {
      a: { ...attempt, id: 'a', startedAt: 10, responses: { q9: 'How many?' } },
      b: { ...attempt, id: 'b', startedAt: 40, responses: { q9: 'What for?' } },
      c: { ...attempt, id: 'c', startedAt: 50, responses: { q9: ' ' } },
    },
  };
  expect(reflectionsOf(state, 'q9')).toEqual([
    { text: 'How many?', at: 10 },
    { text: 'What for?', at: 30 },
  ]);
  expect(journal(state, prompts).modules.map(({ id }) => id)).toEqual(['m1']);
});

test('a graded answer is no text of the person and stays out of the journal', () => {
  const state: Progress = { ...nothing(), checks: { q1: { response: 'b', earned: 1, total: 1, at: 1 } } };
  expect(journal(state, prompts)).toEqual({ modules: [], others: [] });
});

test('nothing that was written in an activity is missing, whatever its field is called', () => {
  const name = fc.constantFrom('place', 'things.1.thing', 'things.9.thing', 'plan.60.2.first', 'plan.60.7.what', 'x');
  const text = fc.string().filter((each) => each.trim() !== '');
  fc.assert(
    fc.property(fc.dictionary(name, text, { noNullPrototype: true }), (texts) => {
      const found = JSON.stringify(journal(wrote(texts), prompts));
      for (const each of Object.values(texts)) expect(found).toContain(JSON.stringify(each));
    }),
  );
});
