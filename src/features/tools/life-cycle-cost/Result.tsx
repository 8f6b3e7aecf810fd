import type { ResultProps } from '../frame/tool.ts';
import { Bars } from './Bars.tsx';
import type { LifeCycleCase } from './case.ts';
import { Figures } from './Figures.tsx';
import { compare, missing } from './rules/model.ts';
import { Verdict } from './Verdict.tsx';

/** The results alone, to be read beside those of another case. */
export function Result({ value, t, lang }: ResultProps<LifeCycleCase>) {
  const comparison = missing(value) ? null : compare(value);
  return (
    <>
      <Verdict value={value} comparison={comparison} t={t} lang={lang} />
      <div class="wrap result">
        {comparison ? (
          <>
            <Bars value={value} comparison={comparison} t={t} lang={lang} />
            <Figures value={value} comparison={comparison} t={t} lang={lang} />
          </>
        ) : (
          <p class="hint">{t('lcc.waiting')}</p>
        )}
      </div>
    </>
  );
}
