import type { Translate } from '../../site/words.ts';
import { Bar } from '../../ui/Bar.tsx';
import type { PathId } from '../course/schema.ts';
import { type Journey, standing } from '../journey/journey.ts';
import { useDone } from '../journey/useDone.tsx';

export type PathLink = { id: PathId; title: string; href: string };

type Props = { journey: Journey; paths: PathLink[]; pathsHref: string; begun: boolean; t: Translate };

/** Minutes done and left, of what the learner's path asks for and of the whole course. */
export function MinutesLeft({ journey, paths, pathsHref, begun, t }: Props) {
  const done = useDone();
  const path = paths.find(({ id }) => id === done.path);
  const parts = [
    ...(path && journey.paths[path.id]?.asked.length
      ? [{ label: t('dashboard.core', { path: path.title }), href: path.href, stand: standing(journey, done) }]
      : []),
    { label: t('dashboard.course'), href: pathsHref, stand: standing(journey, { ...done, path: null }) },
  ];
  return (
    <>
      <dl class="mleft">
        {parts.map(({ label, href, stand: { done: finished, all, minutes, allMinutes } }) => (
          <div key={label}>
            <dt>
              <a href={href}>{label}</a>
            </dt>
            <dd>
              <span aria-hidden="true">
                <Bar class="mleft-bar" share={allMinutes === 0 ? 0 : minutes / allMinutes} label="" />
              </span>
              {t('dashboard.left', { done: finished, all, minutes, n: allMinutes - minutes })}
            </dd>
          </div>
        ))}
      </dl>
      {!path && begun && (
        <p class="hint mleft-none">
          {t('dashboard.noPath')} <a href={pathsHref}>{t('dashboard.choosePath')}</a>
        </p>
      )}
    </>
  );
}
