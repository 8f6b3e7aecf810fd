import { useEffect, useRef, useState } from 'preact/hooks';
import { attemptsOf, openAttempt } from '../../log/progress.ts';
import { newId, start } from '../../log/store.ts';
import { translator } from '../../site/words.ts';
import { type SavingProps, useSaving } from '../learners/Saving.tsx';
import { useLearner, useProgress, useStatus } from '../learners/State.tsx';
import { Attempt } from './Attempt.tsx';
import { draw as drawQuestions } from './draw.ts';
import type { Link } from './link.ts';
import { Result } from './Result.tsx';
import type { Question } from './schema.ts';

export type QuizProps = SavingProps & {
  quiz: string;
  bank: Question[];
  /** Questions in one attempt. */
  draw: number;
  minutes: number;
  passMark: number;
  /** Where to read again: by objective its lesson, and by question the part the author names. */
  reread: Record<string, Link>;
  /** Words of the objectives by id, in the order of the lessons. */
  objectives: Record<string, string>;
  next: { href: string; label: string };
};

/** A quiz: nothing begun, an attempt under way, or the result of the latest attempt. */
export default function Quiz(props: QuizProps) {
  const { quiz, bank, draw, minutes, passMark, ...saving } = props;
  const t = translator(props.words, props.lang);
  const { save, busy, view } = useSaving(saving);
  const status = useStatus();
  const learner = useLearner();
  const state = useProgress();
  const [restarted, setRestarted] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => void start(), []);

  const attempts = attemptsOf(state, quiz);
  const open = openAttempt(state, quiz);
  const latest = attempts.findLast((attempt) => attempt.result);

  async function begin() {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] as number;
    const met = new Set(attempts.flatMap((attempt) => attempt.questions));
    const questions = drawQuestions(bank, draw, seed, met).map((question) => question.id);
    const outcome = await save({ type: 'quiz-started', attempt: newId(), quiz, seed, questions });
    if (outcome !== 'cancelled') setRestarted(restarted + 1);
  }

  // A new attempt starts at its first question, for eyes, keyboard and screen reader alike.
  useEffect(() => {
    if (restarted > 0 && open) top.current?.querySelector<HTMLElement>('.q')?.focus();
  }, [restarted, open?.id]);

  if (status === 'starting') return <div class="wrap qlist qwait" aria-busy="true" />;
  return (
    <div ref={top}>
      {open ? (
        <Attempt key={`${learner} ${open.id}`} {...props} attempt={open} />
      ) : (
        !latest && (
          <div class="wrap qlist">
            <p class="stand">
              {t('quiz.intro', {
                questions: t('unit.questions', { n: draw }),
                percent: passMark,
              })}{' '}
              {t('unit.minutes', { n: minutes })}.
            </p>
            <p class="row">
              <button class="btn" type="button" disabled={busy} onClick={begin}>
                {t('quiz.start')}
              </button>
            </p>
            {view}
          </div>
        )
      )}
      {!open && latest && (
        <Result key={latest.id} {...props} attempt={latest} attempts={attempts} busy={busy} onAgain={begin}>
          {view}
        </Result>
      )}
    </div>
  );
}
