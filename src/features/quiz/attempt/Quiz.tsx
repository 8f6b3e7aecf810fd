import { translator } from '../../../site/words.ts';
import type { SavingProps } from '../../learners/Saving.tsx';
import type { BankAddress } from '../bank/bank.ts';
import { NotLoaded } from '../bank/Loading.tsx';
import { Attempt } from './Attempt.tsx';
import { draw } from './draw.ts';
import { OtherAttempt } from './OtherAttempt.tsx';
import { Result } from './Result.tsx';
import { useSitting } from './Sitting.tsx';
import { Start } from './Start.tsx';

export type QuizProps = SavingProps & {
  quiz: string;
  bank: BankAddress;
  /** Questions in one attempt. */
  draw: number;
  minutes: number;
  passMark: number;
  next: { href: string; label: string };
};

/** A quiz: nothing begun, an attempt under way, or the result of the latest attempt. */
export default function Quiz(props: QuizProps) {
  const { quiz, draw: count, minutes, passMark } = props;
  const t = translator(props.words, props.lang);
  const { current, attempts, other, key, under, ...sitting } = useSitting({
    quiz,
    banks: [props.bank],
    draw: ({ questions }, seed, before) =>
      draw(questions, count, seed, new Set(before.flatMap((attempt) => attempt.questions))).map(({ id }) => id),
  });
  const intro = t('quiz.intro', { questions: t('unit.questions', { n: count }), percent: passMark });

  if (sitting.isWaiting) return <div class="wrap qlist qwait" aria-busy="true" />;
  return (
    <div ref={sitting.top}>
      {sitting.failed && <NotLoaded again={sitting.again} t={t} />}
      {!current && (
        <Start
          intro={`${intro} ${t('unit.minutes', { n: minutes })}.`}
          label={t('quiz.start')}
          isWanted={sitting.isWanted}
          onStart={sitting.start}
          t={t}
        />
      )}
      {current && !current.result && <Attempt key={key} {...props} {...under} attempt={current} />}
      {current?.result && (
        <Result
          key={key}
          {...props}
          bank={under.bank}
          attempt={current}
          attempts={attempts}
          onAgain={sitting.startAnother}
        />
      )}
      <OtherAttempt attempt={other} onChoose={sitting.choose} t={t} />
    </div>
  );
}
