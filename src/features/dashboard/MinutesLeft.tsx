import type { Progress } from '../../log/progress.ts';
import type { Translate } from '../../site/words.ts';
import { Bar } from '../../ui/Bar.tsx';
import type { PathId } from '../course/schema.ts';
import { done, type LessonLink } from '../course/share.ts';

/** A path with the open lessons its certificate asks for, by id. */
export type PathLink = { id: PathId; title: string; href: string; lessons: string[] };

type Props = { state: Progress; lessons: LessonLink[]; paths: PathLink[]; pathsHref: string; t: Translate };

/** Minutes done and left, of the core lessons of the learner's path and of the whole course. */
export function MinutesLeft({ state, lessons, paths, pathsHref, t }: Props) {
  const path = paths.find(({ id }) => id === state.path);
  const core = path && lessons.filter(({ id }) => path.lessons.includes(id));
  const parts = [
    ...(path && core ? [{ label: t('dashboard.core', { path: path.title }), href: path.href, lessons: core }] : []),
    { label: t('dashboard.course'), href: pathsHref, lessons },
  ];
  return (
    <>
      <dl class="mleft">
        {parts.map((part) => {
          const { lessons: completed, all, minutes, allMinutes } = done(state, part.lessons);
          return (
            <div key={part.label}>
              <dt>
                <a href={part.href}>{part.label}</a>
              </dt>
              <dd>
                <span aria-hidden="true">
                  <Bar class="mleft-bar" share={allMinutes === 0 ? 0 : minutes / allMinutes} label="" />
                </span>
                {t('dashboard.left', { lessons: completed, all, minutes, n: allMinutes - minutes })}
              </dd>
            </div>
          );
        })}
      </dl>
      {!path && state.events > 0 && (
        <p class="hint">
          {t('dashboard.noPath')} <a href={pathsHref}>{t('dashboard.choosePath')}</a>
        </p>
      )}
    </>
  );
}
