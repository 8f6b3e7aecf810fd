import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { localDay } from '../../../site/day.ts';
import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { addIssuer } from '../store.ts';
import { typedKid } from './spoken-kid.ts';

type Props = { kid: string; publicKey: string; t: Translate; onAdded(): void };

/**
 * Believes an issuer once its name and its key have been typed as the issuer itself said them, and the key fits. Nothing is
 * taken from the certificate at hand: its signer may have written any name.
 */
export function AddIssuer({ kid, publicKey, t, onAdded }: Props) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), [asking]);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'noName' | 'differs' | 'notKept' | null>(null);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!name.trim()) {
      setProblem('noName');
      return;
    }
    if (typedKid(typed) !== kid) {
      setProblem('differs');
      return;
    }
    try {
      await addIssuer({ publicKey, organisation: name.trim(), addedAt: localDay(Date.now()) });
      onAdded();
    } catch {
      setProblem('notKept');
    }
  }

  if (!asking) {
    return (
      <p class="row vdo">
        <button class="btn btn-2 btn-s" type="button" onClick={() => setAsking(true)}>
          <Icon shape={icons.key} /> {t('verify.add.open')}
        </button>
      </p>
    );
  }
  return (
    <form class="vtype" onSubmit={submit}>
      <label for={`${id}-name`}>{t('verify.add.name')}</label>
      <input
        id={`${id}-name`}
        class="inp"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        autocomplete="off"
        maxLength={80}
        dir="auto"
        aria-invalid={problem === 'noName'}
        ref={first}
      />
      <label for={`${id}-key`}>{t('verify.add.label')}</label>
      <div class="row vtype-row">
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
