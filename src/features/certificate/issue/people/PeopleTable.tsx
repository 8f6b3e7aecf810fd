import { formatDate, type Translate } from '../../../../site/words.ts';
import { TableScroll } from '../../../../ui/table/TableScroll.tsx';
import type { Outline } from '../../../course/outline.ts';
import { hiddenIn, readName } from '../../name.ts';
import { type Aim, type Evidence, evidence, type Person, type Standing } from './people.ts';

export type Row = Person & { standing: Standing };

type Props = {
  rows: Row[];
  course: Outline;
  aim: Aim;
  t: Translate;
  lang: string;
  onRename(id: string, name: string): void;
  onRemove(id: string): void;
};

/** Everybody with the name as it will be printed, whether they are ready, and what their record shows. */
export function PeopleTable({ rows, course, aim, t, lang, onRename, onRemove }: Props) {
  return (
    <TableScroll label={`${t('issue.table.name')}, ${t('issue.table.status')}`}>
      <table class="tbl dtable">
        <thead>
          <tr>
            <th scope="col">{t('issue.table.name')}</th>
            <th scope="col">{t('issue.table.status')}</th>
            <th scope="col">{t('issue.table.evidence')}</th>
            <th scope="col">
              <span class="vh">{t('issue.table.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, state, standing }) => {
            const read = readName(name);
            const problem = 'problem' in read && read.problem;
            const hidden = hiddenIn(name);
            return (
              <tr key={id} data-standing={standing}>
                <td>
                  <input
                    class="inp"
                    value={name}
                    dir="auto"
                    maxLength={80}
                    aria-label={t('issue.table.nameOf', { name })}
                    onChange={(event) => onRename(id, event.currentTarget.value)}
                  />
                </td>
                <td>
                  {t(problem ? `certificate.nameProblem.${problem}` : `issue.standing.${standing}`)}
                  {hidden.length > 0 && <> {t('certificate.nameHidden', { signs: hidden })}</>}
                </td>
                <td>
                  {state && 'path' in aim ? (
                    <Shown {...evidence(course, aim.path, state)} t={t} lang={lang} />
                  ) : (
                    t(state ? 'issue.table.record' : 'issue.table.roster')
                  )}
                </td>
                <td>
                  <button
                    class="btn btn-3"
                    type="button"
                    aria-label={t('issue.table.removeOf', { name })}
                    onClick={() => onRemove(id)}
                  >
                    {t('issue.table.remove')}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

type ShownProps = { lessons: Evidence[]; quizzes: Evidence[]; t: Translate; lang: string };

function Shown({ lessons, quizzes, t, lang }: ShownProps) {
  const met = [...lessons, ...quizzes].filter(({ at }) => at !== undefined).length;
  return (
    <details>
      <summary>{t('issue.evidence.met', { done: met, n: lessons.length + quizzes.length })}</summary>
      <ul>
        {lessons.map(({ title, at }) => (
          <li key={title}>
            {at === undefined
              ? t('issue.evidence.openLesson', { title })
              : t('issue.evidence.lesson', { title, date: formatDate(at, lang) })}
          </li>
        ))}
        {quizzes.map(({ title, at, percent = 0, attempts = 0 }) => (
          <li key={title}>
            {at === undefined
              ? t('issue.evidence.openQuiz', { title, n: attempts, percent })
              : t('issue.evidence.quiz', { title, n: attempts, percent, date: formatDate(at, lang) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
