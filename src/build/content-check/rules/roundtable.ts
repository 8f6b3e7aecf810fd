import type { Content } from '../content.ts';
import { type Problem, problemIn, quote } from '../problem.ts';

const points = Array.from({ length: 60 }, (_, index) => `R${index + 1}`);

/** The outline and the list of the Roundtable's points say the same about which lesson teaches what. */
export function roundtableCovered({ course, roundtable, modules }: Content): Problem[] {
  // A course without the Roundtable, such as a test's, has no such file and claims nothing.
  if (!roundtable) {
    return modules.flatMap(({ outline, index }) =>
      outline.lessons.flatMap(({ covers }, lesson) =>
        covers.length > 0
          ? [
              problemIn(
                course,
                ['modules', index, 'lessons', lesson, 'covers'],
                'no points, because there is no roundtable.yaml',
                quote(covers),
                'Add roundtable.yaml, or empty the list.',
              ),
            ]
          : [],
      ),
    );
  }
  const covers = new Map(
    modules.flatMap(({ outline }) => outline.lessons.map((lesson) => [lesson.id, lesson.covers] as const)),
  );
  const absent = points
    .filter((point) => !roundtable.value[point])
    .map((point) =>
      problemIn(roundtable, [], `the point ${point}`, 'nothing', 'Add it with the lesson that teaches it.'),
    );
  const claimed = modules.flatMap(({ outline, index }) =>
    outline.lessons.flatMap((lesson, position) =>
      lesson.covers
        .map((point, each) => ({ point, path: ['modules', index, 'lessons', position, 'covers', each] }))
        .filter(({ point }) => !roundtable.value[point]?.lessons.includes(lesson.id))
        .map(({ point, path }) =>
          problemIn(
            course,
            path,
            `a point that roundtable.yaml gives to ${lesson.id}`,
            quote(point),
            `Add ${lesson.id} to the lessons of ${point} in roundtable.yaml, or remove the point here.`,
          ),
        ),
    ),
  );
  const promised = Object.entries(roundtable.value).flatMap(([point, { lessons }]) =>
    lessons.flatMap((lesson, index) => {
      const path = [point, 'lessons', index];
      const own = covers.get(lesson);
      if (!own)
        return [problemIn(roundtable, path, 'the id of a lesson in course.yaml', quote(lesson), 'Correct the id.')];
      if (own.includes(point)) return [];
      return [
        problemIn(
          roundtable,
          path,
          `a lesson whose "covers" in course.yaml has ${point}`,
          quote(lesson),
          `Add ${point} to "covers" of ${lesson}, or remove the lesson here.`,
        ),
      ];
    }),
  );
  return [...absent, ...claimed, ...promised];
}
