import { lateWords } from 'virtual:late-words';
import { useEffect, useState } from 'preact/hooks';
import { backupFiles } from '../../log/file/backup-file.ts';
import { backupName } from '../../log/file/backup-name.ts';
import { rescueLog, retry } from '../../log/store.ts';
import type { ClockTrouble } from '../../log/time/clock.ts';
import { saveFile } from '../../site/save-file.ts';
import { formatDate, type Translate, translator } from '../../site/words.ts';
import { useProgress, useTrouble, useUnsaved } from './State.tsx';

/** Why nothing is being saved, what was kept, and what to do: a back-up of what is in memory, another try. */
export default function Rescue({ lang, clock }: { lang: string; clock: ClockTrouble }) {
  const [t, setT] = useState<Translate>();
  const trouble = useTrouble();
  const unsaved = useUnsaved();
  const { name, events, lastEventAt } = useProgress();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    lateWords[lang]?.trouble().then(
      (words) => setT(() => translator(words.default, lang)),
      () => {},
    );
  }, [lang]);
  if (!t) return null;

  async function save() {
    const now = Date.now();
    const texts = backupFiles(await rescueLog(), now);
    for (const [index, text] of texts.entries()) {
      saveFile(backupName(name, now, index + 1, texts.length), text, 'application/json');
    }
  }

  async function again() {
    if (busy) return;
    setBusy(true);
    try {
      await retry();
      // The button goes with the notice; the focus stays in the masthead.
      document.querySelector<HTMLElement>('.mast-who')?.focus();
    } catch {
      // What is wrong now is said above.
    }
    setBusy(false);
  }

  const isHeld = unsaved > 0;
  return (
    <>
      {trouble && <p>{t(`trouble.${trouble}`)}</p>}
      {isHeld && <p>{t('trouble.held', { n: unsaved })}</p>}
      {clock && (
        <p>{t(`trouble.clock.${clock}`, { now: formatDate(Date.now(), lang), last: formatDate(lastEventAt, lang) })}</p>
      )}
      <p class="row">
        {(isHeld || (trouble && events > 0)) && (
          <button class="btn btn-s" type="button" onClick={save}>
            {t('trouble.file')}
          </button>
        )}
        {trouble === 'newer' && (
          <button class="btn btn-2 btn-s" type="button" onClick={() => location.reload()}>
            {t('trouble.reload')}
          </button>
        )}
        {(isHeld || trouble) && trouble !== 'newer' && trouble !== 'waiting' && (
          <button class="btn btn-2 btn-s" type="button" aria-busy={busy} onClick={again}>
            {t('trouble.again')}
          </button>
        )}
      </p>
    </>
  );
}
