import { useMemo } from 'preact/hooks';
import { Late } from '../frame/Late.tsx';
import type { ViewProps } from '../frame/tool.ts';
import { useUnread } from '../frame/unread.tsx';
import { useFollowing } from '../frame/useFollowing.tsx';
import { BidVerdict } from './BidVerdict.tsx';
import type { BidCase } from './case.ts';
import { bidLack, evaluate } from './rules/model.ts';

const scores = async () => (await import('./ScoreTable.tsx')).ScoreTable;
const method = async () => (await import('./Method.tsx')).Method;
const bids = async () => (await import('./Bids.tsx')).Bids;
const inputs = async () => (await import('./BidInputs.tsx')).BidInputs;
const curve = async () => (await import('./Curve.tsx')).Curve;
const probes = async () => (await import('./Probes.tsx')).Probes;
const lowPrices = async () => (await import('./LowPrices.tsx')).LowPrices;
const panel = async () => (await import('./Panel.tsx')).Panel;
const award = async () => (await import('./Award.tsx')).Award;

/** BidInputs and results together, as one sheet. */
export function View({ value, change, t, lang }: ViewProps<BidCase>) {
  const seen = useFollowing(value);
  const isHeld = useUnread().length > 0;
  // What follows is drawn anew with these, and not with every key.
  const { asked, shown, verdict } = useMemo(() => {
    const asked = { value: seen, t, lang };
    const shown = isHeld || bidLack(seen) ? null : { ...asked, evaluation: evaluate(seen) };
    return { asked, shown, verdict: <BidVerdict {...asked} evaluation={shown?.evaluation ?? null} /> };
  }, [seen, isHeld]);
  return (
    <>
      {verdict}
      <div class="wrap tgrid tgrid-1">
        <section aria-labelledby="scores">
          <h2 id="scores">{t('bids.scores')}</h2>
          {shown ? <Late id="scores" load={scores} props={shown} /> : <p class="hint no-print">{t('bids.waiting')}</p>}
        </section>
        <Late id="method" load={method} props={{ value, change, t, lang }} />
        <Late id="curve" load={curve} props={asked} />
        <aside class="slip slip-pit lslip">
          <h3>{t('bids.beforeTitle')}</h3>
          <p>{t('bids.before')}</p>
        </aside>
      </div>
      <Late id="bids" load={bids} props={{ value, change, t, lang }} />
      <Late id="inputs" load={inputs} props={asked} />
      {shown && shown.evaluation.scores.length > 1 && <Late id="probes" load={probes} props={shown} />}
      <Late id="panel" load={panel} props={{ value, change, t, lang }} />
      <Late id="lowPrices" load={lowPrices} props={{ value, change, t, lang }} />
      {shown && <Late id="award" load={award} props={asked} />}
    </>
  );
}
