import { formatNumber } from '../../../site/words.ts';
import { toNumber } from '../decimal.ts';
import { NumberField } from '../frame/fields/NumberField.tsx';
import type { FormProps } from '../frame/tool.ts';
import { type BidCase, floorFigures } from './case.ts';
import { floorOf, lowBids } from './rules/method.ts';
import { takesPart } from './rules/model.ts';
import { lowRule, nameOf, two } from './verdict.ts';

/** Whether a price is too low to be lawful or real, and the questions to ask the bidder. */
export function LowPrices({ value, change, t, lang }: FormProps<BidCase>) {
  const floor = floorOf(value);
  const found = lowBids(value);
  const isPriced = value.bids.some((bid) => takesPart(value, bid) && (bid.offered ?? bid.price) !== null);
  return (
    <section class="wrap low" aria-labelledby="low">
      <h2 id="low">{t('bids.low.title')}</h2>
      <p class="sub no-print">{t('bids.low.lede')}</p>
      <div class="onebid bidrow no-print">
        {floorFigures.map((figure) => (
          <NumberField
            key={figure}
            label={t(`bids.floor.${figure}`)}
            value={value.floor[figure]}
            onChange={(next) => change({ ...value, floor: { ...value.floor, [figure]: next } })}
            placeholder="0"
            t={t}
            lang={lang}
          />
        ))}
      </div>
      <p key={`${floor}`}>
        {floor === null ? t('bids.low.noFloor') : t('bids.low.floor', { amount: two(floor, lang) })}
      </p>
      <p>{lowRule(t, lang)}</p>
      {found.length === 0 ? (
        <p>{t(isPriced ? 'bids.low.none' : 'bids.low.empty')}</p>
      ) : (
        found.map(({ bid, below, short }) => (
          <div class="slip slip-due low-ask" key={`${bid} ${below} ${short}`}>
            <h3>{t('bids.low.ask', { name: nameOf(value, bid, t) })}</h3>
            {below !== null && (
              <p>
                {t('bids.low.below', {
                  share: formatNumber(toNumber(below, 3), lang, { style: 'percent', maximumFractionDigits: 1 }),
                })}
              </p>
            )}
            {short !== null && <p>{t('bids.low.short', { amount: two(short, lang) })}</p>}
            <ul class="asked">
              {(['pay', 'method', 'inputs', 'subcontract', 'aid'] as const).map((question) => (
                <li key={question}>{t(`bids.low.questions.${question}`)}</li>
              ))}
            </ul>
            <p>{t('bids.low.then')}</p>
          </div>
        ))
      )}
    </section>
  );
}
