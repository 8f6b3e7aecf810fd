import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import { cellAt, usePaste } from '../frame/paste/usePaste.tsx';
import type { FormProps } from '../frame/tool.ts';
import { longestName } from '../limits.ts';
import { Criteria } from './Criteria.tsx';
import { type Bid, type BidCase, emptyBid, fewestBids, mostBids } from './case.ts';
import { Lots } from './Lots.tsx';
import { bidNames, lotName } from './verdict.ts';

/** The bids, one a row: price, points for every criterion, and whether it takes part. */
export function Bids({ value, change, t, lang }: FormProps<BidCase>) {
  const { bids, criteria, evaluators, lots, lot } = value;
  const set = (index: number, part: Partial<Bid>) =>
    change({ ...value, bids: bids.map((bid, at) => (at === index ? { ...bid, ...part } : bid)) });
  const criterionName = (index: number) => criteria[index]?.name.trim() || t('bids.criterionNumber', { n: index + 1 });
  const shown = bids.filter((bid) => bid.lot === lot);
  const inLot = shown.length;
  const add = () => {
    const name = t('bids.number', { n: inLot + 1 });
    change({ ...value, bids: [...bids, emptyBid(name, criteria.length, evaluators.length, lot)] });
  };
  const paste = usePaste({
    grid: async () => (await import('./spreadsheet/grid.ts')).bidGrid(value, t),
    ...{ value, change, t, lang },
  });
  const names = bidNames(value, t);
  const scale = value.scale ?? 100;
  const head = (text: string) => <span class="bid-l2">{text}</span>;
  return (
    <section class="desk bids no-print" aria-labelledby="bids">
      <div class="wrap">
        <div class="ph">
          <h2 id="bids">{t('bids.bids')}</h2>
          {inLot < mostBids && (
            <button class="btn btn-2 btn-s" type="button" onClick={add}>
              <Icon shape={icons.plus} /> {t('bids.add')}
            </button>
          )}
        </div>
        <Criteria value={value} change={change} t={t} lang={lang} />
        <Lots value={value} change={change} t={t} lang={lang} />
        {lots.length > 0 && <h3>{t('bids.lots.bidsOf', { name: lotName(value, lot, t) })}</h3>}
        <p class="sub bids-says no-print">{t('bids.bidsHint')}</p>
        <div onPasteCapture={paste.onPaste}>
          {bids.map((bid, index) => {
            if (bid.lot !== lot) return null;
            const name = names[index] ?? '';
            const row = shown.indexOf(bid);
            const figure = (part: 'price' | 'offered' | 'advantage', placeholder: string, column: number) => (
              <div>
                {head(t(`bids.${part}`))}
                <NumberField
                  label={t('bids.of', { figure: t(`bids.${part}`), name })}
                  value={bid[part]}
                  onChange={(next) => set(index, { [part]: next })}
                  max={part === 'advantage' ? 100 : 1e12}
                  placeholder={placeholder}
                  hidden
                  cell={cellAt(row, column)}
                  t={t}
                  lang={lang}
                />
              </div>
            );
            return (
              <fieldset class="onebid bidrow" key={index}>
                <legend class="vh">{name}</legend>
                <div>
                  {head(t('bids.bid'))}
                  <TextField
                    label={t('bids.nameOf', { n: index + 1 })}
                    value={bid.name}
                    onChange={(next) => set(index, { name: next })}
                    max={longestName}
                    hidden
                    cell={cellAt(row, 0)}
                  />
                </div>
                {figure('price', '', 1)}
                {bid.points.map((points, at) => (
                  <div key={at}>
                    {head(criterionName(at))}
                    <NumberField
                      label={t('bids.of', { figure: criterionName(at), name })}
                      value={points}
                      onChange={(next) => set(index, { points: bid.points.with(at, next) })}
                      max={scale}
                      placeholder="0"
                      hidden
                      cell={cellAt(row, 2 + at)}
                      t={t}
                      lang={lang}
                    />
                  </div>
                ))}
                {figure('offered', t('bids.asCompared'), 2 + criteria.length)}
                {figure('advantage', '0', 3 + criteria.length)}
                {value.margin !== null && (
                  <label class="sw-l">
                    <input
                      type="checkbox"
                      aria-label={t('bids.of', { figure: t('bids.preferred'), name })}
                      checked={bid.preferred}
                      onChange={(event) => set(index, { preferred: event.currentTarget.checked })}
                    />
                    <span>{t('bids.preferred')}</span>
                  </label>
                )}
                <label class="sw-l">
                  <input
                    type="checkbox"
                    aria-label={t('bids.of', { figure: t('bids.isOut'), name })}
                    checked={bid.isOut}
                    onChange={(event) => set(index, { isOut: event.currentTarget.checked })}
                  />
                  <span>{t('bids.isOut')}</span>
                </label>
                {bids.length > fewestBids && (
                  <button
                    class="btn btn-3 btn-s no-print"
                    type="button"
                    aria-label={t('bids.removeNamed', { name })}
                    onClick={() => change({ ...value, drawn: [], bids: bids.filter((_, at) => at !== index) })}
                  >
                    {t('bids.remove')}
                  </button>
                )}
              </fieldset>
            );
          })}
        </div>
        {paste.view}
      </div>
    </section>
  );
}
