import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';

type Props = { t: Translate; name: string; onSave(name: string): void; onCancel(): void };

/** Asks for another name of a learner. */
export function RenameForm({ t, name, onSave, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        const next = field.current?.value.trim();
        if (next) onSave(next);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p class="ask-field">
        <label for={id}>{t('learners.newName')}</label>
        <input
          class="inp"
          id={id}
          ref={field}
          defaultValue={name}
          maxLength={80}
          required
          aria-describedby={`${id}-hint`}
        />
        <span class="hint" id={`${id}-hint`}>
          {t('learners.renameHint')}
        </span>
      </p>
      <p class="row">
        <button class="btn btn-s" type="submit">
          {t('learners.renameYes')}
        </button>
        <button class="btn btn-3 btn-s" type="button" onClick={onCancel}>
          {t('learner.cancel')}
        </button>
      </p>
    </form>
  );
}
