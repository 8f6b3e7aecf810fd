import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { type CarbonStep, longestLife, mostCarbonSteps } from './case.ts';

type Props = { steps: CarbonStep[]; change(next: CarbonStep[]): void; t: Translate; lang: string };

/** The years from which a tonne of CO2 equivalent costs something else. */
export function Carbon({ steps, change, t, lang }: Props) {
  const set = (index: number, part: Partial<CarbonStep>) =>
    change(steps.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <div class="carbon">
      {steps.map((step, index) => (
        <fieldset key={index}>
          <legend class="vh">{t('lcc.carbon.of', { n: index + 1 })}</legend>
          <NumberField
            label={t('lcc.carbon.year')}
            value={step.year}
            onChange={(year) => set(index, { year })}
            min={1}
            max={longestLife}
            whole
            required
            t={t}
            lang={lang}
          />
          <NumberField
            label={t('lcc.carbon.price')}
            value={step.price}
            onChange={(price) => set(index, { price })}
            required
            t={t}
            lang={lang}
          />
          <button
            class="btn btn-3 btn-s no-print"
            type="button"
            aria-label={t('lcc.carbon.removeNamed', { n: index + 1 })}
            onClick={() => change(steps.filter((_, at) => at !== index))}
          >
            {t('lcc.once.remove')}
          </button>
        </fieldset>
      ))}
      {steps.length < mostCarbonSteps && (
        <button
          class="btn btn-2 btn-s no-print"
          type="button"
          onClick={() => change([...steps, { year: null, price: null }])}
        >
          <Icon shape={icons.plus} /> {t('lcc.carbon.add')}
        </button>
      )}
    </div>
  );
}
