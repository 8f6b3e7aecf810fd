import { useId } from 'preact/hooks';
import { formatNumber, type Translate } from '../../../site/words.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { untranslated } from '../../../ui/untranslated.ts';
import type { Area, MaturityWords } from './content.ts';
import { type AreaResult, lowest } from './model.ts';
import { Radar } from './Radar.tsx';
import { meanText } from './verdict.ts';

type Props = {
  results: AreaResult<Area>[];
  /** Several people answered: what they have in common, and how far they are apart. */
  isShared: boolean;
  words: MaturityWords;
  t: Translate;
  lang: string;
};

/** Where each area stands, drawn and as a table. */
export function Profile({ results, isShared, words, t, lang }: Props) {
  const id = useId();
  const low = lowest(results);
  const number = (value: number | undefined) => (value === undefined ? t('maturity.dash') : meanText(value, lang));
  const levelName = ({ level, left, total }: AreaResult<Area>) =>
    words.levels.find((each) => each.value === level)?.title ??
    t(left === total ? 'maturity.na' : 'maturity.notAnswered');
  const radar = t('maturity.radar', {
    areas: results.map(({ area, spread }) => `${area.title} ${number(spread?.mean)}`).join('; '),
  });
  return (
    <section class="mt-profile" aria-labelledby={id}>
      <h2 id={id}>{t('maturity.profile')}</h2>
      <Radar
        means={results.map(({ spread }) => spread?.mean ?? null)}
        ranges={isShared ? results.map(({ spread }) => spread) : []}
        label={radar}
        lang={lang}
      />
      <div>
        <TableScroll label={`${t('maturity.area')}, ${t('maturity.mean')}`}>
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col" colSpan={2}>
                  {t('maturity.area')}
                </th>
                <th scope="col" class="r">
                  {t('maturity.mean')}
                </th>
                {isShared && (
                  <>
                    <th scope="col" class="r">
                      {t('maturity.median')}
                    </th>
                    <th scope="col" class="r">
                      {t('maturity.range')}
                    </th>
                  </>
                )}
                <th scope="col">{t('maturity.levelName')}</th>
              </tr>
            </thead>
            <tbody>
              {results.map((result) => {
                const { area, number: place, spread, gate } = result;
                const tag = gate ? 'foundation' : low.some((each) => each.area === area) ? 'lowest' : null;
                return (
                  <tr key={area.id}>
                    <td class="num">{formatNumber(place, lang)}</td>
                    <th scope="row">
                      {area.title}
                      {tag && (
                        <span class={`tag mt-tag${gate ? ' tag-marigold' : ''}`} key={tag}>
                          {t(`maturity.${tag}`)}
                        </span>
                      )}
                    </th>
                    <td class="r num" {...untranslated} key={`m${spread?.mean}`}>
                      {number(spread?.mean)}
                    </td>
                    {isShared && (
                      <>
                        <td class="r num" {...untranslated} key={`d${spread?.median}`}>
                          {number(spread?.median)}
                        </td>
                        <td class="r num mt-range" {...untranslated} key={`r${spread?.low} ${spread?.high}`}>
                          {spread
                            ? t('maturity.from', { low: number(spread.low), high: number(spread.high) })
                            : t('maturity.dash')}
                        </td>
                      </>
                    )}
                    <td key={levelName(result)}>{levelName(result)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableScroll>
        {isShared && <p class="hint">{t('maturity.rangeHint')}</p>}
      </div>
    </section>
  );
}
