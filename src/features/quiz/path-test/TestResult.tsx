import { useEffect, useRef } from 'preact/hooks';
import type { Attempt } from '../../../log/progress.ts';
import { translator } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { percent } from '../../course/share.ts';
import { NameLater } from '../../learners/guest/NameLater.tsx';
import { askGuest } from '../../learners/guest/store.ts';
import { useProgress } from '../../learners/State.tsx';
import { Answers } from '../attempt/Answers.tsx';
import { byObjective } from '../attempt/by-objective.ts';
import { Gauge } from '../attempt/Gauge.tsx';
import { ObjectiveBars } from '../attempt/ObjectiveBars.tsx';
import { questionsOf } from '../attempt/questions.ts';
import { ReadAgain } from '../attempt/ReadAgain.tsx';
import type { Bank } from '../bank/bank.ts';
import { Gain } from './Gain.tsx';
import { pathGain } from './path-test.ts';
import type { PathTestProps } from './props.ts';

type Props = Omit<PathTestProps, 'forms' | 'minutes' | 'banks'> & { bank: Bank; attempt: Attempt };

/** What a test before or after a path came to. Nobody passes or fails it. */
export function TestResult({ attempt, path, side, back, bank, words, lang, paths }: Props) {
  const { reread, objectives } = bank;
  const t = translator(words, lang);
  const state = useProgress();
  const heading = useRef<HTMLHeadingElement>(null);
  const { earned, total, at } = attempt.result ?? { earned: 0, total: 0, at: 0 };
  const share = percent(earned, total);
  const questions = questionsOf(bank.questions, attempt);
  const learned = side === 'post' ? pathGain(state, path) : undefined;

  // Only a result that has just been made takes the focus; one shown on opening the page does not.
  useEffect(() => {
    askGuest('result');
    if (Date.now() - at < 5000) heading.current?.focus();
  }, []);

  return (
    <>
      <section class="result" aria-label={t('quiz.result')}>
        <div class="wrap">
          <div class="res-top">
            <Gauge percent={share} label={t('pathtest.scored', { earned, total, percent: share })} />
            <div>
              <h2 tabIndex={-1} ref={heading}>
                {t('pathtest.scored', { earned, total, percent: share })}
              </h2>
              <p class="stand">{t(`pathtest.${side}Done`)}</p>
              <p class="row">
                <a class="btn btn-key" href={back.href}>
                  {t('pathtest.back', { title: back.title })} <Icon shape={icons.arrow} flip />
                </a>
              </p>
            </div>
          </div>
          <NameLater {...{ words, lang, paths }} at="result" />
          {learned && <Gain result={learned} t={t} lang={lang} />}
          <div class="res-grid">
            <section>
              <h3>{t(side === 'pre' ? 'pathtest.lookOut' : 'quiz.review')}</h3>
              <ReadAgain questions={questions} responses={attempt.responses} reread={reread} t={t} />
            </section>
            <section>
              <h3>{t('quiz.byObjective')}</h3>
              <ObjectiveBars
                scores={byObjective(questions, attempt.responses, Object.keys(objectives))}
                objectives={objectives}
                t={t}
              />
            </section>
          </div>
        </div>
      </section>
      <Answers questions={questions} attempt={attempt} reread={reread} t={t} lang={lang} />
    </>
  );
}
