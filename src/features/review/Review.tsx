import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { start } from '../../log/store.ts';
import { timeFor } from '../../log/time/clock.ts';
import { dayOf, isoDay } from '../../site/day.ts';
import { formatDate, type Translate, translator } from '../../site/words.ts';
import { NextStep } from '../journey/NextStep.tsx';
import { loadJourneyFrom } from '../journey/store.ts';
import type { SavingProps } from '../learners/Saving.tsx';
import { useLearner, useProgress, useStatus } from '../learners/State.tsx';
import { joined } from '../quiz/bank/bank.ts';
import { NotLoaded, useLoaded } from '../quiz/bank/Loading.tsx';
import { loadAllQuestions } from '../quiz/bank/store.ts';
import { Card } from './Card.tsx';
import { modulesOf, type ReviewModule, reviewable } from './modules.ts';
import { nextDays, plan as planOf, usualLimit } from './plan.ts';
import { Settings } from './Settings.tsx';
import { schedule } from './schedule.ts';
import { Week } from './Week.tsx';

type Props = SavingProps & {
  modules: ReviewModule[];
  /** Address of the course as a learner goes through it. */
  journeyHref: string;
  reviewHref: string;
  progressHref: string;
};

/** "tomorrow" and "24 November 2026": a coming day in both ways people speak of it. */
function dayWords(day: number, today: number, lang: string) {
  const when = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(day - today, 'day');
  return { when, date: formatDate(isoDay(day), lang) };
}

/** The questions that are due, one after another; then the days to come. */
export function Review(props: Props) {
  const learner = useLearner();
  const status = useStatus();
  useEffect(() => void start(), []);
  if (status === 'starting') return <div class="wrap qlist qwait" aria-busy="true" />;
  return <Session key={learner} {...props} learner={learner ?? ''} failed={status === 'failed'} />;
}

function Session({
  modules,
  journeyHref,
  reviewHref,
  progressHref,
  learner,
  failed,
  ...saving
}: Props & { learner: string; failed: boolean }) {
  const t = translator(saving.words, saving.lang);
  const state = useProgress();
  /** The question on the screen once it is checked: by then it is not due any more. */
  const [held, setHeld] = useState<string | null>(null);
  /** Questions answered without saving, by the person's own choice: they stay due, and are not asked again now. */
  const [passed, setPassed] = useState<string[]>([]);
  const [moved, setMoved] = useState(0);
  const end = useRef<HTMLDivElement>(null);

  const { answers, reviewLimit = usualLimit } = state;
  const due = useMemo(() => schedule(answers, reviewable(modules)), [answers]);
  const now = timeFor(state, Date.now());
  const plan = planOf(due, answers, reviewLimit, now);
  const left = plan.today.filter((id) => !passed.includes(id));
  const shown = held ?? left[0];
  // Once loaded a bank stays: the question on the screen is not due any more when it is answered.
  const wanted = useRef(new Set<ReviewModule>());
  for (const module of modulesOf(modules, left)) wanted.current.add(module);
  const banks = useLoaded(String(wanted.current.size), async () =>
    joined(await Promise.all([...wanted.current].map(({ bank }) => loadAllQuestions(bank)))),
  );
  const question = banks.value?.questions.find(({ id }) => id === shown);
  const card = due.find((each) => each.question === shown);
  const back = shown === undefined ? undefined : plan.dayOf[shown];
  const answered = held !== null && !plan.today.includes(held);

  useEffect(() => {
    if (moved > 0 && shown === undefined) end.current?.focus();
  }, [moved]);

  function next() {
    if (held && plan.today.includes(held)) setPassed([...passed, held]);
    setHeld(null);
    setMoved(moved + 1);
  }

  return (
    <div class="wrap qlist">
      {failed && <p>{t('review.unread')}</p>}
      {question ? (
        <Card
          key={question.id}
          {...saving}
          question={question}
          times={card?.times ?? 0}
          number={plan.done + passed.length + (answered ? 0 : 1)}
          all={plan.done + plan.today.length}
          last={left.filter((id) => id !== question.id).length === 0}
          focused={moved > 0}
          reread={banks.value?.reread[question.id] ?? banks.value?.reread[question.objective]}
          onCheck={() => setHeld(question.id)}
          onNext={next}
        >
          {answered && back !== undefined && (
            <p class="rback">{t('review.comesBack', dayWords(back, dayOf(now), saving.lang))}</p>
          )}
        </Card>
      ) : shown !== undefined ? (
        banks.failed ? (
          <NotLoaded again={banks.again} t={t} />
        ) : (
          <div class="qwait" aria-busy="true" />
        )
      ) : (
        <div class="rend" ref={end} tabIndex={-1}>
          {!failed && <p class="stand">{restWords()}</p>}
          <Onward journeyHref={journeyHref} progressHref={progressHref} t={t} />
        </div>
      )}
      {due.length > 0 && (
        <section aria-labelledby="review-week">
          <h2 id="review-week">{t('review.week')}</h2>
          <p class="sub">{t('review.lede')}</p>
          <Week days={nextDays(plan, now, 7)} t={t} lang={saving.lang} />
          {plan.waiting > 0 && <p class="hint rwait">{t('review.waiting', { n: plan.waiting })}</p>}
        </section>
      )}
      {due.length > 0 && (
        <Settings {...saving} limit={reviewLimit} days={plan.days} learner={learner} reviewHref={reviewHref} />
      )}
    </div>
  );

  /** Why there is no question now. */
  function restWords(): string {
    const done = plan.done + passed.length;
    if (done > 0) return t('review.doneToday', { n: done });
    const [first] = plan.days;
    if (!first) return t('review.nothingYet');
    return t('review.nothingDue', dayWords(first.day, dayOf(now), saving.lang));
  }
}

/** The one thing to do when nothing is due. */
function Onward({ journeyHref, progressHref, t }: Pick<Props, 'journeyHref' | 'progressHref'> & { t: Translate }) {
  const journey = useLoaded('journey', () => loadJourneyFrom(journeyHref));
  if (journey.value) return <NextStep journey={journey.value} />;
  return (
    <p class="row">
      <a class="btn" href={progressHref}>
        {t('review.toProgress')}
      </a>
    </p>
  );
}
