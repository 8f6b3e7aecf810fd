import { Late } from '../frame/Late.tsx';
import { NumberField } from '../frame/NumberField.tsx';
import type { ViewProps } from '../frame/tool.ts';
import { Choose } from '../sheet/Choose.tsx';
import { addOwn } from '../sheet/edits.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { choiceNames, choices } from './case.ts';
import type { Collection } from './collection.ts';
import { detailsOf } from './Details.tsx';
import { groupsOf, linesOf, means } from './lines.ts';
import { proofOptions, select } from './model.ts';
import { ProofTable } from './ProofTable.tsx';
import { Result } from './Result.tsx';
import { StartField } from './StartField.tsx';
import type { ClausesCase, Contract } from './schema.ts';

const takeAway = async () => (await import('../sheet/TakeAway.tsx')).TakeAway;

/** The contract on one side, the sheet of clauses on the other. */
export function View({ value, change, content: collection, t, lang }: ViewProps<ClausesCase, Collection>) {
  const { contract, edits } = value;
  const { content } = collection;
  const selection = select(content, contract);
  const details = detailsOf(collection, contract, selection, t, lang);
  const blocks = async () => (await import('./blocks.ts')).blocksOf(content, value, details.name, t);
  const chosen = means(selection).map(({ proof }) => proof.id);
  const set = (part: Partial<Contract>) => change({ contract: { ...contract, ...part }, edits });
  const category = content.categories.find(({ id }) => id === contract.category);
  return (
    <>
      <Result value={value} content={collection} t={t} lang={lang} />
      <div class="wrap sh-grid">
        <section class="sh-set" aria-labelledby="sh-set">
          <h2 id="sh-set">{t('clauses.contract')}</h2>
          {choiceNames.map((name) => (
            <Choose
              key={name}
              label={t(`clauses.${name}`)}
              options={content[choices[name]]}
              value={contract[name]}
              onChange={(id) => set({ [name]: id })}
              hint={name === 'category' ? category?.hotSpots : undefined}
            />
          ))}
          <NumberField
            label={t('clauses.months')}
            value={contract.months}
            onChange={(months) => set({ months })}
            t={t}
            lang={lang}
            min={1}
            max={360}
            whole
            placeholder="12"
          />
          <StartField label={t('clauses.start')} value={contract.start} onChange={(start) => set({ start })} />
        </section>
        <section aria-labelledby="sh-sheet">
          <h2 id="sh-sheet">{t('clauses.sheet')}</h2>
          <p class="hint no-print">{t('sheet.how')}</p>
          <Sheet
            proposed={linesOf(selection)}
            groups={groupsOf(content, t)}
            edits={edits}
            change={(next) => change({ contract, edits: next })}
            name={details.name}
            head={details.head}
            detail={details.detail}
            t={t}
          />
          <Late load={takeAway} props={{ blocks, file: 'spp-clauses', t }} />
          <ProofTable
            content={content}
            contract={contract}
            options={proofOptions(content, contract)}
            isChosen={(id) => chosen.includes(id) && !edits.removed.includes(id)}
            add={({ title, text }) => change({ contract, edits: addOwn(edits, 'proof', `${title}. ${text}`) })}
            t={t}
          />
          <p class="sh-law">{t('sheet.law')}</p>
        </section>
      </div>
    </>
  );
}
