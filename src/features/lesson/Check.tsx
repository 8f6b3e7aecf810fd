import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, translator } from '../../i18n/t.ts';
import { type SavingProps, useSaving } from '../progress/Saving.tsx';
import { $learner, $progress } from '../progress/store.ts';
import { grade } from '../quiz/grade.ts';
import { QuestionForm } from '../quiz/QuestionForm.tsx';
import type { Question } from '../quiz/schema.ts';

/** A question inside a lesson. Its answer is on the disk before the feedback shows. */
export default function Check({ question, ...saving }: SavingProps & { question: Question }) {
  const t = translator(saving.words, saving.lang);
  const { save, busy, view } = useSaving(saving);
  const learner = useStore($learner);
  const saved = useStore($progress).checks[question.id];
  const [response, setResponse] = useState<unknown>();
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
    setChecked(saved !== undefined && grade(question, saved.response) !== 'unanswered');
  }, [learner, saved?.at]);

  async function check() {
    const result = grade(question, response);
    if (result === 'unanswered') {
      const example = formatNumber(1250, saving.lang);
      setSay(question.kind === 'number' ? t('question.figureFirst', { example }) : t('question.choose'));
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
    });
    setChecked(outcome !== 'cancelled');
  }

  return (
    <QuestionForm
      question={question}
      response={response}
      onResponse={(next) => {
        setResponse(next);
        setSay('');
      }}
      checked={checked}
      onCheck={check}
      onAgain={() => {
        setChecked(false);
        setResponse(undefined);
      }}
      say={busy ? t('question.checking') : say}
      t={t}
      lang={saving.lang}
    >
      {view}
    </QuestionForm>
  );
}
