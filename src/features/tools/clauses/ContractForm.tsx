import type { Translate } from '../../../site/words.ts';
import { DateField } from '../frame/fields/DateField.tsx';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { Choose } from '../sheet/Choose.tsx';
import { choiceNames, contractChoices } from './case.ts';
import type { Clauses } from './content.ts';
import type { Contract } from './schema.ts';

type Props = {
  content: Clauses;
  contract: Contract;
  change(part: Partial<Contract>): void;
  t: Translate;
  lang: string;
};

/** What is bought, where, for how long and at what risk. */
export function ContractForm({ content, contract, change, t, lang }: Props) {
  const category = content.categories.find(({ id }) => id === contract.category);
  return (
    <section class="sh-set" aria-labelledby="sh-set">
      <h2 id="sh-set">{t('clauses.contract')}</h2>
      {choiceNames.map((name) => (
        <Choose
          key={name}
          label={t(`clauses.${name}`)}
          options={content[contractChoices[name]]}
          value={contract[name]}
          onChange={(id) => change({ [name]: id })}
          hint={name === 'category' ? category?.hotSpots : undefined}
        />
      ))}
      <NumberField
        label={t('clauses.months')}
        value={contract.months}
        onChange={(months) => change({ months })}
        t={t}
        lang={lang}
        min={1}
        max={360}
        whole
        placeholder="12"
      />
      <DateField label={t('clauses.start')} value={contract.start} onChange={(start) => change({ start })} />
    </section>
  );
}
