import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isoDay } from '../../site/day.ts';
import { formatDate, type Translate } from '../../site/words.ts';
import { type CalendarDay, calendarOf, type DayDone } from './timeline.ts';

/** A place of the course by its title; what has left the course has no address any more. */
export type TimelinePlace = { title: string; href?: string };

type Props = {
  /** Days on which something was done, the latest first. */
  days: DayDone[];
  /** Lessons, quizzes and activities by id. */
  places: ReadonlyMap<string, TimelinePlace>;
  t: Translate;
  lang: string;
};

const weeks = 16;
/** Days shown at once; the earlier ones open on request. */
const shown = 5;
const cell = 14;
const sizes = [2, 5, 8, 12] as const;

/** The last weeks, a square for each day: the larger, the more was done on it. Time runs in the reading direction. */
function Calendar({ days, label }: { days: CalendarDay[][]; label: string }) {
  return (
    <svg class="cal" viewBox={`0 0 ${cell * days.length} ${cell * 7}`} role="img" aria-label={label}>
      {days.map((week, column) =>
        week.map(({ day, level }, row) => {
          const size = sizes[level];
          const offset = (cell - size) / 2;
          return (
            <rect
              key={day}
              class={level === 0 ? 'cal-0' : 'cal-1'}
              x={cell * column + offset}
              y={cell * row + offset}
              width={size}
              height={size}
            />
          );
        }),
      )}
    </svg>
  );
}

/** What was done on which days, the latest first. Nothing until something was done. */
export function Timeline({ days, places, t, lang }: Props) {
  // The day of today is the device's; the page was built on another.
  const [now, setNow] = useState<number>();
  useEffect(() => setNow(Date.now()), []);
  if (days.length === 0 || now === undefined) return null;
  const calendar = calendarOf(days, now, weeks);
  const all = calendar.flat();
  const active = all.filter(({ level }) => level > 0).length;
  const date = (day: number | undefined) => (day === undefined ? '' : formatDate(isoDay(day), lang));
  const list = (some: DayDone[]) => (
    <ol class="tl">
      {some.map((each) => (
        <li key={each.day}>
          <h3>{date(each.day)}</h3>
          <Day done={each} places={places} t={t} />
        </li>
      ))}
    </ol>
  );
  return (
    <section class="gz" aria-labelledby="timeline">
      <div class="ph">
        <h2 id="timeline">{t('dashboard.timeline')}</h2>
      </div>
      <figure class="cal-f">
        <Calendar days={calendar} label={t('dashboard.activeDays', { n: active, weeks })} />
        <figcaption>
          <span>{date(all[0]?.day)}</span>
          <span>{date(all.at(-1)?.day)}</span>
        </figcaption>
      </figure>
      <p class="sub">
        {t('dashboard.activeDays', { n: active, weeks })} {t('dashboard.calendarHint')}
      </p>
      {list(days.slice(0, shown))}
      {days.length > shown && (
        <details class="more tl-more">
          <summary>{t('dashboard.earlier', { n: days.length - shown })}</summary>
          {list(days.slice(shown))}
        </details>
      )}
    </section>
  );
}

function Day({ done, places, t }: { done: DayDone; places: ReadonlyMap<string, TimelinePlace>; t: Translate }) {
  const link = (id: string): ComponentChildren => {
    const place = places.get(id) ?? { title: id };
    return place.href ? <a href={place.href}>{place.title}</a> : place.title;
  };
  return (
    <ul>
      {done.completed.map((id) => (
        <li key={id}>
          {t('dashboard.didComplete')} {link(id)}
        </li>
      ))}
      {done.opened
        .filter((id) => !done.completed.includes(id))
        .map((id) => (
          <li key={id}>
            {t('dashboard.didOpen')} {link(id)}
          </li>
        ))}
      {done.quizzes.map(({ quiz, percent }, index) => (
        <li key={`${quiz} ${index}`}>
          {t('dashboard.didQuiz', { percent })} {link(quiz)}
        </li>
      ))}
      {done.wrote.map((id) => (
        <li key={id}>
          {t('dashboard.didWrite')} {link(id)}
        </li>
      ))}
      {done.answers > 0 && (
        <li>
          {t('dashboard.didAnswer', { n: done.answers })}
          {done.reviewed > 0 && ` ${t('dashboard.didReview', { n: done.reviewed })}`}
        </li>
      )}
    </ul>
  );
}
