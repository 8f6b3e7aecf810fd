import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { NumberField } from '../frame/fields/NumberField.tsx';
import type { FormProps } from '../frame/tool.ts';
import { type BidCase, mostBands, type PriceBand } from './case.ts';

/** Up to how far above the lowest price a bid gets how much of the points for price. */
export function Bands({ value, change, t, lang }: FormProps<BidCase>) {
  const { bands } = value;
  const set = (index: number, part: Partial<PriceBand>) =>
    change({ ...value, bands: bands.map((band, at) => (at === index ? { ...band, ...part } : band)) });
  return (
    <>
      {bands.map((band, index) => (
        <fieldset class="onebid" key={index}>
          <legend class="vh">{t('bids.band.number', { n: index + 1 })}</legend>
          {(['above', 'share'] as const).map((part) => (
            <NumberField
              key={part}
              label={t(`bids.band.${part}`)}
              value={band[part]}
              onChange={(next) => set(index, { [part]: next })}
              max={part === 'share' ? 100 : 1e6}
              t={t}
              lang={lang}
            />
          ))}
          {bands.length > 1 && (
            <button
              class="btn btn-3 btn-s no-print"
              type="button"
              aria-label={t('bids.removeNamed', { name: t('bids.band.number', { n: index + 1 }) })}
              onClick={() => change({ ...value, bands: bands.filter((_, at) => at !== index) })}
            >
              {t('bids.remove')}
            </button>
          )}
        </fieldset>
      ))}
      {bands.length < mostBands && (
        <button
          class="btn btn-2 btn-s no-print"
          type="button"
          onClick={() => change({ ...value, bands: [...bands, { above: null, share: null }] })}
        >
          <Icon shape={icons.plus} /> {t('bids.band.add')}
        </button>
      )}
    </>
  );
}
