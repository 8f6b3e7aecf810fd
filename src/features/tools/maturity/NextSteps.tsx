import { useId } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import type { Area } from './content.ts';
import type { AreaResult } from './model.ts';

/** One step for each area, from where it stands now; weak foundations come first. */
export function NextSteps({ ordered, t }: { ordered: AreaResult<Area>[]; t: Translate }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('maturity.next')}</h2>
      {ordered.length === 0 ? (
        <p>{t('maturity.verdictNone')}</p>
      ) : (
        <ol class="mt-next">
          {ordered.map(({ area, level, gate }) => (
            <li key={area.id}>
              <b>{area.title}</b> {gate && <span class="tag tag-marigold">{t('maturity.foundation')}</span>}
              <p>{area.next.find((each) => each.level === level)?.text}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
