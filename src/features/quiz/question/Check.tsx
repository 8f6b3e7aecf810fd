import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Change } from '../../../log/event.ts';
import { translator } from '../../../site/words.ts';
import { NameLater } from '../../learners/guest/NameLater.tsx';
import { addGuest, askGuest } from '../../learners/guest/store.ts';
import { type SavingProps, useSaving } from '../../learners/Saving.tsx';
import { useLearner, useProgress } from '../../learners/State.tsx';
import type { QuizLink } from '../link.ts';
import type { Question } from '../schema.ts';
import { useAnswer } from './Answer.tsx';
import { gradeAs } from './outcome.ts';
import { type AnyView, QuestionForm } from './QuestionForm.tsx';
import { useWritten } from './useWritten.tsx';

export type CheckProps<Q> = SavingProps & { question: Q; reread?: QuizLink | undefined };

/** A question inside a lesson, of the kind in `kindView`. Its answer is on the disk before the feedback shows. */
export function Check({ question, reread, kindView, ...saving }: CheckProps<Question> & { kindView: AnyView }) {
  const t = translator(saving.words, saving.lang);
  const { saveFor, view } = useSaving(saving, { unasked: addGuest });
  const learner = useLearner();
  const written = useWritten(question.id);
  const saved = useProgress().checks[question.id];
  const { show, form, again } = useAnswer({
    question,
    view: kindView,
    t,
    save: async (answer) => {
      const change: Change = { type: 'check-answered', ...answer };
      const outcome = await saveFor(written.owner() ?? learner, [change], (who) => written.record(who, change));
      if (outcome !== 'cancelled') written.done(answer.response);
      askGuest(question.id);
      return outcome;
    },
    isAsking: view !== null,
    // Only a text can be lost while it is written; anything else is one press.
    onChange: ({ response }) => {
      if (kindView.kind.edit) written.type(typeof response === 'string' ? response : '');
    },
  });

  // What this learner answered before, here or in another tab, shows again. An answer given before anybody had a name
  // stays: it belongs to whoever has just been added. In the same moment as it is drawn, not after: "Try again" may be
  // pressed at once.
  const before = useRef(learner);
  useLayoutEffect(() => {
    const switched = before.current !== null && before.current !== learner;
    before.current = learner;
    if (switched) written.leave();
    if (!saved && !switched) return;
    const text = written.beside(saved?.response);
    if (text !== undefined) return show({ response: text, unsure: false, checked: false });
    show({
      response: saved?.response,
      unsure: saved?.unsure === true,
      checked: saved !== undefined && gradeAs(kindView.kind, question, saved.response) !== 'unanswered',
    });
  }, [learner, saved?.at]);

  return (
    <QuestionForm {...form} onAgain={again} reread={reread} t={t} lang={saving.lang}>
      {view}
      <NameLater {...saving} at={question.id} />
    </QuestionForm>
  );
}
