import type { Translate } from '../../../site/words.ts';
import { listed } from '../frame/names.ts';
import { useUnread } from '../frame/unread.tsx';
import type { BidCase } from './case.ts';
import type { Evaluation } from './rules/model.ts';
import { bidVerdict, lowRule } from './verdict.ts';

type Props = { value: BidCase; evaluation: Evaluation | null; t: Translate; lang: string };

/** The result in a sentence, and what to know before relying on it; or what stands in its way. */
export function BidVerdict({ value, evaluation, t, lang }: Props) {
  const unread = useUnread();
  const said = bidVerdict(value, evaluation, t, lang);
  const { know, isLow } = said;
  const title =
    unread.length > 0 ? t('tools.heldBack', { n: unread.length, fields: listed(unread, lang) }) : said.title;
  return (
    <section class="verdict" aria-label={t('bids.result')} aria-live="polite">
      <div class="wrap verdict-in">
        {/* Made anew with its text: a browser that translates the page keeps old words in an element that stays. */}
        <h2 key={title}>{title}</h2>
        {know.length > 0 && (
          <div key={know.join(' ')}>
            <h3>{t('bids.know.title')}</h3>
            {know.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {isLow && <p>{lowRule(t, lang)}</p>}
          </div>
        )}
      </div>
    </section>
  );
}
