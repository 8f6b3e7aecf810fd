import { useEffect, useRef, useState } from 'preact/hooks';
import { attemptsOf, openAttempt } from '../../../log/progress.ts';
import { newId, start } from '../../../log/store.ts';
import { translator } from '../../../site/words.ts';
import type { PathId } from '../../course/schema.ts';
import { useSaving } from '../../learners/Saving.tsx';
import { useLearner, useProgress, useStatus } from '../../learners/State.tsx';
import { Attempt } from '../attempt/Attempt.tsx';
import type { QuizProps } from '../attempt/Quiz.tsx';
import { type Bank, type BankAddress, joined } from '../bank/bank.ts';
import { NotLoaded, useLoaded } from '../bank/Loading.tsx';
import { loadBank } from '../bank/store.ts';
import type { Link } from '../link.ts';
import { type Forms, freshForm } from '../paper/forms.ts';
import { type Side, testId, testOf } from './path-test.ts';
import { TestResult } from './TestResult.tsx';

export type PathTestProps = Omit<QuizProps, 'quiz' | 'bank' | 'draw' | 'next'> & {
  /** Of the modules the path asks for. */
  banks: BankAddress[];
  path: PathId;
  side: Side;
  /** Ids of the questions of either form. */
  forms: { a: string[]; b: string[] };
  /** The page of the path. */
  back: Link;
};

/** A test before or after a path. It is taken once; the other test asks other questions on the same objectives. */
export default function PathTest({ banks, ...props }: PathTestProps) {
  const all = () => Promise.all(banks.map(loadBank));
  const { value, failed, again } = useLoaded(props.path, async () => joined(await all()));
  if (value) return <Stage {...props} bank={value} />;
  const wait = <div class="wrap qlist qwait" aria-busy="true" />;
  return failed ? <NotLoaded again={again} t={translator(props.words, props.lang)} /> : wait;
}

type StageProps = Omit<PathTestProps, 'banks'> & { bank: Bank };

function Stage({ path, side, forms, back, minutes, ...props }: StageProps) {
  const { bank, ...saving } = props;
  const t = translator(props.words, props.lang);
  const { save, busy, view } = useSaving(saving);
  const status = useStatus();
  const learner = useLearner();
  const state = useProgress();
  const [begun, setBegun] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => void start(), []);

  const quiz = testId(path, side);
  const done = testOf(state, path, side);
  const open = done ? undefined : openAttempt(state, quiz);

  async function begin() {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] as number;
    const find = (ids: string[]) => ids.flatMap((id) => bank.questions.find((question) => question.id === id) ?? []);
    const both: Forms = { a: find(forms.a), b: find(forms.b) };
    // By lot, which form comes first: over a group of learners, neither being harder then distorts the gain.
    const dealt = seed % 2 === 0 ? both : { a: both.b, b: both.a };
    const other = attemptsOf(state, testId(path, side === 'pre' ? 'post' : 'pre'));
    const questions = freshForm(dealt, new Set(other.flatMap((attempt) => attempt.questions))).map(({ id }) => id);
    const outcome = await save({ type: 'quiz-started', attempt: newId(), quiz, seed, questions });
    if (outcome !== 'cancelled') setBegun(true);
  }

  // The test starts at its first question, for eyes, keyboard and screen reader alike.
  useEffect(() => {
    if (begun && open) top.current?.querySelector<HTMLElement>('.q')?.focus();
  }, [begun, open?.id]);

  if (status === 'starting') return <div class="wrap qlist qwait" aria-busy="true" />;
  if (done) {
    return <TestResult key={`${learner} ${done.id}`} {...props} path={path} side={side} back={back} attempt={done} />;
  }
  return (
    <div ref={top}>
      {open ? (
        <Attempt key={`${learner} ${open.id}`} {...props} quiz={quiz} attempt={open} test />
      ) : (
        <div class="wrap qlist">
          <p class="stand">
            {t(`pathtest.${side}Intro`, {
              questions: t('unit.questions', { n: forms.a.length }),
              minutes: t('unit.minutes', { n: minutes }),
            })}
          </p>
          <p class="row">
            <button class="btn" type="button" disabled={busy} onClick={begin}>
              {t('pathtest.start')}
            </button>
            <a class="btn btn-3" href={back.href}>
              {t('pathtest.skip')}
            </a>
          </p>
          {view}
        </div>
      )}
    </div>
  );
}
