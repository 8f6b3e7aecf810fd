import { useId } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { untranslated } from '../../../ui/untranslated.ts';
import { type Decimal, most, one, over, toNumber } from '../decimal.ts';
import { drawn } from '../frame/drawn.ts';
import type { LifeCycleCase } from './case.ts';
import { writer } from './money.ts';
import { asRanked, type Comparison, type Costs, leastOf } from './rules/model.ts';
import { type Phase, phases } from './rules/yearly.ts';
import { optionNames, phaseWord } from './verdict.ts';

type Props = { value: LifeCycleCase; comparison: Comparison; t: Translate; lang: string };

const width = 720;

/** The whole cost of every option as one bar, by phase. */
export function Bars({ value, comparison, t, lang }: Props) {
  const { costs, mode } = comparison;
  const names = optionNames(value, t);
  const cheapestToBuy = leastOf(costs.map(({ first }) => first));
  const cheapestToOwn = leastOf(costs.map(({ ranked }) => ranked));
  const shown = (each: Costs, amount: Decimal) => asRanked(amount, each, mode);
  // What is paid out before anything comes back, which is as long as a bar can be.
  const gross = costs.map((each) =>
    phases.reduce((all, phase) => all + positive(shown(each, each.present[phase])), 0n),
  );
  const longest = most([...gross, 1n]);
  const money = writer(lang, most(costs.map((each) => shown(each, each.whole))));
  const phaseName = (phase: Phase) => phaseWord(phase, mode, t);
  const hatch = useId();
  const isCredit = costs.some(({ present }) => present.end < 0n);
  return (
    <>
      <p class="hint no-print">
        {t(`lcc.modeHint.${mode}`, {
          n: costs[0]?.years ?? 1,
          currency: value.currency.trim() || t('lcc.yourCurrency'),
        })}{' '}
        {costs.some(({ cycles }) => cycles.some(({ share }) => share !== one)) && t('lcc.cutOff')}
      </p>
      <svg class="pats" aria-hidden="true">
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v7" class="ph-o" />
          </pattern>
        </defs>
      </svg>
      <ul class="ckey">
        {phases.map((phase) => (
          <li key={phase}>
            <i class={`sw c-${phase}`} />
            {phaseName(phase)}
          </li>
        ))}
        {isCredit && (
          <li>
            <i class="sw c-back" />
            {t('lcc.back')}
          </li>
        )}
      </ul>
      <div class="sbars">
        {names.map((name, index) => {
          const each = costs[index] as Costs;
          const amount = (phase: Phase) => shown(each, each.present[phase]);
          const spoken = phases.map((phase) => `${phaseName(phase)} ${money(amount(phase))}`).join(', ');
          return (
            <div class="sb-row" key={index}>
              <p class="sb-h">
                <b {...untranslated}>{name}</b>
                {cheapestToBuy.includes(index) && <span class="tag tag-marigold">{t('lcc.cheapestToBuy')}</span>}
                {cheapestToOwn.includes(index) && <span class="tag tag-pine">{t('lcc.cheapestToOwn')}</span>}
                <b class="num sb-t" {...untranslated}>
                  {money(each.ranked)}
                </b>
                {!value.countsOthers && each.present.others !== 0n && (
                  <span class="hint no-print">{t('lcc.apart', { amount: money(amount('others')) })}</span>
                )}
              </p>
              <svg
                class="sb"
                viewBox={`0 0 ${width} 44`}
                preserveAspectRatio="none"
                role="img"
                aria-label={`${name}: ${spoken}`}
              >
                {segments(phases.map(amount), longest).map(({ phase, from, to }) => (
                  <g key={phase}>
                    <rect class={`c-${phase}`} x={from} y="0" width={drawn(to - from)} height="44" />
                    {phase === 'others' && (
                      <rect x={from} y="0" width={drawn(to - from)} height="44" fill={`url(#${hatch})`} />
                    )}
                  </g>
                ))}
                <Back end={amount('end')} all={gross[index] as Decimal} longest={longest} />
              </svg>
            </div>
          );
        })}
      </div>
    </>
  );
}

const positive = (amount: Decimal): Decimal => (amount > 0n ? amount : 0n);
const lengthOf = (amount: Decimal, longest: Decimal): number => drawn(width * toNumber(over(amount, longest)));

/** Where each phase stands in a bar, one after the other; what comes back is drawn apart. */
function segments(amounts: readonly Decimal[], longest: Decimal) {
  let from = 0;
  return phases.flatMap((phase, index) => {
    const to = drawn(from + lengthOf(positive(amounts[index] as Decimal), longest));
    const segment = { phase, from, to };
    from = to;
    return segment.to > segment.from ? [segment] : [];
  });
}

/** What comes back at the end, as an empty stretch at the end of the bar. */
function Back({ end, all, longest }: { end: Decimal; all: Decimal; longest: Decimal }) {
  if (end >= 0n) return null;
  const [from, to] = [lengthOf(positive(all + end), longest), lengthOf(all, longest)];
  return <rect class="c-back" x={from} y="6" width={drawn(to - from)} height="32" />;
}
