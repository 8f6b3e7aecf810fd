import { formatNumber, type Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { type Decimal, toNumber } from '../decimal.ts';
import { LineChart } from '../frame/LineChart.tsx';
import type { BidCase } from './case.ts';
import { byWeight, reversals, weights } from './method.ts';
import { type Evaluation, evaluate, priceShare } from './model.ts';
import { nameOf } from './verdict.ts';

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
        <Leaving value={value} evaluation={evaluation} t={t} />
      </div>
    </section>
  );
}

function Effective({ value, evaluation, t, lang }: Props) {
  const found = weights(value, evaluation);
  const share = (amount: Decimal) =>
    formatNumber(toNumber(amount, 4), lang, { style: 'percent', maximumFractionDigits: 1 });
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
          <p class="hint">{t('bids.effective.how')}</p>
        </>
      ) : (
        <p>{t('bids.effective.none')}</p>
      )}
    </div>
  );
}

function OtherWeights({ value, evaluation, t, lang }: Props) {
  const all = byWeight(value);
  const standing = evaluation.scores.map(({ bid }) => bid).sort((a, b) => a - b);
  const turns = all.slice(1).filter(({ winner }, index) => winner !== all[index]?.winner);
  const [start] = all;
  const finding = [
    t('bids.weights.starts', { name: nameOf(value, start?.winner ?? 0, t) }),
    ...turns.map(({ weight, winner }) => t('bids.weights.turns', { weight, name: nameOf(value, winner ?? 0, t) })),
  ].join(' ');
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
              .map(({ weight, winner }) => (
                <tr key={weight}>
                  <th scope="row">{t('bids.weights.at', { weight })}</th>
                  <td>{nameOf(value, winner ?? 0, t)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Leaving({ value, evaluation, t }: Omit<Props, 'lang'>) {
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
      <p class="hint">{t('bids.leaving.why')}</p>
      <ul class="leaves">
        {evaluation.scores.map(({ bid }) => {
          const bids = value.bids.map((each, index) => (index === bid ? { ...each, isOut: true } : each));
          const [first] = evaluate({ ...value, bids }).scores;
          return <li key={bid}>{first && t('bids.leaving.winner', { removed: name(bid), name: name(first.bid) })}</li>;
        })}
      </ul>
    </div>
  );
}
