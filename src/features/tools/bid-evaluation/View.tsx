import type { ViewProps } from '../frame/tool.ts';
import { Award } from './Award.tsx';
import { Bids } from './Bids.tsx';
import { Curve } from './Curve.tsx';
import type { BidCase } from './case.ts';
import { LowPrices } from './LowPrices.tsx';
import { Method } from './Method.tsx';
import { evaluate, missing } from './model.ts';
import { Probes } from './Probes.tsx';
import { Scores } from './Scores.tsx';
import { Verdict } from './Verdict.tsx';

/** Inputs and results together, as one sheet. */
export function View({ value, change, t, lang }: ViewProps<BidCase>) {
  const evaluation = missing(value) ? null : evaluate(value);
  const shown = evaluation && { value, evaluation, t, lang };
  return (
    <>
      <Verdict value={value} evaluation={evaluation} t={t} lang={lang} />
      <div class="wrap tgrid">
        <section aria-labelledby="scores">
          <h2 id="scores">{t('bids.scores')}</h2>
          {shown ? <Scores {...shown} /> : <p class="hint">{t('bids.waiting')}</p>}
        </section>
        <Method value={value} change={change} t={t} lang={lang} />
        <Curve value={value} t={t} lang={lang} />
        <aside class="slip slip-pit lslip">
          <h3>{t('bids.beforeTitle')}</h3>
          <p>{t('bids.before')}</p>
        </aside>
      </div>
      <Bids value={value} change={change} t={t} lang={lang} />
      {shown && <Probes {...shown} />}
      <LowPrices value={value} change={change} t={t} lang={lang} />
      {shown && <Award {...shown} />}
    </>
  );
}
