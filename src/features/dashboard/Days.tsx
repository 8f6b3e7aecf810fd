import { useMemo } from 'preact/hooks';
import { translator } from '../../site/words.ts';
import { useProgress } from '../learners/State.tsx';
import type { DashboardProps } from './Dashboard.tsx';
import { Timeline, type TimelinePlace } from './Timeline.tsx';
import { timeline } from './timeline.ts';

/** What the learner has done, day by day: the end of the dashboard, after the sections of other features. */
export function Days({ journey, tests, words, lang }: DashboardProps) {
  const t = translator(words, lang);
  const state = useProgress();
  const days = useMemo(() => timeline(state), [state]);

  const places = new Map<string, TimelinePlace>(Object.entries(tests).map(([id, title]) => [id, { title }]));
  for (const { title, lessons, quiz, activity } of journey.modules) {
    for (const lesson of lessons) places.set(lesson.id, lesson);
    if (quiz) places.set(quiz.id, { title: t('dashboard.quizNamed', { title }), href: quiz.href });
    if (activity) places.set(activity.id, activity);
  }
  return <Timeline days={days} places={places} t={t} lang={lang} />;
}
