import { useId } from 'preact/hooks';
import { formatNumber } from '../../../site/words.ts';
import type { ResultProps } from '../frame/tool.ts';
import type { MaturityWords } from './content.ts';
import { answeredOf, assess, lowestTwo, unproved, workOrder } from './model.ts';
import { NextSteps } from './NextSteps.tsx';
import { Radar } from './Radar.tsx';
import type { MaturityCase } from './schema.ts';

type Props = ResultProps<MaturityCase, MaturityWords>;

/** The profile, where it is lowest, and the next step in each area. */
export function Result({ value, t, lang, content: words }: Props) {
  const id = useId();
  const results = assess(words.areas, value.answers);
  const lowest = lowestTwo(results);
  const gate = workOrder(results).filter((each) => each.gate);
  const names = (list: typeof results) =>
    new Intl.ListFormat(lang, { type: 'conjunction' }).format(
      list.map(({ area }) => t('maturity.named', { area: area.title })),
    );
  const number = (mean: number | null) =>
    mean === null
      ? t('maturity.dash')
      : formatNumber(mean, lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const weak = unproved(words.areas, value.answers).length;

  const verdict = () => {
    if (lowest.length === 0) return t('maturity.verdictNone');
    if (gate.length > 0) return t('maturity.verdictGate', { n: gate.length, areas: names(gate) });
    return t('maturity.verdict', { n: lowest.length, areas: names(lowest) });
  };

  return (
    <>
      <section class="verdict" aria-labelledby={`${id}v`} aria-live="polite">
        <div class="wrap verdict-in">
          <h2 id={`${id}v`}>{verdict()}</h2>
          <div>
            <h3>{t('maturity.whyTitle')}</h3>
            <p>
              {gate.length > 0 ? t('maturity.whyGate') : t('maturity.why')}{' '}
              {t('maturity.answered', answeredOf(words.areas, value.answers))}{' '}
              {weak > 0 && t('maturity.unproved', { n: weak })}
            </p>
          </div>
        </div>
      </section>
      <div class="wrap mt-out">
        <section class="mt-profile" aria-labelledby={`${id}p`}>
          <h2 id={`${id}p`}>{t('maturity.profile')}</h2>
          <Radar
            means={results.map(({ mean }) => mean)}
            label={t('maturity.radar', {
              areas: results.map(({ area, mean }) => `${area.title} ${number(mean)}`).join('; '),
            })}
            lang={lang}
          />
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col" colSpan={2}>
                  {t('maturity.area')}
                </th>
                <th scope="col" class="r">
                  {t('maturity.mean')}
                </th>
                <th scope="col">{t('maturity.levelName')}</th>
              </tr>
            </thead>
            <tbody>
              {results.map(({ area, number: place, mean, level, gate }) => (
                <tr key={area.id}>
                  <td class="num">{formatNumber(place, lang)}</td>
                  <th scope="row">
                    {area.title}
                    {gate && <span class="tag tag-marigold mt-tag">{t('maturity.foundation')}</span>}
                    {!gate && lowest.some((each) => each.area === area) && (
                      <span class="tag mt-tag">{t('maturity.lowest')}</span>
                    )}
                  </th>
                  <td class="r num">{number(mean)}</td>
                  <td>{words.levels.find((each) => each.value === level)?.title ?? t('maturity.notAnswered')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <NextSteps ordered={workOrder(results)} t={t} />
      </div>
    </>
  );
}
