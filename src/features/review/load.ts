import type { Lang } from '../../site/locales.ts';
import { loadOutline, once } from '../course/load.ts';
import { points } from '../quiz/grade.ts';
import { loadQuiz } from '../quiz/load.ts';
import type { Question } from '../quiz/schema.ts';

/** Every question of the open modules that can be right or wrong; the others have nothing to be remembered. */
export const loadQuestions = (lang: Lang): Promise<Question[]> =>
  once(`review ${lang}`, async () => {
    const { modules } = await loadOutline(lang);
    const quizzes = await Promise.all(modules.filter(({ open }) => open).map((module) => loadQuiz(lang, module)));
    return quizzes
      .flatMap(({ checks, questions }) => [...checks, ...questions])
      .filter((question) => points(question) > 0);
  });
