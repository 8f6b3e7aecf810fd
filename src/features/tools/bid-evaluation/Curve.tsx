import { formatNumber, type Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { decimal, perCent, times, toNumber } from '../decimal.ts';
import { LineChart } from '../frame/LineChart.tsx';
import type { BidCase, Formula } from './case.ts';
import { bidLack, comparedPrice, isWeighted, priceScore, takesPart, yardsticksOf } from './rules/model.ts';

type Props = { value: BidCase; t: Translate; lang: string };

const steps = 40;

/** The points for price that each formula gives, from half the lowest price to one and a half times the highest. */
export function Curve({ value, t, lang }: Props) {
  const prices = value.bids
    .filter((bid) => takesPart(value, bid) && (bid.price ?? 0) > 0)
    .map((bid) => comparedPrice(value, bid));
  if (prices.length === 0) return null;
  const against = yardsticksOf(prices);
  const { lowest } = against;
  const [from, to] = [toNumber(lowest) / 2, 1.5 * Math.max(...prices.map((price) => toNumber(price)))];
  const isFixed = value.best !== null && value.worst !== null && value.worst > value.best;
  const usual: Formula[] = ['lowest', 'south-african', ...(isFixed ? (['fixed'] as const) : [])];
  const own = isWeighted(value.formula) && bidLack(value) !== 'bands' && !usual.includes(value.formula);
  const drawn = own && value.formula !== 'fixed' ? [value.formula, ...usual] : usual;
  const weight = perCent(value.priceWeight ?? 0);
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const x = from + ((to - from) * step) / steps;
    const price = decimal(Number(x.toPrecision(12)));
    return {
      x,
      // A price below the lowest would itself be the lowest.
      ys: drawn.map((formula) =>
        toNumber(
          times(weight, priceScore(formula, price, price < lowest ? { ...against, lowest: price } : against, value)) *
            100n,
          4,
        ),
      ),
    };
  });
  const money = (amount: number) => formatNumber(amount, lang, { maximumSignificantDigits: 4 });
  const names = drawn.map((formula) => t(`bids.formula.${formula}`));
  const shown = points.filter((_, index) => index % 5 === 0);
  return (
    <section aria-labelledby="curve">
      <h2 id="curve">{t('bids.curve')}</h2>
      <p class="sub no-print" key={lowest.toString()}>
        {t('bids.curveHint', { price: money(toNumber(lowest)) })}
      </p>
      <LineChart
        label={t('bids.curveAlt', { from: money(from), to: money(to) })}
        names={names}
        points={points}
        now={toNumber(lowest)}
        xLabel={money}
        yLabel={(figure) => formatNumber(figure, lang)}
        lang={lang}
      />
      <details class="figs">
        <summary>
          <Icon shape={icons.down} /> {t('bids.curveFigures')}
        </summary>
        <TableScroll label={t('bids.curveFigures')}>
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col">{t('bids.price')}</th>
                {names.map((name) => (
                  <th scope="col" class="r" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ x, ys }) => (
                <tr key={x}>
                  <th scope="row">{money(x)}</th>
                  {ys.map((y, index) => (
                    <td class="r num" key={index}>
                      {formatNumber(y, lang, { maximumFractionDigits: 2 })}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </details>
    </section>
  );
}
