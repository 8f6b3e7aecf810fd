import { headings } from '../../../features/course/mdx.ts';
import { headingAt } from '../../../features/quiz/heading.ts';
import { sourceLang } from '../../../site/locales.ts';
import type { Content } from '../content.ts';
import { oneOf, type Problem, problemIn, quote } from '../problem.ts';
import { entries, objectivesOf } from './questions.ts';

/** An attempt has room for every objective of its module, so that nobody passes on a part of it. */
export const drawsCover = ({ course, modules }: Content): Problem[] =>
  modules.flatMap((module) => {
    const { quiz, outline, index } = module;
    const count = objectivesOf(module).length;
    if (!quiz || !outline.quiz || outline.quiz.draw >= count) return [];
    return [
      problemIn(
        course,
        ['modules', index, 'quiz', 'draw'],
        `at least ${count}, one question for each objective of the module`,
        String(outline.quiz.draw),
        'Draw more questions, or join objectives that belong together.',
      ),
    ];
  });

/** What one can choose differs in words: of two options that read the same only one would count. */
export const optionsDiffer = (content: Content): Problem[] =>
  entries(content).flatMap(({ quiz, list, index, question }) => {
    if (!('options' in question)) return [];
    const texts = question.options.map(({ text }) => text.toLowerCase());
    return question.options.flatMap(({ text }, each) =>
      texts.indexOf(text.toLowerCase()) === each
        ? []
        : [
            problemIn(
              quiz,
              [list, index, 'options', each, 'text'],
              'a text that no other option has',
              quote(text),
              'Write another option, or remove this one.',
            ),
          ],
    );
  });

/** The part to read again is there: a written lesson of the course, and one of its headings. */
export const partsExist = (content: Content): Problem[] =>
  entries(content).flatMap(({ quiz, list, index, question: { reread } }) => {
    if (!reread) return [];
    const lessons = content.modules.flatMap((module) => module.lessons.map((lesson) => ({ ...lesson, module })));
    const lesson = lessons.find(({ outline }) => outline.id === reread.lesson);
    if (!lesson?.source) {
      const written = lessons.filter(({ source, module }) => source && module.quiz === quiz);
      const expected = `a lesson that is written, such as ${oneOf(written.map(({ outline }) => outline.id))}`;
      return [problemIn(quiz, [list, index, 'reread', 'lesson'], expected, quote(reread.lesson), 'Correct the id.')];
    }
    const parts = headings(lesson.source.body).filter(({ depth }) => depth === 2);
    const words = parts.map(({ text }) => text);
    if (headingAt(words, reread.heading) >= 0) return [];
    const { outline, module } = lesson;
    const expected = `a ## heading of ${sourceLang}/modules/${module.outline.slug}/${outline.slug}.mdx (${oneOf(words)})`;
    const remedy = 'Copy the words of the heading.';
    return [problemIn(quiz, [list, index, 'reread', 'heading'], expected, quote(reread.heading), remedy)];
  });
