import { useState } from 'preact/hooks';
import { saveFile } from '../../site/save-file.ts';
import { formatNumber, translator } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { type SavingProps, useSaving } from '../learners/Saving.tsx';
import { calendar } from './calendar.ts';
import type { PlannedDay } from './plan.ts';

type Props = SavingProps & { limit: number; days: PlannedDay[]; learner: string; reviewHref: string };

const choices = [5, 10, 15, 20, 30, 50];

/** How many questions a day, and the days as a file for a calendar. */
export function Settings({ limit, days, learner, reviewHref, ...saving }: Props) {
  const t = translator(saving.words, saving.lang);
  const { save, view } = useSaving(saving);
  const [said, setSaid] = useState('');

  function saveCalendar() {
    const url = new URL(reviewHref, location.href);
    const text = calendar({
      days,
      title: (n) => t('review.entry', { n }),
      text: t('review.entryText', { site: t('site.name') }),
      url: url.protocol.startsWith('http') ? url.href : undefined,
      learner,
      now: Date.now(),
    });
    saveFile('spp-review.ics', text, 'text/calendar');
    setSaid(t('review.calendarSaved'));
  }

  return (
    <section class="rset" aria-labelledby="review-settings">
      <h2 id="review-settings">{t('review.settings')}</h2>
      <p class="row">
        <label for="review-limit">{t('review.limit')}</label>
        <select
          class="inp"
          id="review-limit"
          value={limit}
          onChange={(event) => save({ type: 'review-limit', perDay: Number(event.currentTarget.value) })}
        >
          {[...new Set([...choices, limit])]
            .sort((a, b) => a - b)
            .map((each) => (
              <option key={each} value={each}>
                {formatNumber(each, saving.lang)}
              </option>
            ))}
        </select>
      </p>
      {view}
      {days.length > 0 && (
        <>
          <p class="row">
            <button class="btn btn-2" type="button" onClick={saveCalendar}>
              <Icon shape={icons.save} /> {t('review.calendar')}
            </button>
          </p>
          <p class="hint">{t('review.calendarHint')}</p>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
