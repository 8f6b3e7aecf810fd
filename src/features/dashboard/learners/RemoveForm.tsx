import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LearnerCard } from '../../../log/store.ts';
import type { Translate } from '../../../site/words.ts';
import { SaveButton } from '../../backup/SaveButton.tsx';
import { isConfirmed, nameToType } from '../../learners/confirm-name.ts';

type Props = { t: Translate; learner: LearnerCard; onRemove(): void; onCancel(): void };

/** Asks before a learner is removed: offers a back-up first, and wants the name typed. */
export function RemoveForm({ t, learner, onRemove, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [wrong, setWrong] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const guest = t('learner.guest');
  const name = nameToType(learner.name, guest);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isConfirmed(field.current?.value ?? '', learner.name, guest)) onRemove();
    else {
      setWrong(true);
      field.current?.focus();
    }
  }

  return (
    <form
      class="ask"
      aria-labelledby={`${id}-title`}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t('learners.removeTitle', { name })}
      </h3>
      <p>{t('learners.removeText')}</p>
      <p>
        <SaveButton t={t} whose={{ learner: learner.id }} name={name} label={t('learners.backupFirst')} style="btn-2" />
      </p>
      <p class="ask-field">
        <label for={id}>{t('learners.typeName', { name })}</label>
        <input
          class="inp"
          id={id}
          ref={field}
          maxLength={200}
          autocomplete="off"
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
        />
        <span id={`${id}-wrong`} role="status">
          {wrong && t('learners.wrongName', { name })}
        </span>
      </p>
      <p class="row">
        <button class="btn btn-s" type="submit">
          {t('learners.removeYes')}
        </button>
        <button class="btn btn-3 btn-s" type="button" onClick={onCancel}>
          {t('learner.cancel')}
        </button>
      </p>
    </form>
  );
}
