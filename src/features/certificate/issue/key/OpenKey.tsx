import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../../site/words.ts';
import { Bar } from '../../../../ui/Bar.tsx';
import { FileButton } from '../../../../ui/FileButton.tsx';
import { type Key, type KeyRefusal, openKey, readKeyFile } from './keys.ts';

type KeyFile = Extract<ReturnType<typeof readKeyFile>, { file: unknown }>['file'];

/** Opens a key file: first the file, then its passphrase. */
export function OpenKey({ t, onOpen }: { t: Translate; onOpen(key: Key): void }) {
  const id = useId();
  const [file, setFile] = useState<KeyFile | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<KeyRefusal | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [file]);

  async function choose(chosen: File) {
    setFile(null);
    const read = chosen.size > 100_000 ? { refused: 'too-large' as const } : readKeyFile(await chosen.text());
    if ('refused' in read) setProblem(read.refused);
    else {
      setProblem(null);
      setFile(read.file);
    }
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!file || share !== null) return;
    setProblem(null);
    setShare(0);
    const opened = await openKey(file, passphrase, setShare);
    setShare(null);
    if ('key' in opened) onOpen(opened.key);
    else {
      setProblem(opened.refused);
      field.current?.focus();
    }
  }

  return (
    <div>
      <h3>{t('issue.open.title')}</h3>
      <p>{t('issue.open.why')}</p>
      <p class="row ddo">
        <FileButton
          label={t('issue.open.file')}
          accept=".json,application/json"
          onFiles={([chosen]) => void choose(chosen)}
        />
      </p>
      {file && (
        <form onSubmit={submit}>
          <p>
            {t('issue.open.of')} <b>{file.issuer.organisation}</b>
          </p>
          <label for={`${id}-pass`}>{t('issue.passphrase')}</label>
          <input
            id={`${id}-pass`}
            class="inp"
            type="password"
            autocomplete="current-password"
            ref={field}
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
            aria-invalid={problem === 'passphrase'}
          />
          {share === null ? (
            <button class="btn" type="submit">
              {t('issue.open.open')}
            </button>
          ) : (
            <Bar class="dbar" share={share} label={t('issue.working')} />
          )}
        </form>
      )}
      <p class="dsay" role="alert">
        {problem && t(`issue.refused.${problem}`)}
      </p>
    </div>
  );
}
