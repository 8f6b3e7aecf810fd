import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import { cellAt, usePaste } from '../frame/paste/usePaste.tsx';
import type { FormProps } from '../frame/tool.ts';
import { longestName } from '../limits.ts';
import { emptyOption, fewestOptions, type LifeCycleCase, mostOptions, type Option, optionFigures } from './case.ts';
import { demandOf } from './demand.ts';
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

  const paste = usePaste({
    grid: async () => (await import('./spreadsheet/grid.ts')).optionGrid(value, t),
    isTurned: standsBelow,
    ...{ value, change, t, lang },
  });
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
        <div class={options.length > mostBeside ? 'bidf' : 'bidf is-beside'} onPasteCapture={paste.onPaste}>
          <fieldset class="bid-r bid-h">
            <legend>{t('lcc.optionName')}</legend>
            {options.map((option, index) => (
              <TextField
                key={index}
                label={t('lcc.nameOf', { n: index + 1 })}
                value={option.name}
                onChange={(name) => set(index, { name })}
                max={longestName}
                hidden
                cell={cellAt(0, index)}
              />
            ))}
          </fieldset>
          {optionFigures.map((figure, row) => (
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
                    {...demandOf(figure)}
                    placeholder={placeholder(figure, value, t)}
                    hidden
                    cell={cellAt(row + 1, index)}
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
        {paste.view}
        <p class="hint no-print">{t('lcc.sameForm')}</p>
      </div>
    </section>
  );
}

/** What counts where a figure is empty. */
function placeholder(figure: (typeof optionFigures)[number], value: LifeCycleCase, t: Translate): string {
  if (figure === 'purchase') return '';
  if (figure !== 'life' && figure !== 'energyPrice' && figure !== 'energy2Price' && figure !== 'units') return '0';
  const common = value[figure === 'life' ? 'years' : figure];
  if (common !== null) return t('lcc.allSame', { value: common });
  return figure === 'life' ? '' : figure === 'units' ? '1' : '0';
}

/** True where the fields of a figure stand below each other, as on a narrow screen. */
function standsBelow(field: HTMLElement): boolean {
  const tops = [...(field.closest('fieldset')?.querySelectorAll('input') ?? [])].map(
    (each) => each.getBoundingClientRect().top,
  );
  return new Set(tops).size > 1;
}
