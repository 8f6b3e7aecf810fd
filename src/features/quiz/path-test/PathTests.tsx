import { useEffect } from 'preact/hooks';
import { openAttempt } from '../../../log/progress.ts';
import { start } from '../../../log/store.ts';
import { translator, type Words } from '../../../site/words.ts';
import type { PathId } from '../../course/schema.ts';
import { percent } from '../../course/share.ts';
import { useProgress } from '../../learners/State.tsx';
import { Gain } from './Gain.tsx';
import { pathGain, type Side, testId, testOf } from './path-test.ts';

export type PathTestLinks = {
  path: PathId;
  title: string;
  pre: string;
  post: string;
  questions: number;
  minutes: number;
};

type Props = {
  tests: PathTestLinks[];
  /** True where several paths stand on one page: then only those that concern the learner are shown. */
  several?: boolean;
  words: Words;
  lang: string;
};

/** The offer of a test before a path and one after it; their scores and the gain once they are taken. */
export function PathTests({ tests, several = false, words, lang }: Props) {
  const t = translator(words, lang);
  const state = useProgress();
  useEffect(() => void start(), []);

  const begun = (path: PathId) => testOf(state, path, 'pre') || testOf(state, path, 'post');
  const shown = several ? tests.filter(({ path }) => path === state.path || begun(path)) : tests;
  if (shown.length === 0) return null;

  function row(test: PathTestLinks, side: Side) {
    const result = testOf(state, test.path, side)?.result;
    const going = openAttempt(state, testId(test.path, side));
    const text = t(result ? 'pathtest.see' : going ? 'pathtest.goOn' : `pathtest.${side}Take`);
    return (
      <li>
        <span>
          <b>{t(`pathtest.${side}`)}</b>{' '}
          {result
            ? t('pathtest.scored', {
                earned: result.earned,
                total: result.total,
                percent: percent(result.earned, result.total),
              })
            : t(`pathtest.${side}Why`)}
        </span>
        <a
          class="btn btn-2 btn-s"
          href={test[side]}
          aria-label={
            several ? t('pathtest.named', { action: text, test: t(`pathtest.${side}`), title: test.title }) : undefined
          }
        >
          {text}
        </a>
      </li>
    );
  }

  return (
    <section class="gz ptests" aria-labelledby="path-tests">
      <h2 id="path-tests">{t('pathtest.title')}</h2>
      {shown.map((test) => {
        const result = pathGain(state, test.path);
        return (
          <div key={test.path}>
            {several && <h3>{test.title}</h3>}
            <p class="sub ptests-says">
              {t('pathtest.offer', {
                questions: t('unit.questions', { n: test.questions }),
                minutes: t('unit.minutes', { n: test.minutes }),
              })}
            </p>
            <ul class="ptests-list">
              {row(test, 'pre')}
              {row(test, 'post')}
            </ul>
            {result && <Gain result={result} t={t} lang={lang} />}
          </div>
        );
      })}
    </section>
  );
}
