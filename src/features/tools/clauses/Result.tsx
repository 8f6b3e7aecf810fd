import { listFormat } from '../../../site/formats.ts';
import type { ResultProps } from '../frame/tool.ts';
import type { ClauseCollection } from './collection.ts';
import { means } from './lines.ts';
import { selectClauses } from './model.ts';
import { Proportion } from './Proportion.tsx';
import type { ClausesCase } from './schema.ts';

/** What the contract needs in a sentence, the proof beside it, and what is too much for a small firm. */
export function Result({
  value: { contract },
  content: { content },
  t,
  lang,
}: ResultProps<ClausesCase, ClauseCollection>) {
  const selection = selectClauses(content, contract);
  const category = content.categories.find(({ id }) => id === contract.category)?.title ?? '';
  const names = means(selection).map(({ proof }) => proof.title);
  const list = listFormat(lang, { type: 'unit' }).format(names);
  const jurisdiction = content.jurisdictions.find(({ id }) => id === contract.jurisdiction);
  return (
    <>
      <section class="verdict" aria-label={t('sheet.result')} aria-live="polite">
        <div class="wrap verdict-in">
          <div>
            <h2 key={`${contract.risk} ${category} ${selection.clauses.length}`}>
              {t(`clauses.verdict.${contract.risk}`, { category })}{' '}
              {t('clauses.count', { n: selection.clauses.length })}
            </h2>
          </div>
          <div>
            <h3>{t('clauses.proof')}</h3>
            <p key={`${contract.risk} ${list}`}>
              {list}.{' '}
              {t(selection.proofs.some(({ weak }) => weak) ? 'clauses.weak' : `clauses.strength.${contract.risk}`)}
            </p>
          </div>
        </div>
      </section>
      <div class="wrap cl-notes">
        <Proportion warnings={selection.warnings} relief={content.relief} t={t} />
        {jurisdiction && (
          <div class="slip slip-due" key={jurisdiction.id}>
            <h3>{t('sheet.lawTitle')}</h3>
            <p>
              {t('sheet.law')} {jurisdiction.ask}
            </p>
            <p>
              {jurisdiction.title}: {jurisdiction.note}
            </p>
          </div>
        )}
      </div>
    </>
  );
}
