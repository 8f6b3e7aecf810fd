import type { Translate } from '../../../site/words.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import type { Clauses, Proof } from './content.ts';
import { isEnough } from './model.ts';
import type { Contract } from './schema.ts';

type Props = {
  content: Clauses;
  contract: Contract;
  options: readonly Proof[];
  isChosen(id: string): boolean;
  add(proof: Proof): void;
  t: Translate;
};

/** Every kind of proof the purchase could ask for, with what it costs, how strong and how fast it is. */
export function ProofTable({ content, contract, options, isChosen, add, t }: Props) {
  return (
    <details class="figs sh-d">
      <summary>{t('clauses.options', { n: options.length })}</summary>
      <TableScroll label={t('clauses.options', { n: options.length })}>
        <table class="tbl">
          <thead>
            <tr>
              <th scope="col">{t('clauses.proof')}</th>
              <th scope="col">{t('clauses.about')}</th>
              {(['cost', 'robustness', 'speed'] as const).map((kind) => (
                <th key={kind} scope="col">
                  {t(`clauses.${kind}`)}
                </th>
              ))}
              <th scope="col">{t('clauses.enough')}</th>
              <th scope="col">{t('clauses.sheet')}</th>
            </tr>
          </thead>
          <tbody>
            {options.map((proof) => (
              <tr key={proof.id}>
                <th scope="row">{proof.title}</th>
                <td>
                  {content.subjects
                    .filter(({ id }) => proof.about.includes(id))
                    .map(({ title }) => title)
                    .join(', ')}
                </td>
                {(['cost', 'robustness', 'speed'] as const).map((kind) => (
                  <td key={kind}>{t(`clauses.grade.${proof[kind]}`)}</td>
                ))}
                <td key={`${isEnough(proof, contract.risk)}`}>
                  {t(isEnough(proof, contract.risk) ? 'clauses.yes' : 'clauses.no')}
                </td>
                <td>
                  {isChosen(proof.id) ? (
                    t('clauses.inSheet')
                  ) : (
                    <button
                      class="btn btn-2 btn-s"
                      type="button"
                      aria-label={t('clauses.addProof', { proof: proof.title })}
                      onClick={() => add(proof)}
                    >
                      {t('clauses.addShort')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
