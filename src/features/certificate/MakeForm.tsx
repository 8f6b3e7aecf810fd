import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../site/words.ts';
import { hiddenIn, type NameProblem, readName } from './name.ts';

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
  const [error, setError] = useState<NameProblem | 'saving' | null>(null);
  const [busy, setBusy] = useState(false);
  const hidden = hiddenIn(typed);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    const read = readName(typed);
    if ('problem' in read) {
      setError(read.problem);
      field.current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    try {
      await onMake(read.name);
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
          aria-invalid={error !== null && error !== 'saving'}
        />
        <span id={`${id}-hint`}>
          {t('certificate.nameHint')} {hidden.length > 0 && t('certificate.nameHidden', { signs: hidden })}
        </span>
      </p>
      <p class="cmake-say" role="alert">
        {error && t(error === 'saving' ? 'certificate.failed' : `certificate.nameProblem.${error}`)}
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
