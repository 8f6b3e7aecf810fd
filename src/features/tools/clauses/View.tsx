import { Late } from '../frame/Late.tsx';
import type { ViewProps } from '../frame/tool.ts';
import { addOwn } from '../sheet/edits.ts';
import { TextSheet } from '../sheet/TextSheet.tsx';
import type { ClauseCollection } from './collection.ts';
import type { Proof } from './content.ts';
import { detailsOf } from './Details.tsx';
import { clauseLines, groupsOf, means } from './lines.ts';
import { proofOptions, selectClauses } from './model.ts';
import { Result } from './Result.tsx';
import type { ClausesCase, Contract } from './schema.ts';

const form = async () => (await import('./ContractForm.tsx')).ContractForm;
const proofs = async () => (await import('./ProofTable.tsx')).ProofTable;
const takeAway = async () => (await import('../sheet/TakeAway.tsx')).TakeAway;

/** The contract on one side, the sheet of clauses on the other. */
export function View({ value, change, content: collection, t, lang }: ViewProps<ClausesCase, ClauseCollection>) {
  const { contract, edits } = value;
  const { content } = collection;
  const selection = selectClauses(content, contract);
  const details = detailsOf(collection, contract, selection, t, lang);
  const blocks = async () => (await import('./blocks.ts')).blocksOf(content, value, details.name, t);
  const chosen = means(selection).map(({ proof }) => proof.id);
  const set = (part: Partial<Contract>) => change({ contract: { ...contract, ...part }, edits });
  return (
    <>
      <Result value={value} content={collection} t={t} lang={lang} />
      <div class="wrap sh-grid">
        <Late id="form" load={form} props={{ content, contract, change: set, t, lang }} />
        <section aria-labelledby="sh-sheet">
          <h2 id="sh-sheet">{t('clauses.sheet')}</h2>
          <p class="hint no-print">{t('sheet.how')}</p>
          <TextSheet
            proposed={clauseLines(selection)}
            groups={groupsOf(content, t)}
            edits={edits}
            change={(next) => change({ contract, edits: next })}
            name={details.name}
            head={details.head}
            detail={details.detail}
            t={t}
          />
          <Late id="takeAway" load={takeAway} props={{ blocks, file: 'spp-clauses', t }} />
          <Late
            id="proofs"
            load={proofs}
            props={{
              content,
              contract,
              options: proofOptions(content, contract),
              isChosen: (id: string) => chosen.includes(id) && !edits.removed.includes(id),
              add: ({ title, text }: Proof) => change({ contract, edits: addOwn(edits, 'proof', `${title}. ${text}`) }),
              t,
            }}
          />
          <p class="sh-law">{t('sheet.law')}</p>
        </section>
      </div>
    </>
  );
}
