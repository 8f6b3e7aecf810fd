import { useId, useState } from 'preact/hooks';
import { localDay } from '../../../site/day.ts';
import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { addIssuer } from '../store.ts';
import { typedKid } from './spoken-kid.ts';

type Props = { kid: string; publicKey: string; organisation: string; t: Translate; onAdded(): void };

/** Believes an issuer once its key has been typed as the issuer itself read it aloud, and fits. */
export function AddIssuer({ kid, publicKey, organisation, t, onAdded }: Props) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'differs' | 'notKept' | null>(null);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (typedKid(typed) !== kid) {
      setProblem('differs');
      return;
    }
    try {
      addIssuer({ publicKey, organisation, addedAt: localDay(Date.now()) });
      onAdded();
    } catch {
      setProblem('notKept');
    }
  }

  if (!asking) {
    return (
      <p class="row">
        <button class="btn btn-2 btn-s" type="button" onClick={() => setAsking(true)}>
          <Icon shape={icons.key} /> {t('verify.add.open')}
        </button>
      </p>
    );
  }
  return (
    <form class="vtype" onSubmit={submit}>
      <label for={`${id}-key`}>{t('verify.add.label')}</label>
      <div class="row">
        <input
          id={`${id}-key`}
          class="inp"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          aria-describedby={`${id}-hint`}
          aria-invalid={problem === 'differs'}
          ref={(field) => {
            if (field && !typed) field.focus();
          }}
        />
        <button class="btn btn-s" type="submit">
          {t('verify.add.add')}
        </button>
      </div>
      <p id={`${id}-hint`}>{t('verify.add.hint')}</p>
      <p role="alert">{problem && t(`verify.add.${problem}`)}</p>
    </form>
  );
}
