import { formatNumber } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { toNumber } from '../decimal.ts';
import { NumberField } from '../frame/fields/NumberField.tsx';
import { TextField } from '../frame/fields/TextField.tsx';
import { cellAt, usePaste } from '../frame/paste/usePaste.tsx';
import type { FormProps } from '../frame/tool.ts';
import { longestName } from '../limits.ts';
import { type BidCase, type Criterion, mostCriteria } from './case.ts';
import { shares } from './rules/model.ts';

/** What quality is made of: criteria with their weights, which are made to add up, and their pass marks. */
export function Criteria({ value, change, t, lang }: FormProps<BidCase>) {
  const { criteria, bids } = value;
  const set = (index: number, part: Partial<Criterion>) =>
    change({ ...value, criteria: criteria.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const add = () =>
    change({
      ...value,
      criteria: [...criteria, { name: '', weight: null, passMark: null }],
      bids: bids.map((bid) => ({
        ...bid,
        points: [...bid.points, null],
        votes: bid.votes.map((each) => [...each, null]),
      })),
    });
  const remove = (gone: number) =>
    change({
      ...value,
      criteria: criteria.filter((_, at) => at !== gone),
      bids: bids.map((bid) => ({
        ...bid,
        points: bid.points.filter((_, at) => at !== gone),
        votes: bid.votes.map((each) => each.filter((_, at) => at !== gone)),
      })),
    });
  const paste = usePaste({
    grid: async () => (await import('./spreadsheet/grid.ts')).criterionGrid(value, t),
    ...{ value, change, t, lang },
  });
  const parts = shares(criteria.map(({ weight }) => weight));
  return (
    <>
      <h3>{t('bids.criteria')}</h3>
      <div onPasteCapture={paste.onPaste}>
        {criteria.map((criterion, index) => {
          const name = criterion.name.trim() || t('bids.criterionNumber', { n: index + 1 });
          return (
            <fieldset class="onebid" key={index}>
              <legend class="vh">{name}</legend>
              <TextField
                label={t('bids.criterionName', { n: index + 1 })}
                value={criterion.name}
                onChange={(next) => set(index, { name: next })}
                max={longestName}
                cell={cellAt(index, 0)}
              />
              <NumberField
                label={t('bids.criterionWeight')}
                value={criterion.weight}
                onChange={(weight) => set(index, { weight })}
                max={100}
                placeholder="0"
                cell={cellAt(index, 1)}
                hint={t('bids.ofQuality', {
                  share: formatNumber(toNumber(parts[index] ?? 0n, 4), lang, {
                    style: 'percent',
                    maximumFractionDigits: 1,
                  }),
                })}
                t={t}
                lang={lang}
              />
              <NumberField
                label={t('bids.criterionPass', { scale: value.scale ?? 100 })}
                value={criterion.passMark}
                onChange={(passMark) => set(index, { passMark })}
                max={value.scale ?? 100}
                placeholder="0"
                cell={cellAt(index, 2)}
                t={t}
                lang={lang}
              />
              {criteria.length > 1 && (
                <button
                  class="btn btn-3 btn-s no-print"
                  type="button"
                  aria-label={t('bids.removeNamed', { name })}
                  onClick={() => remove(index)}
                >
                  {t('bids.remove')}
                </button>
              )}
            </fieldset>
          );
        })}
      </div>
      {paste.view}
      {criteria.length < mostCriteria && (
        <p class="row bids-do no-print">
          <button class="btn btn-2 btn-s" type="button" onClick={add}>
            <Icon shape={icons.plus} /> {t('bids.addCriterion')}
          </button>
        </p>
      )}
    </>
  );
}
