import { useId } from 'preact/hooks';
import { NumberField } from '../frame/NumberField.tsx';
import { TextField } from '../frame/TextField.tsx';
import type { FormProps } from '../frame/tool.ts';
import { type BidCase, type Formula, formulas } from './case.ts';

/** How price and quality become one figure: the formula, its weight and its references. */
export function Method({ value, change, t, lang }: FormProps<BidCase>) {
  const id = useId();
  const { formula } = value;
  const set = (part: Partial<BidCase>) => change({ ...value, ...part });
  const number = (figure: 'priceWeight' | 'best' | 'worst' | 'pointValue' | 'passMark', hint?: string) => (
    <NumberField
      label={t(`bids.${figure}`)}
      value={value[figure]}
      onChange={(next) => set({ [figure]: next })}
      max={figure === 'priceWeight' || figure === 'passMark' ? 100 : 1e12}
      placeholder="0"
      required={['best', 'worst', 'pointValue'].includes(figure)}
      {...(hint ? { hint } : {})}
      t={t}
      lang={lang}
    />
  );
  const isWeighted = formula === 'lowest' || formula === 'fixed' || formula === 'south-african';
  return (
    <section class="assume" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t('bids.method')}</h2>
      <div class="tf">
        <label for={id}>{t('bids.formulaLabel')}</label>
        <select
          id={id}
          value={formula}
          aria-describedby={`${id}-d`}
          onChange={(event) => set({ formula: event.currentTarget.value as Formula })}
        >
          {formulas.map((each) => (
            <option key={each} value={each}>
              {t(`bids.formula.${each}`)}
            </option>
          ))}
        </select>
        <p class="hint" id={`${id}-d`}>
          {t(`bids.formulaHint.${formula}`)}
        </p>
      </div>
      {isWeighted && (
        <>
          {number('priceWeight', t('bids.priceWeightHint', { rest: 100 - (value.priceWeight ?? 0) }))}
          <input
            type="range"
            class="no-print"
            min="0"
            max="100"
            step="5"
            value={value.priceWeight ?? 0}
            aria-label={t('bids.weightSlider')}
            onInput={(event) => set({ priceWeight: Number(event.currentTarget.value) })}
          />
        </>
      )}
      {formula === 'fixed' && (
        <>
          {number('best')}
          {number('worst')}
        </>
      )}
      {formula === 'monetised' && number('pointValue')}
      {number('passMark')}
      <TextField
        label={t('bids.currency')}
        value={value.currency}
        onChange={(currency) => set({ currency })}
        max={20}
      />
    </section>
  );
}
