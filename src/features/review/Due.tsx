import { timeFor } from '../../log/time/clock.ts';
import { translator, type Words } from '../../site/words.ts';
import { useProgress } from '../learners/State.tsx';

import { type DueProps, minutesFor, usePlan } from './Planned.tsx';
import { nextDays } from './plan.ts';
import { Week } from './Week.tsx';

/** What is due today and in the week to come, for the page "My progress". Nothing until something was answered. */
export function DueWeek({ questions, reviewHref, words, lang }: DueProps & { words: Words; lang: string }) {
  const t = translator(words, lang);
  const plan = usePlan(questions);
  const state = useProgress();
  const count = plan?.today.length ?? 0;
  if (state.answers.length === 0) return null;
  return (
    <section class="gz" aria-labelledby="due">
      <div class="ph">
        <h2 id="due">{t('review.title')}</h2>
        {count > 0 && (
          <p>
            <a class="btn btn-s" href={reviewHref}>
              {t('review.open', {
                questions: t('unit.questions', { n: count }),
                minutes: t('unit.minutes', { n: minutesFor(count) }),
              })}
            </a>
          </p>
        )}
      </div>
      <p class="sub">
        {t('review.lede')} {plan && t('review.dueToday', { n: count })}
      </p>
      {plan && plan.days.length > 0 && <Week days={nextDays(plan, timeFor(state, Date.now()), 7)} t={t} lang={lang} />}
    </section>
  );
}
