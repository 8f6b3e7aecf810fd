import { listFormat } from '../../../site/formats.ts';
import { formatNumber, type Translate } from '../../../site/words.ts';
import { type Band, band, type Placed } from './model.ts';
import type { RiskEntry } from './schema.ts';

const steps = [1, 2, 3, 4, 5];
const height: Record<Band, number> = { low: 0, medium: 1, high: 2 };

/** The line between two bands runs along the sides on which the neighbour is in a lower one. */
function edges(severe: number, likely: number): string {
  const own = height[band(severe, likely)];
  const below = severe > 1 && height[band(severe - 1, likely)] < own;
  const before = likely > 1 && height[band(severe, likely - 1)] < own;
  return `${below ? ' is-over' : ''}${before ? ' is-past' : ''}`;
}

type Props = { placed: Placed<RiskEntry>[]; called(index: number): string; t: Translate; lang: string };

/**
 * Severity upwards, likelihood towards the end of the line. Categories of one rank always share a cell, so a cell shows
 * its rank once. On a narrow screen the names are in the list only; the cell still says them.
 */
export function HeatMap({ placed, called, t, lang }: Props) {
  const number = (value: number) => formatNumber(value, lang);
  return (
    <div class="rm-box">
      <p class="rm-ax" aria-hidden="true">
        {t('riskMap.severity')}
      </p>
      <table class="rm-map">
        <caption class="vh">{t('riskMap.mapCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" class="rm-h">
              <span class="vh">{t('riskMap.severity')}</span>
            </th>
            {steps.map((likely) => (
              <th scope="col" key={likely} class="num">
                <span class="vh">{t('riskMap.likelihood')} </span>
                {number(likely)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...steps].reverse().map((severe) => (
            <tr key={severe}>
              <th scope="row" class="num">
                <span class="vh">{t('riskMap.severity')} </span>
                {number(severe)}
              </th>
              {steps.map((likely) => {
                const here = placed.filter((each) => each.severity === severe && each.likelihood === likely);
                return (
                  <td key={likely} class={`rm-${band(severe, likely)}${edges(severe, likely)}`}>
                    <small class="num">{number(severe * likely)}</small>
                    {here[0] && (
                      <span class="rm-here">
                        <b class="rm-disc num">
                          <span class="vh">{t('riskMap.rank')} </span>
                          {number(here[0].rank)}
                        </b>
                        <span class="rm-names">
                          {listFormat(lang, { type: 'unit' }).format(here.map(({ index }) => called(index)))}
                        </span>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="rm-ax is-end" aria-hidden="true">
        {t('riskMap.likelihood')}
      </p>
    </div>
  );
}
