import { bestResult, type Progress } from '../../log/progress.ts';
import type { Translate } from '../../site/words.ts';
import { Coin } from '../../ui/Coin.tsx';
import { done, lessonShare, type ModuleLink, percent } from '../course/share.ts';
import type { Journey } from '../journey/journey.ts';
import { CsvButton } from '../learners/CsvButton.tsx';
import { MinutesLeft, type PathLink } from './MinutesLeft.tsx';
import { lessonRows, stateOf } from './record.ts';

type Props = {
  state: Progress;
  journey: Journey;
  /** Titles of the modules that are not written yet. */
  planned: string[];
  paths: PathLink[];
  pathsHref: string;
  /** False while nothing has been done. */
  begun: boolean;
  t: Translate;
  lang: string;
};

/** Every module and lesson, how far each is in word and shape, and the minutes done and left. */
export function PathMap({ state, journey, planned, paths, pathsHref, begun, t, lang }: Props) {
  const { modules } = journey;
  const core = state.path ? journey.paths[state.path]?.asked : undefined;
  const word = (id: 'none' | 'opened' | 'completed') => t(`dashboard.state.${id}`);
  return (
    <section class="gz" aria-labelledby="map">
      <div class="ph">
        <h2 id="map">{t('dashboard.map')}</h2>
        <p class="key">
          {([0, 0.5, 1] as const).map((share) => (
            <span key={share}>
              <Coin share={share} /> {word(({ 0: 'none', 0.5: 'opened', 1: 'completed' } as const)[share])}
            </span>
          ))}
        </p>
      </div>
      <MinutesLeft journey={journey} paths={paths} pathsHref={pathsHref} begun={begun} t={t} />
      <ol class="pm">
        {modules.map((module) => (
          <li key={module.id}>
            <Module module={module} core={core} state={state} t={t} />
          </li>
        ))}
      </ol>
      {planned.length > 0 && (
        <details class="more">
          <summary>{t('dashboard.planned', { n: planned.length })}</summary>
          <ul class="pm-p">
            {planned.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
      {begun && (
        <CsvButton
          kind="lessons"
          label={t('dashboard.lessonsCsv')}
          rows={() => lessonRows(state, modules, t)}
          t={t}
          lang={lang}
        />
      )}
    </section>
  );
}

type ModuleProps = { module: ModuleLink; core: string[] | undefined; state: Progress; t: Translate };

/** One module: a line that says how far it is, and below it everything it holds. */
function Module({ module, core, state, t }: ModuleProps) {
  const part = done(state, module.lessons);
  const best = module.quiz && bestResult(state, module.quiz.id);
  const quizMinutes = module.quiz?.minutes ?? 0;
  const written = module.activity && Object.values(state.texts[module.activity.id] ?? {}).some((text) => text.trim());
  return (
    <details>
      <summary>
        <span class="pm-n num" aria-hidden="true">
          {module.number}
        </span>
        <span class="pm-t">
          <b>{module.title}</b>
          <small>
            {t('dashboard.moduleDone', {
              done: part.lessons,
              all: part.all,
              minutes: part.minutes + (best?.passed ? quizMinutes : 0),
              of: part.allMinutes + quizMinutes,
            })}
            {best &&
              ` ${t(best.passed ? 'dashboard.quizPassed' : 'dashboard.quizTaken', { percent: percent(best.earned, best.total) })}`}
          </small>
        </span>
        <span class="pm-c" aria-hidden="true">
          {module.lessons.map(({ id }) => (
            <Coin key={id} share={lessonShare(state, id)} />
          ))}
        </span>
      </summary>
      <ul class="pm-l">
        {module.lessons.map(({ id, title, href, minutes }) => (
          <Row
            key={id}
            share={lessonShare(state, id)}
            href={href}
            title={title}
            minutes={t('unit.min', { n: minutes })}
          >
            {t(`dashboard.state.${stateOf(state, id)}`)}
            {core && !core.includes(id) && ` · ${t('dashboard.optional')}`}
          </Row>
        ))}
        {module.quiz && (
          <Row
            share={best ? (best.passed ? 1 : 0.5) : 0}
            href={module.quiz.href}
            title={t('dashboard.quiz')}
            minutes={t('unit.min', { n: module.quiz.minutes })}
          >
            {best
              ? t(best.passed ? 'dashboard.quizPassed' : 'dashboard.quizTaken', {
                  percent: percent(best.earned, best.total),
                })
              : t('dashboard.quizNone')}
          </Row>
        )}
        {module.activity && (
          <Row share={written ? 0.5 : 0} href={module.activity.href} title={module.activity.title}>
            {t(written ? 'dashboard.written' : 'dashboard.notWritten')}
          </Row>
        )}
      </ul>
      <p class="pm-o">
        <a href={module.href}>{t('dashboard.overview')}</a>
      </p>
    </details>
  );
}

type RowProps = {
  share: number;
  href: string;
  title: string;
  minutes?: string;
  children: preact.ComponentChildren;
};

const Row = ({ share, href, title, minutes, children }: RowProps) => (
  <li>
    <Coin share={share} />
    <a href={href}>{title}</a>
    <span class="pm-s">{children}</span>
    <span class="mn num">{minutes}</span>
  </li>
);
