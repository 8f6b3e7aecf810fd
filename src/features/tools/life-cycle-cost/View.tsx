import { useMemo } from 'preact/hooks';
import { Late } from '../frame/Late.tsx';
import type { ViewProps } from '../frame/tool.ts';
import { useUnread } from '../frame/unread.tsx';
import { useFollowing } from '../frame/useFollowing.tsx';
import { Bars } from './Bars.tsx';
import { CostVerdict } from './CostVerdict.tsx';
import type { LifeCycleCase } from './case.ts';
import { costLack } from './rules/lack.ts';
import { compareCosts } from './rules/model.ts';

const figures = async () => (await import('./Figures.tsx')).Figures;
const ranking = async () => (await import('./CostRanking.tsx')).CostRanking;
const assumptions = async () => (await import('./Assumptions.tsx')).Assumptions;
const options = async () => (await import('./Options.tsx')).Options;
const inputs = async () => (await import('./CostInputs.tsx')).CostInputs;
const steps = async () => (await import('./Steps.tsx')).Steps;
const sensitivity = async () => (await import('./Sensitivity.tsx')).Sensitivity;

/** CostInputs and results together, as one sheet. */
export function View({ value, change, t, lang }: ViewProps<LifeCycleCase>) {
  const seen = useFollowing(value);
  const isHeld = useUnread().length > 0;
  // What follows is drawn anew with these, and not with every key.
  const { asked, shown, verdict, bars } = useMemo(() => {
    const asked = { value: seen, t, lang };
    const shown = isHeld || costLack(seen) ? null : { ...asked, comparison: compareCosts(seen) };
    const verdict = <CostVerdict {...asked} comparison={shown?.comparison ?? null} />;
    return { asked, shown, verdict, bars: shown && <Bars {...shown} /> };
  }, [seen, isHeld]);
  return (
    <>
      {verdict}
      <div class="wrap tgrid">
        <section aria-labelledby="whole">
          <div class="ph">
            <h2 id="whole">{t('lcc.wholeTitle')}</h2>
          </div>
          {bars ?? <p class="hint no-print">{t('lcc.waiting')}</p>}
          {shown && <Late id="figures" load={figures} props={shown} />}
        </section>
        <Late id="assumptions" load={assumptions} props={{ value, change, t, lang }} />
        {shown && <Late id="ranking" load={ranking} props={shown} />}
        <aside class="slip slip-pit lslip">
          <h3>{t('lcc.beforeTitle')}</h3>
          <p>{t('lcc.before')}</p>
        </aside>
      </div>
      <Late id="options" load={options} props={{ value, change, t, lang }} />
      <Late id="inputs" load={inputs} props={asked} />
      {shown && <Late id="sensitivity" load={sensitivity} props={asked} />}
      {shown && <Late id="steps" load={steps} props={shown} />}
    </>
  );
}
