import { useId } from 'preact/hooks';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import type { FormProps } from '../frame/tool.ts';
import { Carbon } from './Carbon.tsx';
import { type FirstYear, firstYears, highestRate, type LifeCycleCase, longestLife, lowestRate } from './case.ts';

const common = [
  'units',
  'energyPrice',
  'energyRise',
  'energy2Price',
  'energy2Rise',
  'otherRise',
  'carbonPrice',
] as const;

/** What all options share. */
export function Assumptions({ value, change, t, lang }: FormProps<LifeCycleCase>) {
  const id = useId();
  const set = (part: Partial<LifeCycleCase>) => change({ ...value, ...part });
  return (
    <section class="assume no-print" aria-labelledby={id}>
      <h2 id={id}>{t('lcc.assumptions')}</h2>
      <NumberField
        label={t('lcc.discountRate')}
        value={value.discountRate}
        onChange={(discountRate) => set({ discountRate })}
        min={lowestRate}
        max={highestRate}
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
      {common.map((figure) => (
        <NumberField
          key={figure}
          label={t(`lcc.${figure}`)}
          value={value[figure]}
          onChange={(next) => set({ [figure]: next })}
          {...(figure.endsWith('Rise') ? { min: lowestRate, max: highestRate } : { max: 1e12 })}
          placeholder={figure === 'units' ? '1' : '0'}
          t={t}
          lang={lang}
        />
      ))}
      <div class="tf">
        <label for={`${id}-y`}>{t('lcc.firstYear.label')}</label>
        <select
          id={`${id}-y`}
          value={value.firstYear}
          onChange={(event) => set({ firstYear: event.currentTarget.value as FirstYear })}
        >
          {firstYears.map((each) => (
            <option key={each} value={each}>
              {t(`lcc.firstYear.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <Carbon steps={value.carbonSteps} change={(carbonSteps) => set({ carbonSteps })} t={t} lang={lang} />
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
