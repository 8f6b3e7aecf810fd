import { tagsIn } from '../../../features/course/mdx.ts';
import { sourceLang } from '../../../site/locales.ts';
import { type Content, pages } from '../content.ts';
import { correct, nearest } from '../nearest.ts';
import { type Problem, problemOn, quote } from '../problem.ts';

/** A check in a text stands in the quiz.yaml of its module; every check there is used, in the lesson it tests, once. */
export const checksUsed = ({ modules }: Content): Problem[] =>
  modules.flatMap(({ outline, lessons, quiz }) => {
    const known = quiz?.value.checks ?? [];
    const used = new Map<string, string>();
    /** Ids that no check has: one of them may be the misspelt name of a check that seems unused. */
    const strangers: string[] = [];
    const problems = lessons.flatMap(({ source }) =>
      (source ? tagsIn(source.body) : []).flatMap(({ name, attributes: { id }, line }) => {
        if (!source || name !== 'Check' || typeof id !== 'string') return [];
        const problem = (expected: string, found: string, remedy: string) => [
          problemOn(source, line, '<Check>', expected, found, remedy),
        ];
        const check = known.find((each) => each.id === id);
        if (!check) {
          strangers.push(id);
          return problem(
            `a check of ${sourceLang}/modules/${outline.slug}/quiz.yaml`,
            quote(id),
            correct(
              id,
              known.map((each) => each.id),
              'Correct the id, or add the check.',
            ),
          );
        }
        const before = used.get(id);
        used.set(id, source.file);
        if (before)
          return problem('each check once', `${quote(id)}, used already in ${before}`, 'Remove one of the two.');
        if (source.value.objectives.some((objective) => objective.id === check.objective)) return [];
        return problem(
          'a check on an objective of this lesson',
          `${quote(id)} on ${check.objective}`,
          'Move it, or correct its objective.',
        );
      }),
    );
    const unused = known.flatMap(({ id }, index) =>
      quiz && lessons.some(({ source }) => source) && !used.has(id) && !strangers.some((each) => nearest(each, [id]))
        ? [
            problemOn(
              quiz,
              quiz.lineOf(['checks', index, 'id']),
              `checks[${id}]`,
              `<Check id="${id}"/> in a lesson`,
              'nothing',
              'Use it, or remove it.',
            ),
          ]
        : [],
    );
    return [...problems, ...unused];
  });

/** A term in the text opens an entry of the glossary. */
export const termsExist = (content: Content): Problem[] =>
  pages(content).flatMap((page) =>
    // A translation is held against the glossary where all of it is held against its source.
    !page.file.startsWith(`${sourceLang}/`)
      ? []
      : tagsIn(page.body).flatMap(({ name, attributes: { id }, line }) =>
          name === 'Term' && typeof id === 'string' && !content.glossary.value[id]
            ? [
                problemOn(
                  page,
                  line,
                  '<Term>',
                  'an entry of glossary.yaml',
                  quote(id),
                  correct(id, Object.keys(content.glossary.value), 'Correct the id, or add the entry.'),
                ),
              ]
            : [],
        ),
  );
