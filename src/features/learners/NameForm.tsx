import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '../../site/words.ts';
import type { PathChoice, PathId } from '../course/schema.ts';

type Props = {
  t: Translate;
  paths: PathChoice[];
  busy: boolean;
  onSave(name: string, path: PathId | null): void;
  /** Absent where a name cannot be left out. */
  onSkip?(): void;
  /** Absent where the question came after what is asked about: nothing is left to call off, and the focus stays. */
  onCancel?(): void;
};

/**
 * Asks who is learning, in place. Where something waits for the answer it takes the focus, so that keyboard and screen
 * reader arrive at the question.
 */
export function NameForm({ t, paths, busy, onSave, onSkip, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (onCancel) field.current?.focus();
  }, []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const name = String(data.get('name')).trim();
    const path = paths.find((each) => each.id === data.get('path'))?.id ?? null;
    if (name || path || !onSkip) onSave(name, path);
    else onSkip();
  }

  return (
    <form
      class="ask"
      aria-labelledby={`${id}-title`}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && (onCancel ?? onSkip)?.()}
    >
      <h3 id={`${id}-title`}>{t('learner.title')}</h3>
      <p>{t('learner.why')}</p>
      <p class="ask-field">
        <label for={`${id}-name`}>{t('learner.name')}</label>
        <input
          class="inp"
          id={`${id}-name`}
          name="name"
          ref={field}
          maxLength={80}
          autocomplete="name"
          required={!onSkip}
          aria-describedby={`${id}-hint`}
        />
        <span class="hint" id={`${id}-hint`}>
          {t('learner.nameHint')}
        </span>
      </p>
      <p class="ask-field">
        <label for={`${id}-path`}>{t('learner.path')}</label>
        <select id={`${id}-path`} name="path">
          <option value="">{t('learner.noPath')}</option>
          {paths.map((path) => (
            <option key={path.id} value={path.id}>
              {path.title}
            </option>
          ))}
        </select>
      </p>
      <p class="row">
        <button class="btn btn-s" type="submit" disabled={busy}>
          {t('learner.save')}
        </button>
        {onSkip && (
          <button class="btn btn-2 btn-s" type="button" disabled={busy} onClick={onSkip}>
            {t('learner.skip')}
          </button>
        )}
        {onCancel && (
          <button class="btn btn-3 btn-s" type="button" onClick={onCancel}>
            {t('learner.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
