import { useMemo } from 'preact/hooks';
import { formatNumber, type Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { untranslated } from '../../../ui/untranslated.ts';
import { type Decimal, toNumber } from '../decimal.ts';
import { LineChart } from '../frame/LineChart.tsx';
import { listed } from '../frame/names.ts';
import type { BidCase } from './case.ts';
import { byWeight, reversals, weightSpans, weights, without } from './rules/method.ts';
import { type Evaluation, evaluate, priceShare } from './rules/model.ts';
import { bidNames, nameOf, shareText } from './verdict.ts';

type Props = { value: BidCase; evaluation: Evaluation; t: Translate; lang: string };

/** How firm the ranking is: weights as they worked, other weights, and what happens when a bid leaves. */
export function Probes({ value, evaluation, t, lang }: Props) {
  return (
    <section class="wrap probes" aria-labelledby="probes">
      <h2 id="probes">{t('bids.probes')}</h2>
      <div class="sens-in">
        <Effective value={value} evaluation={evaluation} t={t} lang={lang} />
        {evaluation.scores[0]?.pricePoints != null && priceShare(value) > 0n && (
          <OtherWeights value={value} evaluation={evaluation} t={t} lang={lang} />
        )}
        <Leaving value={value} evaluation={evaluation} t={t} lang={lang} />
      </div>
    </section>
  );
}

function Effective({ value, evaluation, t, lang }: Props) {
  const found = weights(value, evaluation);
  const share = (amount: Decimal) => shareText(amount, lang);
  return (
    <div>
      <h3>{t('bids.effective.title')}</h3>
      {found?.effective ? (
        <>
          <p>
            {t('bids.effective.text', {
              nominal: share(found.nominal.quality),
              effective: share(found.effective.quality),
            })}
          </p>
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col">{t('bids.effective.part')}</th>
                <th scope="col" class="r">
                  {t('bids.effective.nominal')}
                </th>
                <th scope="col" class="r">
                  {t('bids.effective.worked')}
                </th>
              </tr>
            </thead>
            <tbody>
              {(['price', 'quality'] as const).map((part) => (
                <tr key={part}>
                  <th scope="row">{t(`bids.effective.${part}`)}</th>
                  <td class="r num">{share(found.nominal[part])}</td>
                  <td class="r num">{found.effective && share(found.effective[part])}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="hint no-print">{t('bids.effective.how')}</p>
        </>
      ) : (
        <p>{t('bids.effective.none')}</p>
      )}
    </div>
  );
}

function OtherWeights({ value, evaluation, t, lang }: Props) {
  const all = useMemo(() => byWeight(value), [value]);
  const names = bidNames(value, t);
  const named = (bids: readonly number[]) =>
    listed(
      bids.map((bid) => names[bid] ?? ''),
      lang,
    );
  const standing = evaluation.scores.map(({ bid }) => bid);
  const finding = weightSpans(all)
    .map(({ from, to, leading }) =>
      t(from === to ? 'bids.weights.point' : 'bids.weights.stretch', {
        n: leading.length,
        from,
        to,
        names: named(leading),
      }),
    )
    .join(' ');
  return (
    <figure class="sens-f">
      <figcaption>
        <h3>{t('bids.weights.title')}</h3>
        <p>{finding}</p>
      </figcaption>
      <LineChart
        label={`${t('bids.weights.title')}. ${finding}`}
        names={standing.slice(0, 6).map((bid) => nameOf(value, bid, t))}
        points={all.map(({ weight, scores }) => ({
          x: weight,
          ys: standing.slice(0, 6).map((bid) => toNumber(scores.find((each) => each.bid === bid)?.ranked ?? 0n, 4)),
        }))}
        now={value.priceWeight ?? 0}
        xLabel={(figure) => t('bids.weights.at', { weight: figure })}
        yLabel={(figure) => formatNumber(figure, lang)}
        lang={lang}
      />
      <details class="figs">
        <summary>
          <Icon shape={icons.down} /> {t('bids.weights.figures')}
        </summary>
        <table class="tbl">
          <thead>
            <tr>
              <th scope="col">{t('bids.priceWeight')}</th>
              <th scope="col">{t('bids.weights.winner')}</th>
            </tr>
          </thead>
          <tbody>
            {all
              .filter((_, index) => index % 2 === 0)
              .map(({ weight, leading }) => (
                <tr key={weight}>
                  <th scope="row">{t('bids.weights.at', { weight })}</th>
                  <td {...untranslated}>{named(leading)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Leaving({ value, evaluation, t, lang }: Props) {
  const turned = reversals(value, evaluation);
  const name = (bid: number) => nameOf(value, bid, t);
  return (
    <div>
      <h3>{t('bids.leaving.title')}</h3>
      {turned.length === 0 ? (
        <p>{t('bids.leaving.firm')}</p>
      ) : (
        <ul class="turned">
          {turned.map(({ removed, above, below }) => (
            <li key={`${removed} ${above} ${below}`}>
              {t('bids.leaving.turns', { removed: name(removed), above: name(above), below: name(below) })}
            </li>
          ))}
        </ul>
      )}
      <p class="hint no-print">{t('bids.leaving.why')}</p>
      <ul class="leaves">
        {evaluation.scores.length > 1 &&
          evaluation.scores.map(({ bid }) => {
            const { first } = evaluate(without(value, bid));
            const names = listed(first.map(name), lang);
            return <li key={bid}>{t('bids.leaving.winner', { n: first.length, removed: name(bid), names })}</li>;
          })}
      </ul>
    </div>
  );
}
