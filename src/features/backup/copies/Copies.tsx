import { useEffect, useState } from 'preact/hooks';
import { canChooseFolder, chooseFolder } from '../../../site/folder.ts';
import type { Translate } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { copiesLog } from '../store.ts';
import { useCopiesNow } from './useCopiesNow.tsx';

type Props = { t: Translate; lang: string };

/** Copies of everybody's progress in a folder, by themselves; nothing where the browser gives a page no folder. */
export function Copies({ t, lang }: Props) {
  const [turn, setTurn] = useState(0);
  const state = useCopiesNow(turn);
  const [isPossible, setPossible] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => setPossible(canChooseFolder()), []);

  /** Does what was pressed, then writes a copy, unless there is to be none, and says what became of it. */
  async function press(work: () => Promise<boolean>): Promise<void> {
    setSaid('');
    try {
      if (await work()) {
        const { writeCopy, copiesNow } = await copiesLog();
        await writeCopy(Date.now(), true);
        if (!(await copiesNow())?.problem) setSaid(t('copies.written'));
      }
    } catch {
      setSaid(t('copies.notStarted'));
    }
    setTurn((now) => now + 1);
  }

  // The folder is asked for first: the browser takes a press for one only for a moment.
  async function choose(): Promise<boolean> {
    const folder = await chooseFolder();
    if (folder) await (await copiesLog()).startCopies(folder);
    return folder !== undefined;
  }

  async function stop(): Promise<boolean> {
    await (await copiesLog()).stopCopies();
    return false;
  }

  if (!state && !isPossible) return null;
  const when = (at: number) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <section class="copies" aria-labelledby="copies">
      <h4 id="copies">{t('copies.title')}</h4>
      {state ? (
        <>
          <p>{t('copies.on', { folder: state.folder })}</p>
          {state.last && <p>{t('copies.last', { when: when(state.last.at), names: state.last.names })}</p>}
          {state.problem && (
            <p role="alert">
              <Icon shape={icons.warn} /> {t(`copies.${state.problem}`, { folder: state.folder })}
            </p>
          )}
          <p class="row">
            <button class="btn btn-2 btn-s" type="button" onClick={() => press(async () => true)}>
              {t('copies.now')}
            </button>
            <button class="btn btn-2 btn-s" type="button" onClick={() => press(choose)}>
              {t('copies.another')}
            </button>
            <button class="btn btn-2 btn-s" type="button" onClick={() => press(stop)}>
              {t('copies.stop')}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>{t('copies.why')}</p>
          <p>
            <button class="btn btn-2 btn-s" type="button" onClick={() => press(choose)}>
              {t('copies.choose')}
            </button>
          </p>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
