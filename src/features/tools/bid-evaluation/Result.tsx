import type { ResultProps } from '../frame/tool.ts';
import { BidVerdict } from './BidVerdict.tsx';
import type { BidCase } from './case.ts';
import { bidLack, evaluate } from './rules/model.ts';
import { ScoreTable } from './ScoreTable.tsx';

/** The results alone, to be read beside those of another case. */
export function Result({ value, t, lang }: ResultProps<BidCase>) {
  const evaluation = bidLack(value) ? null : evaluate(value);
  return (
    <>
      <BidVerdict value={value} evaluation={evaluation} t={t} lang={lang} />
      <div class="wrap outcome">
        {evaluation ? (
          <ScoreTable value={value} evaluation={evaluation} t={t} lang={lang} />
        ) : (
          <p class="hint no-print">{t('bids.waiting')}</p>
        )}
      </div>
    </>
  );
}
