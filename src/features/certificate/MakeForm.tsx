import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../site/words.ts';
import { nameOf } from './claim.ts';

type Props = {
  name: string;
  t: Translate;
  /** @throws if the certificate could not be stored. */
  onMake(name: string): Promise<void>;
  onCancel(): void;
};

/** Confirms the name, in place, before it is fixed for good. Takes the focus. */
export function MakeForm({ name, t, onMake, onCancel }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [error, setError] = useState<'name' | 'saving' | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    const cleaned = nameOf(typed);
    if (!cleaned) {
      setError('name');
      field.current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    try {
      await onMake(cleaned);
    } catch {
      setError('saving');
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="cmake" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <p>
        <label for={`${id}-name`}>{t('certificate.name')}</label>
        <input
          id={`${id}-name`}
          ref={field}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          dir="auto"
          maxLength={80}
          autocomplete="name"
          aria-describedby={`${id}-hint`}
          aria-invalid={error === 'name'}
        />
        <span id={`${id}-hint`}>{t('certificate.nameHint')}</span>
      </p>
      <p class="cmake-say" role="alert">
        {error === 'name' && t('certificate.nameLength')}
        {error === 'saving' && t('certificate.failed')}
      </p>
      <p class="row">
        <button class="btn" type="submit" aria-disabled={busy}>
          {t(error === 'saving' ? 'certificate.retry' : 'certificate.make')}
        </button>
        <button class="btn btn-3" type="button" onClick={onCancel}>
          {t('certificate.cancel')}
        </button>
      </p>
    </form>
  );
}
