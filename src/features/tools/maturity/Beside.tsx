import { useId } from 'preact/hooks';
import { formatNumber } from '../../../site/words.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { listed } from '../frame/names.ts';
import type { BesideProps } from '../frame/tool.ts';
import { areaGaps, furthestApart, isOverTime, wideGaps } from './compare.ts';
import type { MaturityWords } from './content.ts';
import { Radar } from './Radar.tsx';
import type { MaturityCase } from './schema.ts';
import { meanText } from './verdict.ts';

type Props = BesideProps<MaturityCase, MaturityWords>;

/** Two respondents, or one on two days, in one radar: where they differ is what to talk about. */
export function Beside({ first: { value, name }, second, t, lang, content: words }: Props) {
  const id = useId();
  const first = { value, name: name === second.name ? t('maturity.openCase', { name }) : name };
  const gaps = areaGaps(words.areas, first.value, second.value);
  const wide = wideGaps(words.areas, first.value, second.value);
  const overTime = isOverTime(first.value, second.value);
  const number = (value: number | null, sign: Intl.NumberFormatOptions = {}) =>
    value === null ? t('maturity.dash') : meanText(value, lang, sign);
  const levelText = (level: number) => words.levels.find(({ value }) => value === level)?.title ?? number(level);
  const furthest = furthestApart(gaps);
  return (
    <>
      <section class="verdict" aria-labelledby={`${id}v`}>
        <div class="wrap verdict-in">
          <h3 id={`${id}v`} class="mt-bv">
            {furthest[0]
              ? t(overTime ? 'maturity.besideTime' : 'maturity.besideWho', {
                  n: furthest.length,
                  areas: listed(
                    furthest.map(({ area }) => area.title),
                    lang,
                  ),
                  first: number(furthest[0].first),
                  second: number(furthest[0].second),
                })
              : t('maturity.besideNone')}
          </h3>
          <p>{t(overTime ? 'maturity.besideTimeWhy' : 'maturity.besideWhoWhy')}</p>
        </div>
      </section>
      <div class="wrap mt-out">
        <section class="mt-profile" aria-labelledby={`${id}p`}>
          <h3 id={`${id}p`}>{t('maturity.profile')}</h3>
          <div>
            <Radar
              means={gaps.map((gap) => gap.first)}
              others={gaps.map((gap) => gap.second)}
              label={t('maturity.radarTwo', { first: first.name, second: second.name })}
              lang={lang}
            />
            <ul class="mt-key">
              <li class="is-first">{first.name}</li>
              <li class="is-second">{second.name}</li>
            </ul>
          </div>
          <TableScroll label={`${first.name}, ${second.name}`}>
            <table class="tbl">
              <thead>
                <tr>
                  <th scope="col" colSpan={2}>
                    {t('maturity.area')}
                  </th>
                  <th scope="col" class="r">
                    {first.name}
                  </th>
                  <th scope="col" class="r">
                    {second.name}
                  </th>
                  <th scope="col" class="r">
                    {t('maturity.difference')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {gaps.map(({ area, number: place, first, second, difference }) => (
                  <tr key={area.id}>
                    <td class="num">{formatNumber(place, lang)}</td>
                    <th scope="row">{area.title}</th>
                    <td class="r num">{number(first)}</td>
                    <td class="r num">{number(second)}</td>
                    <td class="r num">
                      <b>{number(difference, { signDisplay: 'exceptZero' })}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </section>
        <section aria-labelledby={`${id}w`}>
          <h3 id={`${id}w`}>{t('maturity.wide')}</h3>
          {wide.length === 0 ? (
            <p>{t('maturity.wideNone')}</p>
          ) : (
            <ul class="mt-next">
              {wide.map(({ statement, first: one, second: other }) => (
                <li key={statement.id}>
                  {statement.text}
                  <p class="num">
                    {t('maturity.wideLevels', {
                      first: first.name,
                      one: levelText(one),
                      second: second.name,
                      other: levelText(other),
                    })}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}
