import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../log/event.ts';
import type { Progress } from '../../log/progress.ts';
import type { Lang } from '../../site/locales.ts';
import { formatDate, type Translate } from '../../site/words.ts';
import { Coin } from '../../ui/Coin.tsx';
import { type Outline, type PathNode, requirements } from '../course/outline.ts';
import { isEarned, madeBefore, missing } from './claim.ts';
import { MakeForm } from './MakeForm.tsx';

type Props = {
  course: Outline;
  path: PathNode;
  state: Progress;
  /** Addresses of lessons and quizzes, by id. */
  hrefs: Record<string, string>;
  t: Translate;
  lang: Lang;
  /** Stores the claim and shows it. @throws if it could not be stored. */
  onMake(path: PathNode, name: string): Promise<void>;
  onShow(claim: Claim): void;
};

/** One path: what is missing, or the button that makes the certificate, or the one that was made. */
export function PathCard({ course, path, state, hrefs, t, lang, onMake, onShow }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) button.current?.focus();
    asked.current = asking;
  }, [asking]);

  const needed = requirements(course, path);
  const open = missing(course, path, state);
  const all = needed.lessons.length + needed.quizzes.length;
  const done = all - open.lessons.length - open.quizzes.length;
  const made = madeBefore(course, path, state);
  const title = `path-${path.id}`;

  return (
    <section class="cpath gz" aria-labelledby={title}>
      <h2 id={title}>{path.title}</h2>
      {all === 0 ? (
        <p>{t('certificate.planned')}</p>
      ) : (
        <p class="cdone">
          <Coin share={done / all} /> {t('certificate.done', { done, n: all })}
        </p>
      )}
      {made ? (
        <>
          <p>{t('certificate.madeOn', { date: formatDate(made.date, lang) })}</p>
          <p>
            <button class="btn btn-2" type="button" aria-describedby={title} onClick={() => onShow(made)}>
              {t('certificate.show')}
            </button>
          </p>
        </>
      ) : isEarned(course, path, state) ? (
        <>
          <p>{t('certificate.ready')}</p>
          {asking ? (
            <MakeForm
              name={state.name || (state.claims.at(-1)?.name ?? '')}
              t={t}
              onMake={(name) => onMake(path, name)}
              onCancel={() => setAsking(false)}
            />
          ) : (
            <p>
              <button class="btn" type="button" ref={button} aria-describedby={title} onClick={() => setAsking(true)}>
                {t('certificate.make')}
              </button>
            </p>
          )}
        </>
      ) : (
        all > 0 && (
          <>
            <h3>{t('certificate.missing')}</h3>
            <ul class="cneed">
              {open.lessons.map(({ id, title: lesson, minutes }) => (
                <li key={id}>
                  <a href={hrefs[id]}>{lesson}</a> <span>{t('unit.min', { n: minutes })}</span>
                </li>
              ))}
              {open.quizzes.map(({ id, module }) => (
                <li key={id}>
                  <a href={hrefs[id]}>
                    {t('certificate.quiz', { module: course.modules.find((each) => each.id === module)?.title ?? '' })}
                  </a>{' '}
                  <span>{t('certificate.pass', { percent: course.passMark })}</span>
                </li>
              ))}
            </ul>
          </>
        )
      )}
    </section>
  );
}
