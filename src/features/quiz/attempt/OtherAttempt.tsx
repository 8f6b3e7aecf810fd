import type { Attempt } from '../../../log/progress.ts';
import type { Translate } from '../../../site/words.ts';

type Props = { attempt: Attempt | undefined; onChoose(id: string): void; t: Translate };

/** Offers an attempt under way that is not the one on the page. */
export function OtherAttempt({ attempt, onChoose, t }: Props) {
  if (!attempt) return null;
  return (
    <p class="row">
      <span>{t('quiz.otherAttempt')}</span>
      <button class="btn btn-2 btn-s" type="button" onClick={() => onChoose(attempt.id)}>
        {t('quiz.otherOpen')}
      </button>
    </p>
  );
}
