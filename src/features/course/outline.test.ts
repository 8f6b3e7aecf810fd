import { expect, test } from 'vitest';
import { neighbours, outline, promise, requirements } from './outline.ts';
import { courseSchema, outlineWordsSchema } from './schema.ts';

const course = courseSchema.parse({
  id: 'test',
  version: '2026.11',
  passMark: 70,
  modules: [
    {
      id: 'm1',
      slug: 'one',
      audience: ['administrator'],
      lessons: [
        { id: 'm1-l1', slug: 'a', minutes: 8, covers: [] },
        { id: 'm1-l2', slug: 'b', minutes: 9, covers: [] },
      ],
      quiz: { id: 'm1-quiz', minutes: 5, draw: 2 },
    },
    {
      id: 'm2',
      slug: 'two',
      audience: ['administrator'],
      lessons: [{ id: 'm2-l1', slug: 'c', minutes: 4, covers: [] }],
    },
  ],
  paths: [
    { id: 'administrator', audience: ['administrator'], certificate: 'completion', core: ['m1-l2', 'm2-l1'] },
    { id: 'executive', audience: ['administrator'], certificate: 'participation', core: ['m1-l1'] },
  ],
});
const words = outlineWordsSchema.parse({
  title: 'Test',
  modules: { m1: { title: 'One' }, m2: { title: 'Two' } },
  paths: {
    administrator: { title: 'A', who: 'A', summary: 'A', can: [] },
    executive: { title: 'E', who: 'E', summary: 'E', can: [] },
  },
});
const written = { 'm1-l1': { title: 'L1', summary: 's' }, 'm1-l2': { title: 'L2', summary: 's' } };
const tree = outline(course, words, written);
const path = (id: string) => {
  const found = tree.paths.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('a module opens once all its lessons are written', () => {
  expect(tree.modules.map((module) => module.open)).toEqual([true, false]);
});

test('a path asks only for what is open, and for the quizzes of the modules it draws lessons from', () => {
  const needs = requirements(tree, path('administrator'));
  expect(needs.lessons.map(({ id }) => id)).toEqual(['m1-l2']);
  expect(needs.quizzes).toEqual([{ id: 'm1-quiz', module: 'm1' }]);
});

test('a path promises what its certificate takes today, and says which modules are still being written', () => {
  const { lessons, quizzes, minutes, modules, planned } = promise(tree, path('administrator'));
  expect([lessons.length, quizzes.length, minutes]).toEqual([1, 1, 9 + 5]);
  expect([modules.map(({ id }) => id), planned.map(({ id }) => id)]).toEqual([['m1'], ['m1', 'm2']]);
  expect(promise(tree, path('executive'))).toMatchObject({ minutes: 8, quizzes: [] });
});

test('the executive briefing asks for no quiz', () => {
  expect(requirements(tree, path('executive')).quizzes).toEqual([]);
});

test('previous and next never lead to a lesson that is not written', () => {
  expect(neighbours(tree, 'm1-l2')).toMatchObject({ previous: { id: 'm1-l1' }, next: undefined });
});

test('reordering lessons in course.yaml changes no id', () => {
  const modules = course.modules.map((module) => ({ ...module, lessons: [...module.lessons].reverse() }));
  const turned = { ...course, modules: modules.reverse() };
  const lessons = outline(turned, words, written).modules.flatMap((module) => module.lessons);
  expect(lessons.find(({ title }) => title === 'L1')?.id).toBe('m1-l1');
});
