import { type Attempt as AttemptState, attemptsOf } from '../../../log/progress.ts';
import { translator } from '../../../site/words.ts';
import { Isle } from '../../../ui/hydrate.tsx';
import { useProgress } from '../../learners/State.tsx';
import { OpenAttempt } from '../attempt/OpenAttempt.tsx';
import { OtherAttempt } from '../attempt/OtherAttempt.tsx';
import { useSitting } from '../attempt/Sitting.tsx';
import { Start } from '../attempt/Start.tsx';
import { wakeSitting } from '../attempt/wake.tsx';
import type { Bank } from '../bank/bank.ts';
import { NotLoaded } from '../bank/Loading.tsx';
import { freshForm } from '../paper/forms.ts';
import { testId, testOf } from './path-test.ts';
import type { PathTestProps, TestTerms } from './props.ts';
import { TestResult } from './TestResult.tsx';

/** A test before or after a path. It is taken once; the other test asks other questions on the same objectives. */
function Content({ path, side, forms, back, minutes, banks, isBegun = false, ...props }: PathTestProps) {
  const t = translator(props.words, props.lang);
  const state = useProgress();
  const quiz = testId(path, side);
  const otherSide = testId(path, side === 'pre' ? 'post' : 'pre');
  const { current, other, key, under, ...sitting } = useSitting({
    quiz,
    isBegun,
    counts: (progress) => testOf(progress, path, side),
    banks,
    draw: drawn,
  });

  function drawn(bank: Bank, seed: number): string[] {
    const find = (ids: string[]) => ids.flatMap((id) => bank.questions.find((question) => question.id === id) ?? []);
    const [one, two] = [find(forms.a), find(forms.b)];
    const met = new Set(attemptsOf(state, otherSide).flatMap((attempt: AttemptState) => attempt.questions));
    // By lot, which form comes first: over a group of learners, neither being harder then distorts the gain.
    return freshForm(seed % 2 === 0 ? { a: one, b: two } : { a: two, b: one }, met).map(({ id }) => id);
  }

  if (sitting.isWaiting) return <div class="wrap qlist qwait" aria-busy="true" />;
  if (current?.result && !sitting.failed) {
    return <TestResult key={key} {...props} bank={under.bank} path={path} side={side} back={back} attempt={current} />;
  }
  return (
    <div ref={sitting.top}>
      {sitting.failed && <NotLoaded again={sitting.again} t={t} />}
      {!current && (
        <Start
          intro={t(`pathtest.${side}Intro`, {
            questions: t('unit.questions', { n: forms.a.length }),
            minutes: t('unit.minutes', { n: minutes }),
          })}
          label={t('pathtest.start')}
          isWanted={sitting.isWanted}
          onStart={sitting.start}
          t={t}
        >
          <a class="btn btn-3" href={back.href}>
            {t('pathtest.skip')}
          </a>
        </Start>
      )}
      {current && !current.result && <OpenAttempt key={key} {...props} {...under} quiz={quiz} attempt={current} test />}
      <OtherAttempt attempt={current?.result ? undefined : other} onChoose={sitting.choose} t={t} />
    </div>
  );
}

export const PathTest = (props: PathTestProps) => (
  <Isle id="path-test">
    <Content {...props} />
  </Isle>
);

export const wakePathTest = (place: HTMLElement): Promise<void> =>
  wakeSitting<TestTerms>(place, (props) => <PathTest {...props} />);
