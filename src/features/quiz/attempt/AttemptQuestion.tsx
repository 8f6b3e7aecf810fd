import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import type { SaveOutcome } from '../../learners/Saving.tsx';
import { viewOf } from '../kinds/views.tsx';
import type { QuizLink } from '../link.ts';
import { type GivenAnswer, type GradedAnswer, useAnswer } from '../question/Answer.tsx';
import { QuestionForm } from '../question/QuestionForm.tsx';
import type { Question } from '../schema.ts';

type Props = {
  question: Question;
  number: number;
  /** Whether what is said after a check is there. */
  isWhole: boolean;
  /** What the log says of it. */
  known: GivenAnswer;
  /** A test before or after a path: nothing is checked before it is handed in. */
  test: boolean;
  reread: QuizLink | undefined;
  save(answer: GradedAnswer): Promise<SaveOutcome>;
  onChange(answer: GivenAnswer): void;
  onLeave(): void;
  t: Translate;
  lang: string;
  children?: ComponentChildren;
};

/** One question of an attempt. What was checked comes from the log, whichever tab checked it. */
export function AttemptQuestion({
  question,
  number,
  isWhole,
  known,
  test,
  reread,
  save,
  onChange,
  onLeave,
  t,
  lang,
  children,
}: Props) {
  const { show, form } = useAnswer({
    question,
    view: viewOf(question),
    t,
    save,
    isAsking: Boolean(children),
    onChange,
    first: known,
  });
  useEffect(() => {
    if (known.checked) show(known);
  }, [known.checked, JSON.stringify(known.response)]);
  return (
    <section
      class="q gz"
      id={question.id}
      tabIndex={-1}
      aria-label={t('quiz.question', { n: number })}
      onFocusOut={onLeave}
    >
      <p class="qn">
        <b>{number}</b>
        <span>{t(`kind.${question.kind}`)}</span>
      </p>
      <QuestionForm
        {...form}
        final
        checked={form.checked && isWhole}
        say={form.checked && !isWhole ? t('question.checking') : form.say}
        onCheck={test || form.checked ? undefined : form.onCheck}
        reread={reread}
        t={t}
        lang={lang}
      >
        {children}
      </QuestionForm>
    </section>
  );
}
