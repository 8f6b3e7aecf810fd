import type { Progress } from '../../log/progress.ts';
import { formatDate, type Translate } from '../../site/words.ts';
import { TableScroll } from '../../ui/table/TableScroll.tsx';
import type { ModuleLink } from '../course/share.ts';
import { CsvButton } from '../learners/CsvButton.tsx';
import { scores } from '../quiz/attempt/scores.ts';
import { AttemptChart } from './AttemptChart.tsx';
import { attemptRows } from './record.ts';

type Props = {
  state: Progress;
  modules: ModuleLink[];
  /** Names of every quiz and test of the course, by id. */
  quizzes: Record<string, string>;
  t: Translate;
  lang: string;
};

/** Every attempt at every quiz: drawn for the eye, and as a table behind it. Nothing until the first is handed in. */
export function Scores({ state, modules, quizzes, t, lang }: Props) {
  const taken = modules.flatMap(({ title, quiz }) => {
    const attempts = quiz ? scores(state, quiz.id) : [];
    return quiz && attempts.length > 0 ? [{ id: quiz.id, href: quiz.href, title, attempts }] : [];
  });
  if (taken.length === 0) return null;
  const passed = (yes: boolean) => t(yes ? 'dashboard.passed' : 'dashboard.notPassed');
  return (
    <section class="gz" aria-labelledby="scores">
      <div class="ph">
        <h2 id="scores">{t('dashboard.scores')}</h2>
        <p class="key">
          <span>
            <i class="k-a" /> {t('dashboard.notPassed')}
          </span>
          <span>
            <i class="k-b" /> {t('dashboard.passed')}
          </span>
          <span>
            <i class="k-m" /> {t('dashboard.passMark')}
          </span>
        </p>
      </div>
      <table class="gain">
        <thead>
          <tr>
            <th scope="col">{t('dashboard.column.quiz')}</th>
            <th scope="col" class="gx">
              <span>{t('dashboard.attemptsPercent')}</span>
              <span class="axis" aria-hidden="true">
                <i>0</i>
                <i>50</i>
                <i>100</i>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {taken.map(({ id, href, title, attempts }) => {
            const best = Math.max(...attempts.map(({ percent }) => percent));
            const values = {
              first: attempts[0]?.percent ?? 0,
              best,
              attempts: t('dashboard.attempts', { n: attempts.length }),
            };
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={href}>{title}</a>
                  <small>
                    {values.attempts} · {passed(attempts.some((each) => each.passed))}
                  </small>
                </th>
                <td>
                  <span class="sline">
                    <AttemptChart scores={attempts} label={t('dashboard.chart', values)} />
                    <b class="num" aria-hidden="true">
                      {best}
                    </b>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <details class="more">
        <summary>{t('dashboard.table')}</summary>
        <TableScroll label={t('dashboard.table')}>
          <table class="tbl att-t">
            <thead>
              <tr>
                <th scope="col">{t('dashboard.column.quiz')}</th>
                <th scope="col" class="r">
                  {t('dashboard.column.attempt')}
                </th>
                <th scope="col">{t('dashboard.column.date')}</th>
                <th scope="col" class="r">
                  {t('dashboard.points')}
                </th>
                <th scope="col" class="r">
                  %
                </th>
                <th scope="col">{t('dashboard.column.result')}</th>
              </tr>
            </thead>
            <tbody>
              {taken.flatMap(({ id, title, attempts }) =>
                attempts.map((each) => (
                  <tr key={`${id} ${each.number}`}>
                    <th scope="row">{title}</th>
                    <td class="r">{each.number}</td>
                    <td>{formatDate(each.at, lang)}</td>
                    <td class="r">{t('dashboard.ofPoints', { earned: each.earned, total: each.total })}</td>
                    <td class="r">{each.percent}</td>
                    <td>{passed(each.passed)}</td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </TableScroll>
      </details>
      <CsvButton
        kind="attempts"
        label={t('dashboard.attemptsCsv')}
        rows={() => attemptRows(state, quizzes, t)}
        t={t}
        lang={lang}
      />
    </section>
  );
}
