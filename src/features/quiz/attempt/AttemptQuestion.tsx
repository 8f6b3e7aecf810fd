import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { same } from '../../../log/same.ts';
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
  /** What stands there, as far as this window knows. */
  known: GivenAnswer;
  /** A test before or after a path: nothing is checked before it is handed in. */
  test: boolean;
  reread: QuizLink | undefined;
  save(answer: GradedAnswer): Promise<SaveOutcome>;
  onChange(answer: GivenAnswer): void;
  onLeave(): void;
  /** What is asked after the first check of all. */
  later: ComponentChildren;
  t: Translate;
  lang: string;
  children?: ComponentChildren;
};

/** One question of an attempt. It shows what was given last and what was checked, in whichever tab. */
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
  later,
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
  const place = useRef<HTMLElement>(null);
  const [left, setLeft] = useState(0);
  // In the same moment as it is drawn: later, it would undo what was chosen since.
  useLayoutEffect(() => {
    // In the middle of a figure nothing is put in its place.
    const field = place.current?.querySelector('textarea:focus, input:focus:not([type="radio"], [type="checkbox"])');
    if (field && document.hasFocus() && !known.checked) return;
    show((shown) => (same(shown, known) ? shown : known));
  }, [known.checked, known.unsure, JSON.stringify(known.response), left]);
  return (
    <section
      class="q gz"
      id={question.id}
      tabIndex={-1}
      aria-label={t('quiz.question', { n: number })}
      ref={place}
      onFocusOut={() => {
        onLeave();
        setLeft(left + 1);
      }}
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
        {later}
      </QuestionForm>
    </section>
  );
}
