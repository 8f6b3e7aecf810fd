import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../site/words.ts';
import { publicSite } from '../carrier/link.ts';
import { keepPublicSite } from '../store.ts';

type Props = { site: string; t: Translate };

/** Asks where the course stands on the web, before codes are printed that lead nowhere outside. */
export function PublicAddress({ site, t }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="slip slip-due"
      onSubmit={(event) => {
        event.preventDefault();
        const found = publicSite(typed);
        setWrong(!found);
        if (found) void keepPublicSite(found);
      }}
    >
      <p>{t('issue.address.warning', { site })}</p>
      <label for={`${id}-site`}>{t('issue.address.label')}</label>
      <input
        id={`${id}-site`}
        class="inp"
        inputMode="url"
        dir="ltr"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        aria-invalid={wrong}
      />
      <p class="dsay" role="alert">
        {wrong && t('issue.address.wrong')}
      </p>
      <button class="btn btn-2 btn-s" type="submit">
        {t('issue.address.keep')}
      </button>
    </form>
  );
}
