import { NumberField } from '../frame/fields/NumberField.tsx';
import { cellAt, usePaste } from '../frame/paste/usePaste.tsx';
import type { FormProps } from '../frame/tool.ts';
import type { Bid, BidCase } from './case.ts';
import { bidNames } from './verdict.ts';

type Props = FormProps<BidCase> & { evaluator: number; evaluatorName: string };

/** The points that one evaluator gives the bids of the lot that is looked at. */
export function Votes({ evaluator, evaluatorName, value, change, t, lang }: Props) {
  const { bids, criteria, lot } = value;
  const names = bidNames(value, t);
  const paste = usePaste({
    grid: async () => (await import('./spreadsheet/grid.ts')).voteGrid(value, evaluator, t),
    ...{ value, change, t, lang },
  });
  const vote = (bid: number, at: number, points: number | null) =>
    change({
      ...value,
      bids: bids.map(
        (each, index): Bid =>
          index === bid
            ? { ...each, votes: each.votes.map((own, by) => (by === evaluator ? own.with(at, points) : own)) }
            : each,
      ),
    });
  const shown = bids.flatMap((bid, index) => (bid.lot === lot ? [{ bid, index }] : []));
  return (
    <div onPasteCapture={paste.onPaste}>
      {shown.map(({ bid, index }, row) => (
        <fieldset class="onebid" key={index}>
          <legend>{names[index]}</legend>
          {criteria.map(({ name }, at) => (
            <NumberField
              key={at}
              label={t('bids.panel.points', {
                criterion: name.trim() || t('bids.criterionNumber', { n: at + 1 }),
                evaluator: evaluatorName,
              })}
              value={bid.votes[evaluator]?.[at] ?? null}
              onChange={(points) => vote(index, at, points)}
              max={value.scale ?? 100}
              cell={cellAt(row, at)}
              t={t}
              lang={lang}
            />
          ))}
        </fieldset>
      ))}
      {paste.view}
    </div>
  );
}
