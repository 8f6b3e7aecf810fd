import { translator, type Words } from '../../site/words.ts';
import { type DueProps, minutesFor, usePlan } from './Planned.tsx';

/** A link to what is due today, where something is. */
export function DueLink({ questions, reviewHref, words, lang }: DueProps & { words: Words; lang: string }) {
  const t = translator(words, lang);
  const count = usePlan(questions)?.today.length ?? 0;
  if (count === 0) return null;
  const minutes = t('unit.minutes', { n: minutesFor(count) });
  return (
    <a class="on-deep" href={reviewHref}>
      {t('review.open', { questions: t('unit.questions', { n: count }), minutes })}
    </a>
  );
}
