import { useId } from 'preact/hooks';
import { Late } from '../frame/Late.tsx';
import type { ResultProps } from '../frame/tool.ts';
import { Bars } from './Bars.tsx';
import { CostVerdict } from './CostVerdict.tsx';
import type { LifeCycleCase } from './case.ts';
import { costLack } from './rules/lack.ts';
import { compareCosts } from './rules/model.ts';

const figures = async () => (await import('./Figures.tsx')).Figures;

/** The results alone, to be read beside those of another case. */
export function Result({ value, t, lang }: ResultProps<LifeCycleCase>) {
  const id = useId();
  const comparison = costLack(value) ? null : compareCosts(value);
  return (
    <>
      <CostVerdict value={value} comparison={comparison} t={t} lang={lang} />
      <div class="wrap outcome">
        {comparison ? (
          <>
            <Bars value={value} comparison={comparison} t={t} lang={lang} />
            <Late id={id} load={figures} props={{ value, comparison, t, lang }} />
          </>
        ) : (
          <p class="hint no-print">{t('lcc.waiting')}</p>
        )}
      </div>
    </>
  );
}
