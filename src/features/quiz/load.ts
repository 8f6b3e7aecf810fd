import type { Lang } from '../../i18n/locales.ts';
import { loadWords, once } from '../course/load.ts';
import { type Question, type Quiz, quizSchema } from './schema.ts';

export const loadQuiz = (lang: Lang, module: { slug: string }): Promise<Quiz> =>
  once(`quiz ${lang} ${module.slug}`, async () =>
    quizSchema.parse(await loadWords(lang, `modules/${module.slug}/quiz`)),
  );

/** @throws if the lesson names a check that its module does not have. */
export async function loadCheck(lang: Lang, module: { slug: string }, id: string): Promise<Question> {
  const { checks } = await loadQuiz(lang, module);
  const check = checks.find((each) => each.id === id);
  if (!check) throw new Error(`No check "${id}" in modules/${module.slug}/quiz.yaml`);
  return check;
}
