import { points } from '../../../features/quiz/grade.ts';
import type { Quiz, WrittenQuestion } from '../../../features/quiz/schema.ts';
import type { Content, ModuleContent, Valid } from '../content.ts';
import { correct } from '../nearest.ts';
import { oneOf, type Problem, problemIn, quote } from '../problem.ts';

type Entry = {
  quiz: Valid<Quiz>;
  list: 'checks' | 'questions';
  index: number;
  question: WrittenQuestion;
  module: ModuleContent;
};

/** Every check and question of the course with its place. */
export const entries = ({ modules }: Content): Entry[] =>
  modules.flatMap((module) => {
    const { quiz } = module;
    if (!quiz) return [];
    return (['checks', 'questions'] as const).flatMap((list) =>
      quiz.value[list].map((question, index) => ({ quiz, list, index, question, module })),
    );
  });

/** Ids of the objectives of a module, in the order of its lessons. */
export const objectivesOf = (module: ModuleContent): string[] =>
  module.lessons.flatMap(({ source }) => source?.value.objectives.map(({ id }) => id) ?? []);

/** The id of an objective says which lesson it belongs to. */
export const objectiveIds = ({ modules }: Content): Problem[] =>
  modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ outline, source }) =>
      (source?.value.objectives ?? []).flatMap(({ id }, index) =>
        source && !id.startsWith(`${outline.id}-`)
          ? [
              problemIn(
                source,
                ['objectives', index, 'id'],
                `an id that starts with "${outline.id}-"`,
                quote(id),
                'Correct it here and in quiz.yaml.',
              ),
            ]
          : [],
      ),
    ),
  );

/** A question tests an objective of its own module, so that its feedback can send the learner back to a lesson. */
export const questionObjectives = (content: Content): Problem[] =>
  entries(content).flatMap(({ quiz, list, index, question, module }) => {
    const known = objectivesOf(module);
    if (known.includes(question.objective)) return [];
    const expected = `an objective of module ${module.outline.id} (${oneOf(known)})`;
    return [
      problemIn(
        quiz,
        [list, index, 'objective'],
        expected,
        quote(question.objective),
        correct(question.objective, known, 'Correct it, or add the objective to its lesson.'),
      ),
    ];
  });

/**
 * A quiz that claims to test a module tests each of its objectives more than once, so that there is one question for
 * either form of a test. A question that is not graded tests nothing.
 */
export const objectivesTested = ({ modules }: Content): Problem[] =>
  modules.flatMap((module) => {
    const { quiz } = module;
    if (!quiz || !module.outline.quiz) return [];
    const known = objectivesOf(module);
    // A question on an objective that does not exist is named by itself; which one it belongs to is not known yet.
    if (quiz.value.questions.some(({ objective }) => !known.includes(objective))) return [];
    return known.flatMap((objective) => {
      const tests = quiz.value.questions.filter((question) => question.objective === objective && points(question) > 0);
      const count = tests.length;
      if (count >= 2) return [];
      return [
        problemIn(
          quiz,
          ['questions'],
          `at least two graded questions on ${objective}`,
          String(count),
          'Write another question on this objective.',
        ),
      ];
    });
  });

/** The bank is large enough for one attempt; a bank without a quiz in the outline would never be used. */
export const bankSizes = ({ modules }: Content): Problem[] =>
  modules.flatMap(({ outline, quiz }) => {
    if (!quiz) return [];
    const size = quiz.value.questions.length;
    if (outline.quiz && size < outline.quiz.draw) {
      const remedy = 'Write more questions, or lower "draw" in course.yaml.';
      return [
        problemIn(
          quiz,
          ['questions'],
          `at least ${outline.quiz.draw} questions, as many as a quiz draws`,
          String(size),
          remedy,
        ),
      ];
    }
    if (!outline.quiz && size > 0) {
      const remedy = 'Give the module a quiz in course.yaml, or remove the questions.';
      return [
        problemIn(quiz, ['questions'], `no questions, because module ${outline.id} has no quiz`, String(size), remedy),
      ];
    }
    return [];
  });

/** A table has a cell under each head. */
export const tableCells = (content: Content): Problem[] =>
  entries(content).flatMap(({ quiz, list, index, question: { table } }) =>
    (table?.rows ?? []).flatMap((row, each) =>
      row.length === table?.head.length
        ? []
        : [
            problemIn(
              quiz,
              [list, index, 'table', 'rows', each],
              `${table?.head.length} cells, as in head`,
              String(row.length),
              'Add or remove cells.',
            ),
          ],
    ),
  );
