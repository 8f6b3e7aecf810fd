import { useId } from 'preact/hooks';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { TextField } from '../frame/fields/TextField.tsx';
import type { FormProps } from '../frame/tool.ts';
import { type BidCase, mostLots } from './case.ts';
import { bidLack, evaluate } from './rules/model.ts';
import { bidVerdict, lotName } from './verdict.ts';

/** The lots of a purchase: which one is looked at, and who is first in each. */
export function Lots({ value, change, t, lang }: FormProps<BidCase>) {
  const id = useId();
  const { lots, bids, lot } = value;
  // The first division makes two of one: what is there is the first.
  const add = () =>
    change({ ...value, lots: lots.length === 0 ? ['', ''] : [...lots, ''], lot: Math.max(1, lots.length) });
  const remove = (gone: number) => {
    const left = lots.filter((_, at) => at !== gone);
    change({
      ...value,
      lots: left.length > 1 ? left : [],
      lot: 0,
      bids: bids.map((bid) => (bid.lot > gone ? { ...bid, lot: bid.lot - 1 } : bid)),
    });
  };
  const isEmpty = (index: number) => bids.every((bid) => bid.lot !== index);
  const said = (index: number) => {
    const one = { ...value, lot: index };
    return bidVerdict(one, bidLack(one) ? null : evaluate(one), t, lang).title;
  };
  return (
    <section class="lots" aria-labelledby={id}>
      <h3 id={id}>{t('bids.lots.title')}</h3>
      {lots.map((name, index) => (
        <div class="onebid" key={index}>
          <TextField
            label={t('bids.lots.name', { n: index + 1 })}
            value={name}
            onChange={(next) => change({ ...value, lots: lots.with(index, next) })}
            max={60}
          />
          <p key={said(index)}>{said(index)}</p>
          <p class="row bids-do no-print">
            <button
              class="btn btn-2 btn-s"
              type="button"
              aria-pressed={lot === index}
              aria-label={t('bids.lots.lookNamed', { name: lotName(value, index, t) })}
              onClick={() => change({ ...value, lot: index })}
            >
              {t('bids.lots.look')}
            </button>
            {isEmpty(index) && (
              <button
                class="btn btn-3 btn-s"
                type="button"
                aria-label={t('bids.removeNamed', { name: lotName(value, index, t) })}
                onClick={() => remove(index)}
              >
                {t('bids.remove')}
              </button>
            )}
          </p>
        </div>
      ))}
      {lots.length < mostLots && (
        <p class="row bids-do no-print">
          <button class="btn btn-2 btn-s" type="button" onClick={add}>
            <Icon shape={icons.plus} /> {t(lots.length === 0 ? 'bids.lots.divide' : 'bids.lots.add')}
          </button>
        </p>
      )}
    </section>
  );
}
