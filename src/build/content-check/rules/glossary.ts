import type { Content } from '../content.ts';
import { correct } from '../nearest.ts';
import { type Problem, problemIn, quote } from '../problem.ts';
import { countWords } from '../report.ts';

const most = 40;

/** Entries are short, and what they point to is there. */
export function glossaryEntries({ glossary, modules }: Content): Problem[] {
  const lessons = new Set(modules.flatMap(({ outline }) => outline.lessons.map(({ id }) => id)));
  return Object.entries(glossary.value).flatMap(([term, entry]) => {
    const length = countWords(entry.definition);
    const long =
      length > most
        ? [problemIn(glossary, [term, 'definition'], `at most ${most} words`, `${length} words`, 'Shorten it.')]
        : [];
    const strangers = entry.confusable.flatMap((other, index) =>
      glossary.value[other] && other !== term
        ? []
        : [
            problemIn(
              glossary,
              [term, 'confusable', index],
              'the id of another entry',
              quote(other),
              correct(other, Object.keys(glossary.value), 'Correct the id, or add the entry.'),
            ),
          ],
    );
    const unknown = entry.lessons.flatMap((lesson, index) =>
      lessons.has(lesson)
        ? []
        : [
            problemIn(
              glossary,
              [term, 'lessons', index],
              'the id of a lesson in course.yaml',
              quote(lesson),
              correct(lesson, [...lessons], 'Correct the id.'),
            ),
          ],
    );
    return [...long, ...strangers, ...unknown];
  });
}
