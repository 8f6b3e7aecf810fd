import { useEffect, useMemo } from 'preact/hooks';
import { bestResult } from '../../log/progress.ts';
import { start } from '../../log/store.ts';
import { translator, type Words } from '../../site/words.ts';
import { done } from '../course/share.ts';
import { type Journey, standing } from '../journey/journey.ts';
import { NextStep } from '../journey/NextStep.tsx';
import { useDone } from '../journey/useDone.tsx';
import { useLearner, useProgress, useStatus } from '../learners/State.tsx';
import type { PathLink } from './MinutesLeft.tsx';
import { PathMap } from './PathMap.tsx';
import { Scores } from './Scores.tsx';
import { timeline } from './timeline.ts';

export type DashboardProps = {
  journey: Journey;
  /** Titles of the modules that are not written yet. */
  planned: string[];
  paths: PathLink[];
  pathsHref: string;
  /** Names of tests that belong to no module, by the id they have in the log. */
  tests: Record<string, string>;
  words: Words;
  lang: string;
};

/** What is folded in is on paper too; of the days, whose number has no end, only those the person has opened. */
function unfoldToPrint(): () => void {
  let folded: HTMLDetailsElement[] = [];
  const open = () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('.pmain details:not([open], .tl-more)')];
    for (const each of folded) each.open = true;
  };
  const close = () => {
    for (const each of folded) each.open = false;
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}

/** What the learner has done, module by module, and the one thing to do next. */
export function Dashboard({ journey, planned, paths, pathsHref, tests, words, lang }: DashboardProps) {
  const t = translator(words, lang);
  const state = useProgress();
  const status = useStatus();
  const learner = useLearner();
  useEffect(() => void start(), []);
  useEffect(unfoldToPrint, []);

  const { modules } = journey;
  const asked = state.path ? journey.paths[state.path]?.asked : undefined;
  const isAsked = ({ id }: { id: string }) => !asked?.length || asked.includes(id);
  const total = done(state, modules.flatMap((module) => module.lessons).filter(isAsked));
  const { minutes, allMinutes } = standing(journey, useDone());
  const quizzesAsked = modules.flatMap(({ quiz }) => (quiz && isAsked(quiz) ? [quiz] : []));
  const passed = quizzesAsked.filter(({ id }) => bestResult(state, id)?.passed).length;
  const known = status === 'ready' && learner !== null;
  const isAnythingDone = useMemo(() => timeline(state).length > 0, [state]);
  const begun = known && isAnythingDone;

  const quizzes = { ...tests };
  for (const { title, quiz } of modules) if (quiz) quizzes[quiz.id] = title;

  return (
    <>
      <header class="phead-in">
        <div>
          <h1>{known && state.name ? t('progress.titleName', { name: state.name }) : t('progress.title')}</h1>
          <p class="stand">
            {begun
              ? t('progress.summary', {
                  lessons: total.lessons,
                  all: total.all,
                  done: minutes,
                  minutes: allMinutes,
                  quizzes: quizzesAsked.length > 0 ? t('progress.quizzes', { n: passed }) : '',
                })
              : t('progress.noneText')}
          </p>
        </div>
        <NextStep journey={journey} />
      </header>
      <PathMap
        state={state}
        journey={journey}
        planned={planned}
        paths={paths}
        pathsHref={pathsHref}
        begun={begun}
        t={t}
        lang={lang}
      />
      <Scores state={state} modules={modules} quizzes={quizzes} t={t} lang={lang} />
    </>
  );
}
