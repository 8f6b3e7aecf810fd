import type { Content } from '../content.ts';
import { type Path, type Problem, problemIn, quote } from '../problem.ts';
import type { ContentSource } from '../source.ts';

type Place = { value: string; source: ContentSource; path: Path };

/** Values that stand in more than one of the places; each place after the first is a problem. */
function repeated(places: Place[], expected: string, remedy: string): Problem[] {
  const first = new Map<string, Place>();
  return places.flatMap((place) => {
    const { value, source, path } = place;
    const before = first.get(value);
    if (!before) {
      first.set(value, place);
      return [];
    }
    const found = `${quote(value)}, which stands already in ${before.source.file}:${before.source.lineOf(before.path)}`;
    return [problemIn(source, path, expected, found, remedy)];
  });
}

/** Where every id of the course stands that a learner's progress may hang on. */
export function idPlaces({ course, modules }: Content): Place[] {
  return modules.flatMap(({ outline, index, lessons, quiz }) => {
    const base = ['modules', index];
    const place = (value: string, ...path: Path): Place => ({ value, source: course, path: [...base, ...path] });
    const parts = (['quiz', 'activity', 'workshop'] as const).flatMap((part) =>
      outline[part] ? [place(outline[part].id, part, 'id')] : [],
    );
    const questions = (['checks', 'questions'] as const).flatMap((list) =>
      (quiz?.value[list] ?? []).map(({ id }, each) => ({
        value: id,
        source: quiz as ContentSource,
        path: [list, each, 'id'],
      })),
    );
    const objectives = lessons.flatMap(({ source }) =>
      source
        ? source.value.objectives.map(({ id }, each) => ({ value: id, source, path: ['objectives', each, 'id'] }))
        : [],
    );
    const ownLessons = outline.lessons.map(({ id }, each) => place(id, 'lessons', each, 'id'));
    return [place(outline.id, 'id'), ...ownLessons, ...parts, ...objectives, ...questions];
  });
}

/** An id names one thing for good: progress hangs on it. */
export const uniqueIds = (content: Content): Problem[] => {
  const course: Place = { value: content.course.value.id, source: content.course, path: ['id'] };
  const remedy = 'Give the newer of the two an id of its own; never change the older one.';
  return repeated([course, ...idPlaces(content)], 'an id that nothing else has', remedy);
};

/** Ids inside one question, form or table need to differ only from each other. */
export function uniqueInside({ modules }: Content): Problem[] {
  return modules.flatMap(({ quiz, activity }) => {
    const lists: { source: ContentSource; path: Path; items: readonly { id: string }[] }[] = [];
    for (const list of ['checks', 'questions'] as const) {
      quiz?.value[list].forEach((question, index) => {
        if ('options' in question)
          lists.push({ source: quiz, path: [list, index, 'options'], items: question.options });
      });
    }
    if (activity) lists.push({ source: activity, path: ['form'], items: activity.value.form });
    activity?.value.form.forEach((field, index) => {
      if (field.kind === 'table')
        lists.push({ source: activity, path: ['form', index, 'columns'], items: field.columns });
    });
    return lists.flatMap(({ source, path, items }) =>
      repeated(
        items.map(({ id }, index) => ({ value: id, source, path: [...path, index, 'id'] })),
        'an id that no neighbour has',
        'Give one of the two another id.',
      ),
    );
  });
}

/** Addresses of pages differ, and a lesson does not take the address of its module's quiz. */
export function uniqueSlugs({ course, modules }: Content): Problem[] {
  const expected = 'a slug that no neighbour has';
  const remedy = 'Choose another slug; ids stay as they are.';
  const own = modules.map(({ outline, index }) => ({
    value: outline.slug,
    source: course,
    path: ['modules', index, 'slug'],
  }));
  const lessons = modules.flatMap(({ outline, index }) => {
    const places = outline.lessons.map(({ slug }, lesson) => ({
      value: slug,
      source: course,
      path: ['modules', index, 'lessons', lesson, 'slug'],
    }));
    const taken = places
      .filter(({ value }) => ['quiz', 'activity', 'workshop'].includes(value))
      .map(({ value, source, path }) =>
        problemIn(source, path, 'a slug other than quiz, activity and workshop', quote(value), remedy),
      );
    return [...repeated(places, expected, remedy), ...taken];
  });
  return [...repeated(own, expected, remedy), ...lessons];
}
