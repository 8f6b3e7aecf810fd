import type { Translate } from '../../../site/words.ts';
import type { BidCase } from './case.ts';
import type { Evaluation } from './model.ts';
import { verdict } from './verdict.ts';

type Props = { value: BidCase; evaluation: Evaluation | null; t: Translate; lang: string };

/** The result in a sentence, and what to know before relying on it. */
export function Verdict({ value, evaluation, t, lang }: Props) {
  const { title, know } = verdict(value, evaluation, t, lang);
  return (
    <section class="verdict" aria-label={t('bids.result')} aria-live="polite">
      <div class="wrap verdict-in">
        <h2>{title}</h2>
        {know.length > 0 && (
          <div>
            <h3>{t('bids.know.title')}</h3>
            {know.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
