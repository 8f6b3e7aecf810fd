import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import type { Question } from '../schema.ts';

/** A nudge that shows when asked for. It costs nothing and is not recorded. */
export function Hint({ text, written, t }: Pick<Question, 'written'> & { text: string; t: Translate }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="qhint scripted no-print">
      <button class="btn btn-3" type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('question.hint')}
      </button>
      <p id={id} hidden={!open} {...written}>
        {text}
      </p>
    </div>
  );
}
