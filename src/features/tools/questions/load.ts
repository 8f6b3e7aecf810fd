import type { Lang } from '../../../i18n/locales.ts';
import { loadWords, once } from '../../course/load.ts';
import { type Behind, behind } from '../sheet/load.ts';
import { type Questions, questionsSchema } from './schema.ts';

/** The collection of oversight questions in a language, with the sources behind it. */
export const loadQuestions = (lang: Lang): Promise<{ content: Questions; behind: Behind }> =>
  once(`questions ${lang}`, async () => {
    const content = questionsSchema.parse(await loadWords(lang, 'tools/questions'));
    return { content, behind: await behind(content.questions) };
  });
