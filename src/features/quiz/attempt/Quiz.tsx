import { useEffect, useRef, useState } from 'preact/hooks';
import { attemptsOf, openAttempt } from '../../../log/progress.ts';
import { newId, start } from '../../../log/store.ts';
import { translator } from '../../../site/words.ts';
import { type SavingProps, useSaving } from '../../learners/Saving.tsx';
import { useLearner, useProgress, useStatus } from '../../learners/State.tsx';
import type { Bank, BankAddress } from '../bank/bank.ts';
import { NotLoaded, useLoaded } from '../bank/Loading.tsx';
import { loadBank } from '../bank/store.ts';
import { Attempt } from './Attempt.tsx';
import { draw as drawQuestions } from './draw.ts';
import { Result } from './Result.tsx';

export type QuizProps = SavingProps & {
  quiz: string;
  bank: BankAddress;
  /** Questions in one attempt. */
  draw: number;
  minutes: number;
  passMark: number;
  next: { href: string; label: string };
};

/** A quiz, once its questions are there. */
export default function Quiz(props: QuizProps) {
  const { value, failed, again } = useLoaded(props.bank.bank, () => loadBank(props.bank));
  if (value) return <Stage {...props} bank={value} />;
  const wait = <div class="wrap qlist qwait" aria-busy="true" />;
  return failed ? <NotLoaded again={again} t={translator(props.words, props.lang)} /> : wait;
}

/** Nothing begun, an attempt under way, or the result of the latest attempt. */
function Stage(props: Omit<QuizProps, 'bank'> & { bank: Bank }) {
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
    const questions = drawQuestions(bank.questions, draw, seed, met).map((question) => question.id);
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
