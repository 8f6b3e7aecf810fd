import { translator } from '../../../site/words.ts';
import { Isle } from '../../../ui/hydrate.tsx';
import { NotLoaded } from '../bank/Loading.tsx';
import { AttemptResult } from './AttemptResult.tsx';
import { draw } from './draw.ts';
import { OpenAttempt } from './OpenAttempt.tsx';
import { OtherAttempt } from './OtherAttempt.tsx';
import type { QuizProps, QuizTerms } from './props.ts';
import { useSitting } from './Sitting.tsx';
import { Start } from './Start.tsx';
import { wakeSitting } from './wake.tsx';

/** A quiz: nothing begun, an attempt under way, or the result of the latest attempt. */
function Content(props: QuizProps) {
  const { quiz, draw: count, minutes, passMark } = props;
  const t = translator(props.words, props.lang);
  const { current, attempts, other, key, under, ...sitting } = useSitting({
    quiz,
    isBegun: props.isBegun === true,
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
      {current && !current.result && <OpenAttempt key={key} {...props} {...under} attempt={current} />}
      {current?.result && (
        <AttemptResult
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

export const ModuleQuiz = (props: QuizProps) => (
  <Isle id="quiz">
    <Content {...props} />
  </Isle>
);

export const wakeQuiz = (place: HTMLElement): Promise<void> =>
  wakeSitting<QuizTerms>(place, (props) => <ModuleQuiz {...props} />);
