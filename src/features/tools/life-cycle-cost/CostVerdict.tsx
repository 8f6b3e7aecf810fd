import type { Translate } from '../../../site/words.ts';
import { listed } from '../frame/names.ts';
import { useUnread } from '../frame/unread.tsx';
import type { LifeCycleCase } from './case.ts';
import { costLack } from './rules/lack.ts';
import type { Comparison } from './rules/model.ts';
import { costVerdict, optionNames } from './verdict.ts';

type Props = { value: LifeCycleCase; comparison: Comparison | null; t: Translate; lang: string };

/** The result in a sentence, and what it comes from; or what stands in its way. */
export function CostVerdict({ value, comparison, t, lang }: Props) {
  const unread = useUnread();
  const lack = costLack(value);
  const said = comparison && costVerdict(value, comparison, t, lang);
  const title =
    unread.length > 0
      ? t('tools.heldBack', { n: unread.length, fields: listed(unread, lang) })
      : said
        ? said.title
        : lack && t(`lcc.missing.${lack.lack}`, { name: optionNames(value, t)[lack.option] ?? '' });
  return (
    <section class="verdict" aria-label={t('lcc.result')} aria-live="polite">
      <div class="wrap verdict-in">
        {/* Made anew with its text: a browser that translates the page keeps old words in an element that stays. */}
        <h2 key={title}>{title}</h2>
        {said && (
          <div key={said.why.join(' ')}>
            <h3>{t('lcc.changedTitle')}</h3>
            {said.why.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
