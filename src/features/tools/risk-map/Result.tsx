import { listFormat } from '../../../site/formats.ts';
import { formatNumber } from '../../../site/words.ts';
import type { ResultProps } from '../frame/tool.ts';
import type { RiskMapWords } from './content.ts';
import { HeatMap } from './HeatMap.tsx';
import { MissingList } from './MissingList.tsx';
import { largestSpend, notPlaced, rank, toFindOut } from './model.ts';
import { RankTable } from './RankTable.tsx';
import type { RiskCase } from './schema.ts';
import { Ways } from './Ways.tsx';

type Props = ResultProps<RiskCase, RiskMapWords>;

/** The map, the ranking, what to do about it, and what nobody knows yet. */
export function Result({ value, t, lang, content: words }: Props) {
  const { entries } = value;
  const called = (index: number) => entries[index]?.name || t('riskMap.unnamed', { n: index + 1 });
  const names = (indexes: number[]) =>
    listFormat(lang, { type: 'conjunction' }).format(indexes.map((index) => called(index)));
  const placed = rank(entries);
  const first = placed.filter((each) => each.rank === 1);
  const dearest = largestSpend(entries).map((entry) => entries.indexOf(entry));
  const dearestRank = placed.find(({ index }) => dearest.includes(index))?.rank;

  const spend = () => {
    if (dearest.length === 0 || placed.length === 0) return t('riskMap.whyNoSpend');
    const name = names(dearest);
    const figure = formatNumber(entries[dearest[0] ?? 0]?.spend ?? 0, lang, { maximumFractionDigits: 2 });
    const amount = value.currency ? t('riskMap.amount', { figure, currency: value.currency }) : figure;
    if (dearestRank === undefined) return t('riskMap.whyNotPlaced', { name });
    return t(dearestRank === 1 ? 'riskMap.whySame' : 'riskMap.whyOther', { name, amount, rank: dearestRank });
  };

  return (
    <>
      <section class="verdict" aria-live="polite">
        <div class="wrap verdict-in">
          <h2>
            {first[0]
              ? t('riskMap.verdict', {
                  n: first.length,
                  names: names(first.map(({ index }) => index)),
                  ...numbers(first[0]),
                })
              : t('riskMap.verdictNone')}
          </h2>
          <div>
            <h3>{t('riskMap.whyTitle')}</h3>
            <p>{spend()}</p>
          </div>
        </div>
      </section>
      <div class="wrap rm-out">
        <div class="rm-top">
          <section>
            <h2>{t('riskMap.map')}</h2>
            <HeatMap placed={placed} called={called} t={t} lang={lang} />
            <p class="rm-note">{t('riskMap.key')}</p>
          </section>
          <MissingList
            missing={toFindOut(entries)}
            unplaced={notPlaced(entries).map(({ index }) => index)}
            called={called}
            t={t}
            lang={lang}
            words={words}
          />
        </div>
        <section>
          <h2>{t('riskMap.ranking')}</h2>
          <RankTable placed={placed} called={called} value={value} t={t} lang={lang} words={words} />
          <p class="rm-note">
            {t('riskMap.rule')} {t('riskMap.likelihoodRule')}
          </p>
        </section>
        <Ways placed={placed} called={called} words={words} t={t} lang={lang} />
      </div>
    </>
  );
}

const numbers = ({ severity, likelihood, product }: { severity: number; likelihood: number; product: number }) => ({
  severity,
  likelihood,
  product,
});
