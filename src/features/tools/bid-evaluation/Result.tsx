import { useId } from 'preact/hooks';
import { Late } from '../frame/Late.tsx';
import type { ResultProps } from '../frame/tool.ts';
import { BidVerdict } from './BidVerdict.tsx';
import type { BidCase } from './case.ts';
import { bidLack, evaluate } from './rules/model.ts';

const scores = async () => (await import('./ScoreTable.tsx')).ScoreTable;

/** The results alone, to be read beside those of another case. */
export function Result({ value, t, lang }: ResultProps<BidCase>) {
  const id = useId();
  const evaluation = bidLack(value) ? null : evaluate(value);
  return (
    <>
      <BidVerdict value={value} evaluation={evaluation} t={t} lang={lang} />
      <div class="wrap outcome">
        {evaluation ? (
          <Late id={id} load={scores} props={{ value, evaluation, t, lang }} />
        ) : (
          <p class="hint no-print">{t('bids.waiting')}</p>
        )}
      </div>
    </>
  );
}
