import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatDate, translator } from '../../i18n/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { Attempt } from '../progress/progress.ts';
import { questionsOf } from './Attempt.tsx';
import { Gauge } from './Gauge.tsx';
import { grade, percent } from './grade.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { Link, QuizProps } from './Quiz.tsx';

type Props = QuizProps & {
  attempt: Attempt;
  attempts: Attempt[];
  busy: boolean;
  onAgain(): void;
  children?: ComponentChildren;
};

/** What an attempt came to, what to read again, and all the answers with their reasons. */
export function Result({
  attempt,
  attempts,
  bank,
  passMark,
  reread,
  next,
  busy,
  onAgain,
  children,
  words,
  lang,
}: Props) {
  const t = translator(words, lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const result = attempt.result ?? { earned: 0, total: 0, passed: false, passMark };
  const share = percent(result.earned, result.total);
  const questions = questionsOf(bank, attempt);

  // Only a result that has just been made takes the focus; one shown on opening the page does not.
  useEffect(() => {
    const made = attempt.result ? Date.now() - attempt.result.at : Number.POSITIVE_INFINITY;
    if (made < 5000) heading.current?.focus();
  }, []);

  const missed = new Map<string, Link & { count: number }>();
  for (const question of questions) {
    const grading = grade(question, attempt.responses[question.id]);
    const link = reread[question.objective];
    if (!link || (grading !== 'unanswered' && grading.earned === grading.total)) continue;
    missed.set(link.href, { ...link, count: (missed.get(link.href)?.count ?? 0) + 1 });
  }
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
              <p class="row">
                {result.passed && (
                  <a class="btn btn-key" href={next.href}>
                    {t('quiz.nextIs', { title: next.label })} <Icon shape={icons.arrow} flip />
                  </a>
                )}
                <button
                  class={result.passed ? 'btn btn-ghost' : 'btn btn-key'}
                  type="button"
                  disabled={busy}
                  onClick={onAgain}
                >
                  <Icon shape={icons.redo} flip /> {t('quiz.again')}
                </button>
              </p>
              {children}
            </div>
          </div>
          <div class="res-grid">
            <section>
              <h3>{t('quiz.review')}</h3>
              {missed.size === 0 ? (
                <p>{t('quiz.reviewNone')}</p>
              ) : (
                <ul class="links rev">
                  {[...missed.values()].map((link) => (
                    <li key={link.href}>
                      <a href={link.href}>
                        <Icon shape={icons.note} flip />
                        <span>
                          <b>{link.title}</b>
                          <span>{t('quiz.missedIn', { n: link.count })}</span>
                        </span>
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section>
              <h3>{t('quiz.attempts')}</h3>
              <div class="tscroll">
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
              </div>
              <p class="hint">{t('quiz.bestCounts')}</p>
            </section>
          </div>
        </div>
      </section>
      <div class="wrap qlist qback">
        <h2>{t('quiz.answers')}</h2>
        {questions.map((question, index) => (
          <section class="q gz" key={question.id} aria-label={t('quiz.question', { n: index + 1 })}>
            <p class="qn">
              <b>{index + 1}</b>
              <span>{t(`question.kind.${question.kind}`)}</span>
            </p>
            <QuestionForm
              question={question}
              response={attempt.responses[question.id]}
              onResponse={() => {}}
              checked
              final
              reread={reread[question.objective]}
              t={t}
              lang={lang}
            />
          </section>
        ))}
      </div>
    </>
  );
}
