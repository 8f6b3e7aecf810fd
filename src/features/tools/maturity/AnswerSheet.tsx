import { formatNumber } from '../../../site/words.ts';
import type { ResultProps } from '../frame/tool.ts';
import type { MaturityWords } from './content.ts';
import type { MaturityCase } from './schema.ts';

/** What was answered, on paper only: on the screen it stands in the form. */
export function AnswerSheet({ value, t, lang, content: words }: ResultProps<MaturityCase, MaturityWords>) {
  const about = [value.organisation, value.respondent, value.date].filter((each) => each !== '').join(' · ');
  return (
    <table class="tbl mt-answers">
      <caption>{about || t('maturity.statements')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('maturity.statement')}</th>
          <th scope="col">{t('maturity.level')}</th>
          <th scope="col">{t('maturity.evidence')}</th>
        </tr>
      </thead>
      {words.areas.map((area) => (
        <tbody key={area.id}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {area.title}
            </th>
          </tr>
          {area.statements.map(({ id, text }) => {
            const answer = value.answers[id];
            const level = words.levels.find((each) => each.value === answer?.level);
            return (
              <tr key={id}>
                <td>{text}</td>
                <td>{level ? `${formatNumber(level.value, lang)} ${level.title}` : t('maturity.dash')}</td>
                <td>{answer?.evidence}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
