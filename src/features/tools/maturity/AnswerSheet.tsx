import { formatDate, formatNumber } from '../../../site/words.ts';
import type { ResultProps } from '../frame/tool.ts';
import type { MaturityWords } from './content.ts';
import { spreadOf } from './model.ts';
import type { MaturityCase, Respondent } from './schema.ts';
import { meanText, respondentNames } from './verdict.ts';

/** What was answered, on paper only: on the screen it stands in the form. However many answer, it is whole. */
export function AnswerSheet({ value, t, lang, content: words }: ResultProps<MaturityCase, MaturityWords>) {
  const names = respondentNames(value, t);
  const days = value.respondents.map(({ name, date }, index) =>
    [name || value.respondents.length > 1 ? names[index] : '', date && formatDate(date, lang)]
      .filter((each) => each !== '')
      .join(', '),
  );
  const title = [value.organisation, ...days].filter((each) => each !== '').join(' · ');
  const answer = ({ levels }: Respondent, id: string) => {
    const given = levels[id];
    if (given === undefined) return t('maturity.dash');
    const level = words.levels.find((each) => each.value === given);
    return level ? `${formatNumber(level.value, lang)} ${level.title}` : t('maturity.na');
  };
  const [alone] = value.respondents.length === 1 ? value.respondents : [];
  const heads = alone ? (['level', 'evidence'] as const) : (['mean', 'answers'] as const);
  const together = (id: string) => {
    const spread = spreadOf(
      value.respondents.flatMap(({ levels }) => (typeof levels[id] === 'number' ? [levels[id]] : [])),
    );
    return [
      spread ? meanText(spread.mean, lang) : t('maturity.dash'),
      value.respondents
        .map((each, index) => {
          const proof = each.evidence[id];
          return t(proof ? 'maturity.saysProof' : 'maturity.says', {
            level: names[index] ?? '',
            names: answer(each, id),
            proof: proof ?? '',
          });
        })
        .join(' '),
    ];
  };
  return (
    <table class={`tbl mt-answers${alone ? ' mt-alone' : ''}`}>
      <caption>{title || t('maturity.statements')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('maturity.statement')}</th>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {t(`maturity.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {words.areas.map((area) => (
        <tbody key={area.id}>
          <tr>
            <th scope="rowgroup" colSpan={1 + heads.length}>
              {area.title}
            </th>
          </tr>
          {area.statements.map(({ id, text }) => (
            <tr key={id}>
              <td>{text}</td>
              {(alone ? [answer(alone, id), alone.evidence[id] ?? ''] : together(id)).map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
