import { useEffect, useState } from 'preact/hooks';
import { backupName } from '../../log/file/backup-name.ts';
import { canShare, share } from '../../site/platform.ts';
import type { Translate } from '../../site/words.ts';
import { backup, type Whose } from './store.ts';

/** How a back-up may travel; Chrome hands on no JSON, but any text. */
const forms = [
  { ending: '', type: 'application/json' },
  { ending: '.txt', type: 'text/plain' },
];

const file = (text: string, name: string, { ending, type }: { ending: string; type: string }) =>
  new File([text], `${name}${ending}`, { type });

/** Hands a back-up to another program of the device, where the browser can. */
export function ShareButton({ t, whose, name }: { t: Translate; whose: Whose; name: string }) {
  const [form, setForm] = useState<(typeof forms)[number] | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setForm(forms.find((each) => canShare([file('{}', 'a.json', each)])));
  }, []);

  async function send(as: (typeof forms)[number]) {
    try {
      const { texts, now, note } = await backup(whose);
      const files = texts.map((text, index) => file(text, backupName(name, now, index + 1, texts.length), as));
      await share({ files });
      await note();
      setFailed(false);
    } catch (error) {
      // Closing the sheet without a choice is no failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  }

  return (
    form && (
      <>
        <button class="btn btn-2 btn-s" type="button" onClick={() => send(form)}>
          {t('backup.share')}
        </button>
        {failed && <p role="alert">{t('backup.shareFailed')}</p>}
      </>
    )
  );
}
