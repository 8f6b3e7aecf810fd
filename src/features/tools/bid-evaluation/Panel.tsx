import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { TableScroll } from '../../../ui/table/TableScroll.tsx';
import { untranslated } from '../../../ui/untranslated.ts';
import { TextField } from '../frame/fields/TextField.tsx';
import type { FormProps } from '../frame/tool.ts';
import { type BidCase, mostEvaluators } from './case.ts';
import { opinions, withMeans } from './rules/panel.ts';
import { Votes } from './Votes.tsx';
import { bidNames, two } from './verdict.ts';

/** Points of several evaluators side by side: where they are far apart they talk before they agree on what counts. */
export function Panel({ value, change, t, lang }: FormProps<BidCase>) {
  const { evaluators, bids, criteria } = value;
  const names = bidNames(value, t);
  const called = (index: number) => evaluators[index]?.trim() || t('bids.panel.number', { n: index + 1 });
  const criterion = (index: number) => criteria[index]?.name.trim() || t('bids.criterionNumber', { n: index + 1 });
  const add = () =>
    change({
      ...value,
      evaluators: [...evaluators, ''],
      bids: bids.map((bid) => ({ ...bid, votes: [...bid.votes, criteria.map(() => null)] })),
    });
  const remove = (gone: number) =>
    change({
      ...value,
      evaluators: evaluators.filter((_, at) => at !== gone),
      bids: bids.map((bid) => ({ ...bid, votes: bid.votes.filter((_, at) => at !== gone) })),
    });
  const found = opinions(value);
  const isOpen = found.some(({ agreed, isWide }) => agreed === null && !isWide);
  return (
    <section class="wrap panel" aria-labelledby="panel">
      <h2 id="panel">{t('bids.panel.title')}</h2>
      <p class="sub no-print">{t('bids.panel.lede')}</p>
      {evaluators.map((name, evaluator) => (
        <details class="figs no-print" key={evaluator}>
          <summary>
            <Icon shape={icons.down} /> {called(evaluator)}
          </summary>
          <div class="onebid">
            <TextField
              label={t('bids.panel.name', { n: evaluator + 1 })}
              value={name}
              onChange={(next) => change({ ...value, evaluators: evaluators.with(evaluator, next) })}
              max={60}
            />
            <button
              class="btn btn-3 btn-s"
              type="button"
              aria-label={t('bids.removeNamed', { name: called(evaluator) })}
              onClick={() => remove(evaluator)}
            >
              {t('bids.remove')}
            </button>
          </div>
          <Votes
            evaluator={evaluator}
            evaluatorName={called(evaluator)}
            value={value}
            change={change}
            t={t}
            lang={lang}
          />
        </details>
      ))}
      {evaluators.length < mostEvaluators && (
        <p class="row no-print">
          <button class="btn btn-2 btn-s" type="button" onClick={add}>
            <Icon shape={icons.plus} /> {t('bids.panel.add')}
          </button>
        </p>
      )}
      {found.length > 0 && (
        <>
          <TableScroll label={`${t('bids.bid')}, ${t('bids.panel.criterion')}`}>
            <table class="tbl">
              <thead>
                <tr>
                  <th scope="col">{t('bids.bid')}</th>
                  <th scope="col">{t('bids.panel.criterion')}</th>
                  {evaluators.map((_, index) => (
                    <th scope="col" class="r" key={index}>
                      {called(index)}
                    </th>
                  ))}
                  {(['mean', 'spread', 'agreed'] as const).map((head) => (
                    <th scope="col" class="r" key={head}>
                      {t(`bids.panel.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {found.map(({ bid, criterion: at, given, mean, spread, isWide, agreed }) => (
                  <tr key={`${bid}-${at}`}>
                    <th scope="row">{names[bid]}</th>
                    <td>{criterion(at)}</td>
                    {given.map((points, index) => (
                      <td class="r num" {...untranslated} key={index}>
                        {points ?? '–'}
                      </td>
                    ))}
                    <td class="r num" {...untranslated}>
                      {two(mean, lang)}
                    </td>
                    <td class="r num">
                      <span {...untranslated}>{two(spread, lang)}</span>{' '}
                      {isWide && <span class="tag tag-marigold">{t('bids.panel.wide')}</span>}
                    </td>
                    <td class="r num" {...untranslated}>
                      {agreed ?? '–'}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
          <p class="hint no-print">{t('bids.panel.rule')}</p>
          {isOpen && (
            <button class="btn btn-2 btn-s no-print" type="button" onClick={() => change(withMeans(value))}>
              {t('bids.panel.takeMeans')}
            </button>
          )}
        </>
      )}
    </section>
  );
}
