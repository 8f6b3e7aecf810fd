import { tagsIn } from '../../../features/course/mdx.ts';
import type { Content } from '../content.ts';
import { correct, nearest } from '../nearest.ts';
import { type Path, type Problem, problemIn, problemOn, quote } from '../problem.ts';
import type { ContentSource } from '../source.ts';

/** Every source named anywhere stands in references.yaml. */
export function sourcesExist({ references, facts, glossary, modules }: Content): Problem[] {
  const missing = (source: ContentSource, path: Path, id: string) =>
    references?.value[id]
      ? []
      : [
          problemIn(
            source,
            path,
            'a source of references.yaml',
            quote(id),
            correct(id, Object.keys(references?.value ?? {}), 'Correct the id, or add the source.'),
          ),
        ];
  return [
    ...Object.entries(facts?.value ?? {}).flatMap(([fact, { sources }]) =>
      sources.flatMap((id, index) => missing(facts as ContentSource, [fact, 'sources', index], id)),
    ),
    ...Object.entries(glossary.value).flatMap(([term, { source }]) =>
      source ? missing(glossary, [term, 'source'], source) : [],
    ),
    ...modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ source }) =>
        (source?.value.sources ?? []).flatMap((id, index) => missing(source as ContentSource, ['sources', index], id)),
      ),
    ),
  ];
}

/** A lesson lists what it cites and cites what it lists: the list gives the numbers. */
export const sourcesCited = ({ modules, sources: files }: Content): Problem[] => {
  const lessons = modules.flatMap((module) => module.lessons.flatMap(({ source }) => source ?? []));
  const listed = new Map(lessons.map((lesson) => [lesson.file, lesson.value.sources]));
  const cites = (page: ContentSource) =>
    tagsIn(page.body).flatMap(({ name, attributes: { id }, line }) =>
      name === 'Cite' && typeof id === 'string' ? [{ id, line }] : [],
    );
  const unlisted = lessons.flatMap((lesson) =>
    cites(lesson)
      .filter(({ id }) => !lesson.value.sources.includes(id))
      .map(({ id, line }) =>
        problemOn(
          lesson,
          line,
          '<Cite>',
          'a source that "sources" of this lesson lists',
          quote(id),
          correct(id, lesson.value.sources, 'Add it to the list, or correct the id.'),
        ),
      ),
  );
  const uncited = lessons.flatMap((lesson) => {
    const cited = new Set(cites(lesson).map(({ id }) => id));
    return lesson.value.sources.flatMap((id, index) => {
      const where = ['sources', index];
      if (lesson.value.sources.indexOf(id) < index) {
        return [problemIn(lesson, where, 'each source once', quote(id), 'Remove one of the two.')];
      }
      // One that is cited under a misspelt id is named where it is cited.
      const misspelt = [...cited].some((each) => !lesson.value.sources.includes(each) && nearest(each, [id]));
      if (cited.has(id) || misspelt) return [];
      return [
        problemIn(
          lesson,
          where,
          `<Cite id="${id}"/> in the text`,
          'nothing',
          'Cite it where the text rests on it, or take it off the list.',
        ),
      ];
    });
  });
  const elsewhere = [...files.values()]
    .filter(({ file }) => /\/(activity|workshop)\.mdx$/.test(file) && !listed.has(file))
    .flatMap((page) =>
      cites(page).map(({ id, line }) =>
        problemOn(
          page,
          line,
          '<Cite>',
          'sources in lessons only',
          quote(id),
          'Move the figure and its source to a lesson.',
        ),
      ),
    );
  return [...unlisted, ...uncited, ...elsewhere];
};
