import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../site/words.ts';

type Props = {
  intro: string;
  label: string;
  /** True from the press until all is there to begin. */
  isWanted: boolean;
  onStart(): void;
  t: Translate;
  children?: ComponentChildren;
};

/** What is about to be asked, and the button that begins it. */
export function Start({ intro, label, isWanted, onStart, t, children }: Props) {
  return (
    <div class="wrap qlist qwait">
      <p class="stand">{intro}</p>
      <p class="row">
        <button class="btn" type="button" aria-disabled={isWanted ? 'true' : undefined} onClick={onStart}>
          {label}
        </button>
        {children}
      </p>
      <p role="status" class="hint">
        {isWanted && t('quiz.starting')}
      </p>
    </div>
  );
}
