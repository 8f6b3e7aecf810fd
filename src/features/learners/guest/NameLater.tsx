import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../../site/words.ts';
import type { SavingProps } from '../Saving.tsx';
import { useLearner } from '../State.tsx';
import { $askedAt, leavePlace, nameGuest, noteAsked } from './store.ts';

type Form = typeof import('../NameForm.tsx').NameForm;

/**
 * Asks a guest for a name, in place, once they have seen what their answer came to. It takes no focus: the verdict is
 * what they wait for, and the question is the next stop after it.
 */
export function NameLater({ at, words, lang, paths }: SavingProps & { at: string }) {
  const t = translator(words, lang);
  const askedAt = useStore($askedAt, { ssr: () => null });
  const learner = useLearner();
  const [NameForm, setNameForm] = useState<Form>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const isHere = askedAt === at && learner !== null;
  /** Whether somebody else has the device since: the question was not for them. */
  const asked = useRef<string | null>(null);
  const before = useRef<Element | null>(null);
  const isShown = isHere && NameForm !== undefined;

  useEffect(() => () => leavePlace(at), []);
  useEffect(() => {
    // Where it cannot be loaded nobody is asked; the progress page gives a name as well.
    if (isHere) import('../NameForm.tsx').then((loaded) => setNameForm(() => loaded.NameForm)).catch(() => {});
  }, [isHere]);
  useEffect(() => {
    if (!isHere) asked.current = null;
    else if (asked.current === null) asked.current = learner;
    else if (asked.current !== learner) noteAsked();
  }, [isHere, learner]);
  // With the question gone, not a moment later: keys pressed in between would go to the page.
  useLayoutEffect(() => {
    if (!isShown) return;
    before.current = document.activeElement;
    return () => {
      const { current } = before;
      if (document.activeElement === document.body && current instanceof HTMLElement) current.focus();
    };
  }, [isShown]);

  async function save(name: string, path: Parameters<typeof nameGuest>[1]) {
    setBusy(true);
    setFailed(false);
    try {
      await nameGuest(name, path);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  if (!isShown) return null;
  return (
    <>
      <NameForm t={t} paths={paths} busy={busy} onSave={save} onSkip={noteAsked} />
      {failed && <p role="alert">{t('learner.failedWhy')}</p>}
    </>
  );
}
