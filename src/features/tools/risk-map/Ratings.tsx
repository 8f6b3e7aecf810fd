import { formatNumber } from '../../../site/words.ts';
import type { ResultProps } from '../frame/tool.ts';
import type { RiskMapWords } from './content.ts';
import type { FactorId } from './model.ts';
import type { RiskCase } from './schema.ts';

/** What was rated, on paper only: on the screen it stands in the form. */
export function Ratings({ value, t, lang, content: words }: ResultProps<RiskCase, RiskMapWords>) {
  const factors = [...words.severity, ...words.likelihood];
  const known = (rating: number | null) => (rating === null ? t('riskMap.notKnown') : formatNumber(rating, lang));
  return (
    <table class="tbl rm-ratings">
      <caption>{t('riskMap.ratings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('riskMap.name')}</th>
          {factors.map(({ id, title }) => (
            <th scope="col" key={id}>
              {title}
            </th>
          ))}
          <th scope="col">{t('riskMap.note')}</th>
        </tr>
      </thead>
      <tbody>
        {value.entries.map((entry, index) => (
          <tr key={index}>
            <th scope="row">{entry.name || t('riskMap.unnamed', { n: index + 1 })}</th>
            {factors.map(({ id }) => (
              <td key={id} class="num">
                {known(entry.ratings[id as FactorId])}
              </td>
            ))}
            <td>{entry.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
