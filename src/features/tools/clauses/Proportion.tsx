import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import type { Clauses } from './content.ts';
import type { Warning } from './model.ts';

type Props = { warnings: readonly Warning[]; relief: Clauses['relief']; t: Translate };

/** Proof that costs a small firm more than the contract bears, and how to make it lighter without giving it up. */
export function Proportion({ warnings, relief, t }: Props) {
  if (warnings.length === 0) return null;
  return (
    <div class="slip slip-pit">
      <h3>
        <Icon shape={icons.warn} /> <span>{t('clauses.tooDear')}</span>
      </h3>
      {warnings.map(({ proof, instead }) => (
        <p key={proof.id}>
          {t('clauses.dear', { proof: proof.title })}{' '}
          {instead.length > 0 && t('clauses.instead', { proofs: instead.map(({ title }) => title) })}
        </p>
      ))}
      <p>{t('clauses.keep')}</p>
      <ul>
        {relief.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
