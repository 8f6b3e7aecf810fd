import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import type { FormProps } from '../frame/tool.ts';
import {
  emptyOption,
  fewestOptions,
  type LifeCycleCase,
  longestLife,
  mostOptions,
  type Option,
  optionFigures,
} from './case.ts';
import { OneOffs } from './OneOffs.tsx';
import { optionNames } from './verdict.ts';

/** As many as stand beside each other on a wide screen. */
const mostBeside = 6;

/** The options side by side, one figure a row. */
export function Options({ value, change, t, lang }: FormProps<LifeCycleCase>) {
  const { options } = value;
  const set = (index: number, part: Partial<Option>) =>
    change({ ...value, options: options.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const names = optionNames(value, t);
  const nameOf = (_: Option, index: number) => names[index] ?? '';

  const add = () => {
    const name = t('lcc.bid', { name: 'ABCDEFGHIJKL'[options.length] ?? '' });
    change({ ...value, options: [...options, emptyOption(name)] });
  };
  const remove = (index: number) => change({ ...value, options: options.filter((_, at) => at !== index) });

  return (
    <section class="desk bids no-print" aria-labelledby="bids">
      <div class="wrap">
        <div class="ph">
          <h2 id="bids">{t('lcc.options')}</h2>
          {options.length < mostOptions && (
            <button class="btn btn-2 btn-s" type="button" onClick={add}>
              <Icon shape={icons.plus} /> {t('lcc.add')}
            </button>
          )}
        </div>
        <p class="sub bids-says no-print">{t('lcc.optionsHint')}</p>
        <div class={options.length > mostBeside ? 'bidf' : 'bidf is-beside'}>
          <fieldset class="bid-r bid-h">
            <legend>{t('lcc.optionName')}</legend>
            {options.map((option, index) => (
              <TextField
                key={index}
                label={t('lcc.nameOf', { n: index + 1 })}
                value={option.name}
                onChange={(name) => set(index, { name })}
                max={60}
                hidden
              />
            ))}
          </fieldset>
          {optionFigures.map((figure) => (
            <fieldset class="bid-r" key={figure}>
              <legend>{t(`lcc.option.${figure}`)}</legend>
              {options.map((option, index) => (
                <div key={index}>
                  <span class="bid-l" aria-hidden="true">
                    {nameOf(option, index)}
                  </span>
                  <NumberField
                    label={t('lcc.of', { figure: t(`lcc.option.${figure}`), name: nameOf(option, index) })}
                    value={option[figure]}
                    onChange={(next) => set(index, { [figure]: next })}
                    {...limits(figure, value, t)}
                    hidden
                    t={t}
                    lang={lang}
                  />
                </div>
              ))}
            </fieldset>
          ))}
          <div class="bid-r">
            <p class="bid-g">{t('lcc.once.title')}</p>
            {options.map((option, index) => (
              <OneOffs
                key={index}
                name={nameOf(option, index)}
                oneOffs={option.oneOffs}
                change={(oneOffs) => set(index, { oneOffs })}
                t={t}
                lang={lang}
              />
            ))}
          </div>
          {options.length > fewestOptions && (
            <div class="bid-r no-print">
              <p class="bid-g">{t('lcc.remove')}</p>
              {options.map((option, index) => (
                <p key={index} class="bid-x">
                  <button
                    class="btn btn-2 btn-s"
                    type="button"
                    aria-label={t('lcc.removeNamed', { name: nameOf(option, index) })}
                    onClick={() => remove(index)}
                  >
                    <Icon shape={icons.cross} /> {nameOf(option, index)}
                  </button>
                </p>
              ))}
            </div>
          )}
        </div>
        <p class="hint no-print">{t('lcc.sameForm')}</p>
      </div>
    </section>
  );
}

/** What a figure may be, and what counts where it is empty. */
function limits(figure: (typeof optionFigures)[number], value: LifeCycleCase, t: Translate) {
  if (figure === 'purchase') return { required: true };
  if (figure === 'life') {
    const placeholder = value.years === null ? '' : t('lcc.allSame', { value: value.years });
    return { min: 1, max: longestLife, whole: true, placeholder };
  }
  if (figure === 'energyPrice' || figure === 'energy2Price' || figure === 'units') {
    const common = value[figure];
    const empty = figure === 'units' ? '1' : '0';
    return { placeholder: common === null ? empty : t('lcc.allSame', { value: common }) };
  }
  return { placeholder: '0' };
}
