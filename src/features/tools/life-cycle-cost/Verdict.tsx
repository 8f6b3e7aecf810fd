import type { Translate } from '../../../site/words.ts';
import type { LifeCycleCase } from './case.ts';
import { type Comparison, missing } from './model.ts';
import { verdict } from './verdict.ts';

type Props = { value: LifeCycleCase; comparison: Comparison | null; t: Translate; lang: string };

/** The result in a sentence, and what it comes from. */
export function Verdict({ value, comparison, t, lang }: Props) {
  const said = comparison && verdict(value, comparison, t, lang);
  return (
    <section class="verdict" aria-label={t('lcc.result')} aria-live="polite">
      <div class="wrap verdict-in">
        <h2>{said ? said.title : t(`lcc.missing.${missing(value)[0] ?? 'price'}`)}</h2>
        {said && (
          <div>
            <h3>{t('lcc.changedTitle')}</h3>
            <p>{said.why}</p>
          </div>
        )}
      </div>
    </section>
  );
}
