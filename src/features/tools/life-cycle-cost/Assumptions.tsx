import { useId } from 'preact/hooks';
import { NumberField } from '../frame/NumberField.tsx';
import { TextField } from '../frame/TextField.tsx';
import type { FormProps } from '../frame/tool.ts';
import { type LifeCycleCase, longestLife } from './case.ts';

/** What all options share. */
export function Assumptions({ value, change, t, lang }: FormProps<LifeCycleCase>) {
  const id = useId();
  const set = (part: Partial<LifeCycleCase>) => change({ ...value, ...part });
  return (
    <section class="assume" aria-labelledby={id}>
      <h2 id={id}>{t('lcc.assumptions')}</h2>
      <NumberField
        label={t('lcc.discountRate')}
        value={value.discountRate}
        onChange={(discountRate) => set({ discountRate })}
        max={100}
        hint={t('lcc.discountHint')}
        t={t}
        lang={lang}
      />
      <input
        type="range"
        class="no-print"
        min="0"
        max="15"
        step="0.5"
        value={value.discountRate ?? 0}
        aria-label={t('lcc.discountSlider')}
        onInput={(event) => set({ discountRate: Number(event.currentTarget.value) })}
      />
      <NumberField
        label={t('lcc.years')}
        value={value.years}
        onChange={(years) => set({ years })}
        min={1}
        max={longestLife}
        whole
        t={t}
        lang={lang}
      />
      {(['units', 'energyPrice', 'energyRise', 'otherRise', 'carbonPrice'] as const).map((figure) => (
        <NumberField
          key={figure}
          label={t(`lcc.${figure}`)}
          value={value[figure]}
          onChange={(next) => set({ [figure]: next })}
          max={figure.endsWith('Rise') ? 100 : 1e12}
          placeholder={figure === 'units' ? '1' : '0'}
          t={t}
          lang={lang}
        />
      ))}
      <TextField label={t('lcc.currency')} value={value.currency} onChange={(currency) => set({ currency })} max={20} />
      <label class="sw-l">
        <input
          type="checkbox"
          checked={value.countsOthers}
          onChange={(event) => set({ countsOthers: event.currentTarget.checked })}
        />
        <span>{t('lcc.countsOthers')}</span>
      </label>
    </section>
  );
}
