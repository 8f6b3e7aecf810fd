import { formatDate, type Translate } from '../../../site/words.ts';
import { listed } from '../frame/names.ts';
import { issuesOf } from './case.ts';
import type { RiskMapWords } from './content.ts';
import { type Placed, raised, strategies } from './model.ts';
import type { RiskEntry } from './schema.ts';

type Props = {
  placed: Placed<RiskEntry>[];
  called(index: number): string;
  words: RiskMapWords;
  t: Translate;
  lang: string;
};

/** What to do about each category: the way its risk asks for, its issues, and what was agreed. */
export function Ways({ placed, called, words, t, lang }: Props) {
  const wayOf = new Map(words.strategies.map((each) => [each.id as string, each.text]));
  const titles = new Map(words.likelihood.map(({ id, title }) => [id, title]));
  const why = ({ ratings }: RiskEntry) => {
    const held = raised(ratings);
    return held
      ? t('riskMap.raised', {
          likelihood: held.likelihood,
          average: held.average,
          highest: held.highest,
          factors: listed(
            held.factors.map((id) => titles.get(id) ?? id),
            lang,
          ),
        })
      : '';
  };
  const agreed = ({ owner, due }: RiskEntry) =>
    [owner && t('riskMap.ownedBy', { owner }), due && t('riskMap.dueOn', { day: formatDate(due, lang) })]
      .filter((each) => each !== '')
      .join(' ');
  return (
    <section>
      <h2>{t('riskMap.ways')}</h2>
      <dl class="rm-ways">
        {placed.map((each) => {
          const issues = issuesOf(each.entry);
          const said = [why(each.entry), each.entry.action.trim(), agreed(each.entry)].filter((line) => line !== '');
          return (
            <div key={`${each.index} ${each.band} ${issues} ${said}`}>
              <dt>
                {called(each.index)} <span class={`tag rm-t-${each.band}`}>{t(`riskMap.band.${each.band}`)}</span>
              </dt>
              {strategies(each).map((way) => (
                <dd key={way}>{wayOf.get(way)}</dd>
              ))}
              {issues.length > 0 && (
                <dd>
                  {t('riskMap.issues')}
                  <ul class="rm-issues">
                    {issues.map((issue) => (
                      <li key={issue}>{issue}</li>
                    ))}
                  </ul>
                </dd>
              )}
              {said.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
