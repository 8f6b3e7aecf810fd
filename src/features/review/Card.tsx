import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { type SavingProps, useSaving } from '../learners/Saving.tsx';
import { layOut } from '../quiz/grade.ts';
import { viewOf } from '../quiz/kinds/views.tsx';
import type { QuizLink } from '../quiz/link.ts';
import { useAnswer } from '../quiz/question/Answer.tsx';
import { QuestionForm } from '../quiz/question/QuestionForm.tsx';
import type { Question } from '../quiz/schema.ts';

type Props = SavingProps & {
  question: Question;
  /** Lays the parts of the question out in another order each time it comes. */
  times: number;
  number: number;
  all: number;
  last: boolean;
  /** True where the person has just come from another question. */
  focused: boolean;
  reread: QuizLink | undefined;
  /** Called before the answer is written, so that the question stays on the screen once it is no longer due. */
  onCheck(): void;
  onNext(): void;
  /** Says when the question comes back. */
  children?: ComponentChildren;
};

/** One question that is due. There is no second try: it comes back on another day. */
export function Card({
  question,
  times,
  number,
  all,
  last,
  focused,
  reread,
  onCheck,
  onNext,
  children,
  ...saving
}: Props) {
  const t = translator(saving.words, saving.lang);
  const { save, view } = useSaving(saving);
  const [shown] = useState(() => layOut(question, times));
  const { form } = useAnswer({
    question: shown,
    view: viewOf(shown),
    isAsking: view !== null,
    t,
    save(answer) {
      onCheck();
      return save({ type: 'review-answered', ...answer });
    },
  });
  const { checked } = form;
  const section = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) section.current?.focus();
  }, []);
  // The button that was pressed is gone; what follows it takes the focus.
  useEffect(() => {
    if (checked) next.current?.focus();
  }, [checked]);

  return (
    <section class="q gz" ref={section} tabIndex={-1} aria-label={t('review.question', { n: number, all })}>
      <p class="qn">
        <b>{number}</b>
        <span>{t(`kind.${shown.kind}`)}</span>
      </p>
      <div>
        <QuestionForm {...form} final reread={reread} t={t} lang={saving.lang}>
          {view}
        </QuestionForm>
        {checked && children}
        {checked && (
          <p class="row rnext">
            <button class="btn" type="button" ref={next} onClick={onNext}>
              {t(last ? 'review.finish' : 'review.next')} <Icon shape={icons.arrow} flip />
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
