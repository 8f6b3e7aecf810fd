import type { Lang } from '../../site/locales.ts';
import { routes } from '../../site/routes.ts';
import { loadActivity, loadOutline } from '../course/load.ts';
import { loadQuiz, loadTested } from '../quiz/load.ts';
import type { Prompts } from './journal.ts';

/** What every open module asks people to write, in the order of the course. */
export async function loadPrompts(lang: Lang): Promise<Prompts[]> {
  const { modules } = await loadOutline(lang);
  return Promise.all(
    modules
      .filter(({ open }) => open)
      .map(async (module): Promise<Prompts> => {
        const activity = module.activity && (await loadActivity(lang, module));
        const { checks, questions } = await loadQuiz(lang, module);
        const lessons = new Map((await loadTested(lang, checks)).map(({ id, lesson }) => [id, lesson.href]));
        const reflections = [
          ...checks.map((check) => ({ ...check, href: `${lessons.get(check.objective)}#${check.id}` })),
          ...questions.map((question) => ({ ...question, href: routes.quiz(lang, module) })),
        ].filter(({ kind }) => kind === 'reflection');
        return {
          id: module.id,
          title: module.title,
          activity:
            module.activity && activity
              ? {
                  id: module.activity.id,
                  title: activity.data.title,
                  href: routes.activity(lang, module),
                  form: activity.data.form,
                }
              : undefined,
          reflections: reflections.map(({ id, prompt, href }) => ({ id, prompt, href })),
        };
      }),
  );
}
