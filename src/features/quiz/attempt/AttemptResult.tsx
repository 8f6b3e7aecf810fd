import { useEffect, useRef } from 'preact/hooks';
import type { Attempt } from '../../../log/progress.ts';
import { formatDate, translator } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { percent } from '../../course/share.ts';
import { NextStep } from '../../journey/NextStep.tsx';
import { loadJourneyFrom } from '../../journey/store.ts';
import { NameLater } from '../../learners/guest/NameLater.tsx';
import { askGuest } from '../../learners/guest/store.ts';
import type { Bank } from '../bank/bank.ts';
import { useLoaded } from '../bank/Loading.tsx';
import { Answers } from './Answers.tsx';
import { byObjective } from './by-objective.ts';
import { Gauge } from './Gauge.tsx';
import { ObjectiveBars } from './ObjectiveBars.tsx';
import type { QuizProps } from './props.ts';
import { questionsOf } from './questions.ts';
import { ReadAgain } from './ReadAgain.tsx';

type Props = Omit<QuizProps, 'bank'> & {
  bank: Bank;
  attempt: Attempt;
  attempts: Attempt[];
  onAgain(): void;
};

/** What an attempt came to, what to read again, and all the answers with their reasons. */
export function AttemptResult({
  attempt,
  attempts,
  bank: { questions: all, reread, objectives },
  quiz,
  passMark,
  journey: journeyHref,
  activity,
  onAgain,
  words,
  lang,
  paths,
}: Props) {
  const t = translator(words, lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const result = attempt.result ?? { earned: 0, total: 0, passed: false, passMark };
  const share = percent(result.earned, result.total);
  const questions = questionsOf(all, attempt);

  // Only a result that has just been made takes the focus; one shown on opening the page does not.
  useEffect(() => {
    askGuest('result');
    const made = attempt.result ? Date.now() - attempt.result.at : Number.POSITIVE_INFINITY;
    if (made < 5000) heading.current?.focus();
  }, []);

  const journey = useLoaded(result.passed ? 'journey' : undefined, () => loadJourneyFrom(journeyHref));
  const values = { earned: result.earned, total: result.total, percent: share };

  return (
    <>
      <section class="result" aria-label={t('quiz.result')}>
        <div class="wrap">
          <div class="res-top">
            <Gauge
              percent={share}
              mark={result.passMark}
              label={t('quiz.score', { percent: share, mark: result.passMark })}
            />
            <div>
              <h2 tabIndex={-1} ref={heading}>
                {t(result.passed ? 'quiz.passed' : 'quiz.notYet', values)}
              </h2>
              <p class="stand">
                {t('quiz.passMark', { percent: result.passMark })}{' '}
                {t(result.passed ? 'quiz.passedText' : 'quiz.notYetText')}
              </p>
              {result.passed && journey.value && (
                <NextStep journey={journey.value} place={{ after: quiz }} button="btn btn-key" />
              )}
              <p class="row res-more">
                <button class={result.passed ? 'btn btn-ghost' : 'btn btn-key'} type="button" onClick={onAgain}>
                  <Icon shape={icons.redo} flip /> {t('quiz.again')}
                </button>
                {result.passed && activity && (
                  <a class="btn btn-ghost" href={activity.href}>
                    {t('quiz.activity', { title: activity.title })}
                  </a>
                )}
              </p>
            </div>
          </div>
          <NameLater {...{ words, lang, paths }} at="result" />
          <div class="res-grid">
            <section>
              <h3>{t('quiz.review')}</h3>
              <ReadAgain questions={questions} responses={attempt.responses} reread={reread} t={t} />
            </section>
            <section>
              <h3>{t('quiz.attempts')}</h3>
              <TableScroll label={t('quiz.attempts')}>
                <table class="tbl">
                  <thead>
                    <tr>
                      <th scope="col">{t('quiz.date')}</th>
                      <th scope="col" class="r">
                        {t('quiz.points')}
                      </th>
                      <th scope="col" class="r">
                        {t('quiz.outcome')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {attempts.flatMap(({ id, result: each }) =>
                      each
                        ? [
                            <tr key={id}>
                              <td>{formatDate(each.at, lang)}</td>
                              <td class="r num">
                                <bdi dir="ltr">
                                  {each.earned} / {each.total}
                                </bdi>
                              </td>
                              <td class="r">{t(each.passed ? 'quiz.didPass' : 'quiz.didNot')}</td>
                            </tr>,
                          ]
                        : [],
                    )}
                  </tbody>
                </table>
              </TableScroll>
              <p class="hint res-note">{t('quiz.bestCounts')}</p>
            </section>
            <section class="res-wide">
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
