import { useEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../../site/words.ts';
import { type SavingProps, useSaving } from '../../learners/Saving.tsx';
import { useLearner, useProgress } from '../../learners/State.tsx';
import type { Question } from '../schema.ts';
import { gradeAs } from './outcome.ts';
import { type AnyView, QuestionForm } from './QuestionForm.tsx';

export type CheckProps<Q> = SavingProps & { question: Q; reread?: { href: string; title: string } | undefined };

/** A question inside a lesson, of the kind in `kindView`. Its answer is on the disk before the feedback shows. */
export function Check({ question, reread, kindView, ...saving }: CheckProps<Question> & { kindView: AnyView }) {
  const t = translator(saving.words, saving.lang);
  const { save, busy, view } = useSaving(saving);
  const learner = useLearner();
  const saved = useProgress().checks[question.id];
  const [response, setResponse] = useState<unknown>();
  const [unsure, setUnsure] = useState(false);
  const [checked, setChecked] = useState(false);
  const [say, setSay] = useState('');

  // What this learner answered before, here or in another tab, shows again. An answer given before anybody had a name
  // stays: it belongs to whoever has just been added.
  const before = useRef(learner);
  useEffect(() => {
    const switched = before.current !== null && before.current !== learner;
    before.current = learner;
    if (!saved && !switched) return;
    setResponse(saved?.response);
    setUnsure(saved?.unsure === true);
    setChecked(saved !== undefined && gradeAs(kindView.kind, question, saved.response) !== 'unanswered');
  }, [learner, saved?.at]);

  async function check() {
    const result = gradeAs(kindView.kind, question, response);
    if (result === 'unanswered') {
      setSay(t(kindView.kind.first, { example: 1250 }));
      return;
    }
    setSay('');
    const { earned, total } = result;
    const outcome = await save({
      type: 'check-answered',
      question: question.id,
      response: response as string,
      earned,
      total,
      ...(unsure && { unsure }),
    });
    setChecked(outcome !== 'cancelled');
  }

  return (
    <QuestionForm
      question={question}
      view={kindView}
      response={response}
      onResponse={(next) => {
        setResponse(next);
        setSay('');
      }}
      checked={checked}
      onCheck={check}
      onAgain={() => {
        setChecked(false);
        if (!kindView.kind.edit) setResponse(undefined);
        setUnsure(false);
      }}
      unsure={unsure}
      onUnsure={setUnsure}
      say={busy ? t('question.checking') : say}
      reread={reread}
      t={t}
      lang={saving.lang}
    >
      {view}
    </QuestionForm>
  );
}
