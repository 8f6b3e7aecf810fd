import { translator, type Words } from '../../../site/words.ts';
import { viewOf } from '../kinds/views.tsx';
import { useAnswer } from '../question/Answer.tsx';
import { QuestionForm } from '../question/QuestionForm.tsx';
import type { Question } from '../schema.ts';

/** A question to try out: it works as in a lesson, and nothing is kept. */
export function Example({ question, words, lang }: { question: Question; words: Words; lang: string }) {
  const t = translator(words, lang);
  const { form, again } = useAnswer({ question, view: viewOf(question), t, save: async () => 'unsaved' });
  return <QuestionForm {...form} onAgain={again} t={t} lang={lang} />;
}
