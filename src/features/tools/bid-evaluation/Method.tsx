import { useId } from 'preact/hooks';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import type { FormProps } from '../frame/tool.ts';
import { Bands } from './Bands.tsx';
import {
  type BidCase,
  type Formula,
  formulas,
  type QualityBasis,
  qualityBases,
  type TieBreak,
  tieBreaks,
} from './case.ts';
import { bidLack, evaluate, isWeighted } from './rules/model.ts';
import { type Preset, presets, under } from './rules/presets.ts';
import { bidNames } from './verdict.ts';

/** How price and quality become one figure: the formula, its weight and its references. */
export function Method({ value, change, t, lang }: FormProps<BidCase>) {
  const id = useId();
  const { formula } = value;
  const set = (part: Partial<BidCase>) => change({ ...value, ...part });
  const number = (figure: 'priceWeight' | 'best' | 'worst' | 'pointValue' | 'passMark' | 'margin', hint?: string) => (
    <NumberField
      label={t(`bids.${figure}`)}
      value={value[figure]}
      onChange={(next) => set({ [figure]: next })}
      max={['priceWeight', 'passMark', 'margin'].includes(figure) ? 100 : 1e12}
      placeholder="0"
      required={['best', 'worst', 'pointValue'].includes(figure)}
      {...(hint ? { hint } : {})}
      t={t}
      lang={lang}
    />
  );
  // The lot is asked for where it would decide.
  const level = bidLack(value) ? [] : evaluate({ ...value, drawn: [] }).first;
  const names = bidNames(value, t);
  return (
    <section class="assume no-print" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t('bids.method')}</h2>
      <div class="tf no-print">
        <label for={`${id}-p`}>{t('bids.preset.label')}</label>
        <select
          id={`${id}-p`}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') change(under(value, currentTarget.value as Preset, t));
          }}
        >
          <option value="">{t('bids.preset.none')}</option>
          {presets.map((each) => (
            <option key={each} value={each}>
              {t(`bids.preset.${each}`)}
            </option>
          ))}
        </select>
      </div>
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
        <p class="hint no-print" id={`${id}-d`} key={formula}>
          {t(`bids.formulaHint.${formula}`)}
        </p>
      </div>
      {isWeighted(formula) && (
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
      {formula === 'banded' && <Bands value={value} change={change} t={t} lang={lang} />}
      {formula === 'monetised' && number('pointValue')}
      {(isWeighted(formula) || formula === 'quality') && (
        <div class="tf">
          <label for={`${id}-q`}>{t('bids.qualityBasis.label')}</label>
          <select
            id={`${id}-q`}
            value={value.qualityBasis}
            onChange={(event) => set({ qualityBasis: event.currentTarget.value as QualityBasis })}
          >
            {qualityBases.map((each) => (
              <option key={each} value={each}>
                {t(`bids.qualityBasis.${each}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {formula !== 'quality' && number('margin', t('bids.marginHint'))}
      {number('passMark')}
      <NumberField
        label={t('bids.scale')}
        value={value.scale}
        onChange={(scale) => set({ scale })}
        min={1}
        max={100}
        placeholder="100"
        t={t}
        lang={lang}
      />
      <NumberField
        label={t('bids.places')}
        value={value.places}
        onChange={(places) => set({ places })}
        max={4}
        whole
        placeholder={t('bids.unrounded')}
        t={t}
        lang={lang}
      />
      <div class="tf">
        <label for={`${id}-t`}>{t('bids.tieBreak.label')}</label>
        <select
          id={`${id}-t`}
          value={value.tieBreak}
          onChange={(event) => set({ tieBreak: event.currentTarget.value as TieBreak, drawn: [] })}
        >
          {tieBreaks.map((each) => (
            <option key={each} value={each}>
              {t(`bids.tieBreak.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {value.tieBreak !== 'none' && level.length > 1 && (
        <div class="tf">
          <label for={`${id}-l`}>{t('bids.drawn')}</label>
          <select
            id={`${id}-l`}
            value={value.drawn.find((each) => level.includes(each)) ?? ''}
            onChange={({ currentTarget }) =>
              set({
                drawn: [
                  ...value.drawn.filter((each) => !level.includes(each)),
                  ...(currentTarget.value === '' ? [] : [Number(currentTarget.value)]),
                ],
              })
            }
          >
            <option value="">{t('bids.notDrawn')}</option>
            {level.map((bid) => (
              <option key={bid} value={bid}>
                {names[bid]}
              </option>
            ))}
          </select>
        </div>
      )}
      <TextField
        label={t('bids.currency')}
        value={value.currency}
        onChange={(currency) => set({ currency })}
        max={20}
      />
    </section>
  );
}
