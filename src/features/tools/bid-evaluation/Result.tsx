import type { ResultProps } from '../frame/tool.ts';
import type { BidCase } from './case.ts';
import { evaluate, missing } from './rules/model.ts';
import { Scores } from './Scores.tsx';
import { Verdict } from './Verdict.tsx';

/** The results alone, to be read beside those of another case. */
export function Result({ value, t, lang }: ResultProps<BidCase>) {
  const evaluation = missing(value) ? null : evaluate(value);
  return (
    <>
      <Verdict value={value} evaluation={evaluation} t={t} lang={lang} />
      <div class="wrap result">
        {evaluation ? (
          <Scores value={value} evaluation={evaluation} t={t} lang={lang} />
        ) : (
          <p class="hint">{t('bids.waiting')}</p>
        )}
      </div>
    </>
  );
}
