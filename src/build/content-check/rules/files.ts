import { sourceLang } from '../../../site/locales.ts';
import type { Content, ModuleContent } from '../content.ts';
import { correct } from '../nearest.ts';
import { oneOf, type Problem, problemIn, quote } from '../problem.ts';

/** A module opens as a whole: with every lesson and every part that the outline gives it. */
export function wholeModules({ course, modules }: Content): Problem[] {
  return modules
    .filter(({ begun }) => begun)
    .flatMap((module) =>
      missingFiles(module).map(([path, file]) =>
        problemIn(
          course,
          ['modules', module.index, ...path],
          `${sourceLang}/modules/${module.outline.slug}/${file}`,
          'nothing',
          'Write it, or keep the module’s folder out until the module is whole.',
        ),
      ),
    );
}

function missingFiles({ outline, lessons, quiz, activity, workshop }: ModuleContent): [(string | number)[], string][] {
  const missing: [(string | number)[], string][] = lessons
    .filter(({ source }) => !source)
    .map(({ outline: { slug }, index }) => [['lessons', index, 'slug'], `${slug}.mdx`]);
  if (outline.quiz && !quiz) missing.push([['quiz'], 'quiz.yaml']);
  if (outline.activity && !activity) missing.push([['activity'], 'activity.mdx']);
  if (outline.workshop && !workshop) missing.push([['workshop'], 'workshop.mdx']);
  return missing;
}

/** Words of the outline belong to modules and paths that exist, and every one of these has its words. */
export function outlineWords({ course, outline, modules }: Content): Problem[] {
  const ids = modules.map((module) => module.outline.id);
  const paths = course.value.paths.map(({ id }) => id);
  const strangers = Object.keys(outline.value.modules)
    .filter((id) => !ids.includes(id))
    .map((id) =>
      problemIn(
        outline,
        ['modules', id],
        `a module of course.yaml (${oneOf(ids)})`,
        quote(id),
        correct(id, ids, 'Correct the id, or remove it.'),
      ),
    );
  const homeless = Object.keys(outline.value.paths)
    .filter((id) => !paths.includes(id))
    .map((id) =>
      problemIn(
        outline,
        ['paths', id],
        `a path of course.yaml (${oneOf(paths)})`,
        quote(id),
        correct(id, paths, 'Correct the id, or remove it.'),
      ),
    );
  const untitled = ids
    .filter((id) => !outline.value.modules[id])
    .map((id) => problemIn(outline, ['modules'], `words for module ${id}`, 'nothing', 'Add its title.'));
  const nameless = paths
    .filter((id) => !outline.value.paths[id])
    .map((id) => problemIn(outline, ['paths'], `words for the path "${id}"`, 'nothing', 'Add its title and the rest.'));
  // A misspelt id is one mistake: that the right one has no words follows from it.
  const meant = [...strangers, ...homeless];
  return meant.length > 0 ? meant : [...untitled, ...nameless];
}

/** A path names lessons of the course, each once. */
export function pathLessons({ course }: Content): Problem[] {
  const lessons = new Set(course.value.modules.flatMap((module) => module.lessons.map(({ id }) => id)));
  return course.value.paths.flatMap((path, index) => {
    const met = new Set<string>();
    return (['core', 'full'] as const).flatMap((list) =>
      path[list].flatMap((id, position) => {
        const where = ['paths', index, list, position];
        const again = met.has(id);
        met.add(id);
        if (!lessons.has(id))
          return [
            problemIn(
              course,
              where,
              'the id of a lesson in modules',
              quote(id),
              correct(id, [...lessons], 'Correct the id.'),
            ),
          ];
        return again
          ? [problemIn(course, where, 'each lesson once in a path', quote(id), 'Remove one of the two.')]
          : [];
      }),
    );
  });
}

/** A lesson that no path names is offered to nobody who follows one. */
export function lessonsOffered({ course }: Content): Problem[] {
  const { modules, paths } = course.value;
  if (paths.length === 0) return [];
  const known = modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const named = paths.flatMap(({ core, full }) => [...core, ...full]);
  // A misspelt id in a path is named there; which lesson it leaves out is not known yet.
  if (named.some((id) => !known.includes(id))) return [];
  const offered = new Set(named);
  return modules.flatMap((module, index) =>
    module.lessons.flatMap(({ id }, position) =>
      offered.has(id)
        ? []
        : [
            problemIn(
              course,
              ['modules', index, 'lessons', position, 'id'],
              'a path that has the lesson in "core" or "full"',
              `none for ${quote(id)}`,
              'Add it to a path, under "full" if it is offered on top.',
            ),
          ],
    ),
  );
}
