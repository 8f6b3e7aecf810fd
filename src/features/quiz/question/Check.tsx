import { useLayoutEffect, useRef } from 'preact/hooks';
import { translator } from '../../../site/words.ts';
import { type SavingProps, useSaving } from '../../learners/Saving.tsx';
import { useLearner, useProgress } from '../../learners/State.tsx';
import type { QuizLink } from '../link.ts';
import type { Question } from '../schema.ts';
import { useAnswer } from './Answer.tsx';
import { gradeAs } from './outcome.ts';
import { type AnyView, QuestionForm } from './QuestionForm.tsx';

export type CheckProps<Q> = SavingProps & { question: Q; reread?: QuizLink | undefined };

/** A question inside a lesson, of the kind in `kindView`. Its answer is on the disk before the feedback shows. */
export function Check({ question, reread, kindView, ...saving }: CheckProps<Question> & { kindView: AnyView }) {
  const t = translator(saving.words, saving.lang);
  const { save, view } = useSaving(saving);
  const learner = useLearner();
  const saved = useProgress().checks[question.id];
  const { show, form, again } = useAnswer({
    question,
    view: kindView,
    t,
    save: (answer) => save({ type: 'check-answered', ...answer }),
    isAsking: view !== null,
  });

  // What this learner answered before, here or in another tab, shows again. An answer given before anybody had a name
  // stays: it belongs to whoever has just been added. In the same moment as it is drawn, not after: "Try again" may be
  // pressed at once.
  const before = useRef(learner);
  useLayoutEffect(() => {
    const switched = before.current !== null && before.current !== learner;
    before.current = learner;
    if (!saved && !switched) return;
    show({
      response: saved?.response,
      unsure: saved?.unsure === true,
      checked: saved !== undefined && gradeAs(kindView.kind, question, saved.response) !== 'unanswered',
    });
  }, [learner, saved?.at]);

  return (
    <QuestionForm {...form} onAgain={again} reread={reread} t={t} lang={saving.lang}>
      {view}
    </QuestionForm>
  );
}
