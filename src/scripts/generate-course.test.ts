import { expect, test } from 'vitest';
import { check } from '../build/content-check/check.ts';
import { generateCourse } from './generate-course.ts';

const words = 'site: { name: Bench }\n';

test('a generated course is content without mistakes, of the length a lesson should have', () => {
  const { problems, lessons } = check(generateCourse(10, words));
  expect(problems).toEqual([]);
  expect(lessons).toHaveLength(10);
  for (const lesson of lessons) {
    expect(lesson.words).toBeGreaterThan(850);
    expect(lesson.words).toBeLessThan(1100);
  }
});

test('a lesson is the same in a small course and in a large one', () => {
  const path = 'en/modules/m0002/lesson-3.mdx';
  expect(generateCourse(10, words)[path]).toBe(generateCourse(50, words)[path]);
});
