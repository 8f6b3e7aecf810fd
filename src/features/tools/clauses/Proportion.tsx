import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { useCollection } from './context.tsx';
import type { Warning } from './select.ts';

/** Proof that costs a small firm more than the contract bears, and how to make it lighter without giving it up. */
export function Proportion({ warnings, t }: { warnings: readonly Warning[]; t: Translate }) {
  const { content } = useCollection();
  if (warnings.length === 0) return null;
  return (
    <div class="slip slip-pit">
      <h3>
        <Icon shape={icons.warn} /> <span>{t('clauses.tooDear')}</span>
      </h3>
      {warnings.map(({ proof, instead }) => (
        <p key={proof.id}>
          {t('clauses.dear', { proof: proof.title })}{' '}
          {instead.length > 0 && t('clauses.instead', { proofs: instead.map(({ title }) => title).join(', ') })}
        </p>
      ))}
      <p>{t('clauses.keep')}</p>
      <ul>
        {content.relief.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
