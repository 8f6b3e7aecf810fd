import type { Lang } from '../../site/locales.ts';
import { loadOutline, once } from '../course/load.ts';
import { loadBankAddress } from '../quiz/bank/load.ts';
import { points } from '../quiz/grade.ts';
import { loadQuiz } from '../quiz/load.ts';
import type { Question } from '../quiz/schema.ts';
import type { ReviewModule } from './modules.ts';

/** The questions of an open module that can be right or wrong; the others have nothing to be remembered. */
async function loadGraded(lang: Lang, module: { slug: string }): Promise<Question[]> {
  const { checks, questions } = await loadQuiz(lang, module);
  return [...checks, ...questions].filter((question) => points(question) > 0);
}

const loadOpen = async (lang: Lang) => (await loadOutline(lang)).modules.filter(({ open }) => open);

/** Every question that review can ask. */
export const loadReviewQuestions = (lang: Lang): Promise<Question[]> =>
  once(`review ${lang}`, async () =>
    (await Promise.all((await loadOpen(lang)).map((module) => loadGraded(lang, module)))).flat(),
  );

/** What review asks from each module, and where it is. */
export const loadReviewModules = async (lang: Lang): Promise<ReviewModule[]> =>
  Promise.all(
    (await loadOpen(lang)).map(async (module) => ({
      bank: await loadBankAddress(lang, module),
      questions: (await loadGraded(lang, module)).map(({ id }) => id).join(' '),
    })),
  );
