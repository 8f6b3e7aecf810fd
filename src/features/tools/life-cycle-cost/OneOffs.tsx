import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import { longestLife, mostOneOffs, type OneOff } from './case.ts';

type Props = { name: string; oneOffs: OneOff[]; change(next: OneOff[]): void; t: Translate; lang: string };

/** Costs of one option that come once, each with its year. */
export function OneOffs({ name, oneOffs, change, t, lang }: Props) {
  const set = (index: number, part: Partial<OneOff>) =>
    change(oneOffs.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <div class="once">
      <span class="bid-l" aria-hidden="true">
        {name}
      </span>
      {oneOffs.map((each, index) => (
        <fieldset key={index}>
          <legend class="vh">{t('lcc.once.of', { n: index + 1, name })}</legend>
          <TextField label={t('lcc.once.what')} value={each.what} onChange={(what) => set(index, { what })} max={60} />
          <NumberField
            label={t('lcc.once.year')}
            value={each.year}
            onChange={(year) => set(index, { year })}
            min={1}
            max={longestLife}
            whole
            required
            t={t}
            lang={lang}
          />
          <NumberField
            label={t('lcc.once.amount')}
            value={each.amount}
            onChange={(amount) => set(index, { amount })}
            t={t}
            lang={lang}
          />
          <button class="btn btn-3 btn-s" type="button" onClick={() => change(oneOffs.filter((_, at) => at !== index))}>
            {t('lcc.once.remove')}
          </button>
        </fieldset>
      ))}
      {oneOffs.length < mostOneOffs && (
        <button
          class="btn btn-2 btn-s"
          type="button"
          aria-label={t('lcc.once.addTo', { name })}
          onClick={() => change([...oneOffs, { what: '', year: null, amount: null }])}
        >
          <Icon shape={icons.plus} /> {t('lcc.once.add')}
        </button>
      )}
    </div>
  );
}
