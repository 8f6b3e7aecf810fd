import type { ResultProps } from '../frame/tool.ts';
import { Bars } from './Bars.tsx';
import { CostVerdict } from './CostVerdict.tsx';
import type { LifeCycleCase } from './case.ts';
import { Figures } from './Figures.tsx';
import { costLack } from './rules/lack.ts';
import { compareCosts } from './rules/model.ts';

/** The results alone, to be read beside those of another case. */
export function Result({ value, t, lang }: ResultProps<LifeCycleCase>) {
  const comparison = costLack(value) ? null : compareCosts(value);
  return (
    <>
      <CostVerdict value={value} comparison={comparison} t={t} lang={lang} />
      <div class="wrap outcome">
        {comparison ? (
          <>
            <Bars value={value} comparison={comparison} t={t} lang={lang} />
            <Figures value={value} comparison={comparison} t={t} lang={lang} />
          </>
        ) : (
          <p class="hint no-print">{t('lcc.waiting')}</p>
        )}
      </div>
    </>
  );
}
