import { listFormat } from '../../../site/formats.ts';
import type { Translate } from '../../../site/words.ts';
import type { RiskMapWords } from './content.ts';
import type { Missing } from './model.ts';
import type { RiskEntry } from './schema.ts';

type Props = {
  missing: Missing<RiskEntry>[];
  /** Positions of the categories that are not on the map. */
  unplaced: number[];
  called(index: number): string;
  t: Translate;
  lang: string;
  words: RiskMapWords;
};

/** What nobody knows yet, the most telling first: this is work to do, not a gap to hide. */
export function MissingList({ missing, unplaced, called, t, lang, words }: Props) {
  const titles = new Map([...words.severity, ...words.likelihood].map((factor) => [factor.id, factor.title]));
  const list = listFormat(lang, { type: 'conjunction' });
  const effect = ({ index, now, worst, factors }: Missing<RiskEntry>) => {
    if (unplaced.includes(index)) return t('riskMap.upTo', { worst });
    if (factors.length === 0) return '';
    return worst > now ? t('riskMap.rise', { now, worst }) : t('riskMap.noRise', { now });
  };
  return (
    <section class="slip slip-due rm-missing">
      <h2>{t('riskMap.missing')}</h2>
      {missing.length === 0 ? (
        <p>{t('riskMap.missingNone')}</p>
      ) : (
        <ul>
          {missing.map((each) => (
            <li key={each.index}>
              <b>{called(each.index)}</b>{' '}
              {t('riskMap.find', {
                factors: list.format([
                  ...each.factors.map((factor) => titles.get(factor) ?? factor),
                  ...(each.influence ? [t('riskMap.influence')] : []),
                ]),
              })}{' '}
              {effect(each)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
