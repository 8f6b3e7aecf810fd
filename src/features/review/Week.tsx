import { isoDay } from '../../site/day.ts';
import { formatDate, formatNumber, type Translate } from '../../site/words.ts';
import type { PlannedDay } from './plan.ts';

/** The next days with the number of questions on each, today first. */
export function Week({ days, t, lang }: { days: PlannedDay[]; t: Translate; lang: string }) {
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  return (
    <ol class="week" aria-label={t('review.week')}>
      {days.map(({ day, count }, index) => (
        <li key={day} data-today={index === 0 ? '' : undefined}>
          <span class="vh">{t('review.onDay', { day: formatDate(isoDay(day), lang), n: count })}</span>
          <span aria-hidden="true">
            {index === 0 ? t('review.today') : weekday.format(new Date(isoDay(day)))}
            <b class="num">{formatNumber(count, lang)}</b>
          </span>
        </li>
      ))}
    </ol>
  );
}
