import { useId } from 'preact/hooks';
import { formatDate, type Translate } from '../../../site/words.ts';
import type { Area, MaturityWords } from './content.ts';
import type { KnownArea } from './model.ts';
import type { AreaPlan, MaturityCase } from './schema.ts';

type Props = {
  ordered: KnownArea<Area>[];
  plans: MaturityCase['plans'];
  words: MaturityWords;
  t: Translate;
  lang: string;
};

/** One step for each area, from where it stands now, with what was agreed; weak foundations come first. */
export function NextSteps({ ordered, plans, words, t, lang }: Props) {
  const id = useId();
  const agreed = ({ target, owner, due }: AreaPlan, mean: number) =>
    [
      target === null
        ? ''
        : t(mean >= target ? 'maturity.reached' : 'maturity.aim', {
            level: words.levels.find(({ value }) => value === target)?.title ?? '',
          }),
      owner && t('maturity.ownedBy', { owner }),
      due && t('maturity.dueOn', { day: formatDate(due, lang) }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('maturity.next')}</h2>
      {ordered.length === 0 ? (
        <p>{t('maturity.verdictNone')}</p>
      ) : (
        <ol class="mt-next">
          {ordered.map(({ area, level, gate, spread }) => {
            const plan = plans[area.id];
            const said = plan ? agreed(plan, spread.mean) : '';
            return (
              <li key={area.id}>
                <b>{area.title}</b> {gate && <span class="tag tag-marigold">{t('maturity.foundation')}</span>}
                <p key={level}>{area.next.find((each) => each.level === level)?.text}</p>
                {said !== '' && (
                  <p class="mt-agreed" key={said}>
                    {said}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
