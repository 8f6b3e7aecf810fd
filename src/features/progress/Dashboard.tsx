import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { translator, type Words } from '../../i18n/t.ts';
import { Coin } from '../../ui/Coin.tsx';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { attemptsOf, bestResult, type Progress } from './progress.ts';
import { ScoreLine } from './ScoreLine.tsx';
import { useLearner, useProgress, useStatus } from './State.tsx';
import { done, type ModuleLink, nextLesson } from './share.ts';
import { start } from './store.ts';

type Props = {
  modules: ModuleLink[];
  words: Words;
  lang: string;
  /** Sections of later features, between the scores and the activities. */
  children?: ComponentChildren;
};

const share = (result: { earned: number; total: number }) =>
  Math.floor((100 * result.earned) / Math.max(1, result.total));

/** Scores of a quiz in per cent: the first attempt handed in and the best. */
function scores(state: Progress, quiz: string | undefined) {
  const handedIn = quiz ? attemptsOf(state, quiz).flatMap((attempt) => attempt.result ?? []) : [];
  const best = quiz ? bestResult(state, quiz) : undefined;
  return handedIn[0] && best ? { first: share(handedIn[0]), best: share(best), count: handedIn.length } : undefined;
}

/** What the learner has done, module by module, and the one thing to do next. */
export default function Dashboard({ modules, words, lang, children }: Props) {
  const t = translator(words, lang);
  const state = useProgress();
  const status = useStatus();
  const learner = useLearner();
  useEffect(() => void start(), []);

  const lessons = modules.flatMap((module) => module.lessons);
  const total = done(state, lessons);
  const passed = modules.filter((module) => module.quiz && bestResult(state, module.quiz.id)?.passed).length;
  const next = nextLesson(state, lessons);
  const known = status === 'ready' && learner;
  const texts = modules.filter((module) => module.activity && state.texts[module.activity.id]);

  return (
    <>
      <header class="phead-in">
        <div>
          <h1>{known && state.name ? t('progress.titleName', { name: state.name }) : t('progress.title')}</h1>
          <p class="stand">
            {known
              ? t('progress.summary', {
                  lessons: total.lessons,
                  all: total.all,
                  done: total.minutes,
                  minutes: total.allMinutes,
                  quizzes: t('progress.quizzes', { n: passed }),
                })
              : t('progress.noneText')}
          </p>
        </div>
        {next && (
          <p class="row">
            <a class="btn" href={next.href}>
              {known ? t('progress.continue', { title: next.title }) : t('progress.start')}{' '}
              <Icon shape={icons.arrow} flip />
            </a>
          </p>
        )}
      </header>

      <section class="gz" aria-labelledby="modules">
        <div class="ph">
          <h2 id="modules">{t('progress.modules')}</h2>
          <p class="key">
            <span>
              <i class="k-a" /> {t('progress.first')}
            </span>
            <span>
              <i class="k-b" /> {t('progress.best')}
            </span>
          </p>
        </div>
        <table class="gain">
          <thead>
            <tr>
              <th scope="col">{t('progress.module')}</th>
              <th scope="col" class="gx">
                <span>{t('progress.scores')}</span>
                <span class="axis" aria-hidden="true">
                  <i>0</i>
                  <i>50</i>
                  <i>100</i>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {modules.map((module) => {
              const part = done(state, module.lessons);
              const score = scores(state, module.quiz?.id);
              return (
                <tr key={module.id}>
                  <th scope="row">
                    <Coin share={part.lessons / part.all} />
                    <span>
                      <a href={module.href}>{module.title}</a>
                      <small>{t('progress.lessonsOf', { done: part.lessons, all: part.all })}</small>
                    </span>
                  </th>
                  <td>
                    {score ? (
                      <ScoreLine
                        {...score}
                        label={`${t('progress.first')} ${score.first}, ${t('progress.best')} ${score.best}. ${t('progress.attempts', { n: score.count })}`}
                      />
                    ) : (
                      <span class="hint">{t('progress.notTaken')}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>

      {children}

      <section class="gz" aria-labelledby="texts">
        <div class="ph">
          <h2 id="texts">{t('progress.texts')}</h2>
        </div>
        {texts.length === 0 ? (
          <p class="sub">{t('progress.textsNone')}</p>
        ) : (
          <ul class="links">
            {texts.map(({ activity }) => (
              <li key={activity?.id}>
                <a href={activity?.href}>
                  <Icon shape={icons.note} flip /> <span>{activity?.title}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
