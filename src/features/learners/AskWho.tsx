import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $learners, addLearner, switchLearner } from '../../log/store.ts';
import type { Translate } from '../../site/words.ts';
import type { PathChoice } from '../course/schema.ts';
import { isKnown, noteKnown } from './known.ts';
import { NameForm } from './NameForm.tsx';
import { Names } from './Names.tsx';
import { useLearner, useLearners } from './State.tsx';

type Props = { t: Translate; lang: string; paths: PathChoice[] };

/** Asks whoever opened the browser who they are. Closing it without an answer puts the question off to the next page. */
function AskWho({ t, lang, paths, onClose }: Props & { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const learners = useLearners();
  const learner = useLearner();
  const [adding, setAdding] = useState(false);
  const [failed, setFailed] = useState(false);
  // A dialog gives the focus to its first button, so the names must be there when it opens.
  const isThere = learners.length > 0;
  useEffect(() => {
    if (isThere) dialog.current?.showModal();
  }, [isThere]);

  async function run(write: () => Promise<void>) {
    try {
      await write();
      noteKnown();
      dialog.current?.close();
    } catch {
      setFailed(true);
    }
  }

  return (
    <dialog class="ask" ref={dialog} aria-labelledby="ask-who" onClose={onClose}>
      {adding ? (
        <NameForm
          t={t}
          paths={paths}
          busy={false}
          onSave={(name, path) => run(() => addLearner(name, path))}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <>
          <h2 id="ask-who">{t('learner.title')}</h2>
          <div class="who-list">
            <Names
              {...{ t, lang, paths, learners }}
              current={learner}
              onChoose={(id) => run(() => switchLearner(id))}
            />
          </div>
          <p class="row">
            <button class="btn btn-2 btn-s" type="button" onClick={() => setAdding(true)}>
              {t('learner.add')}
            </button>
          </p>
        </>
      )}
      {failed && <p role="alert">{t('learner.failedWhy')}</p>}
    </dialog>
  );
}

/** Opens the question over the page, unless it was answered since the browser was opened, or there is nobody to choose. */
export function askOnce(props: Props): void {
  if (isKnown() || $learners.get().length === 0) return;
  const place = document.body.appendChild(document.createElement('div'));
  const onClose = () => {
    render(null, place);
    place.remove();
  };
  render(<AskWho {...props} onClose={onClose} />, place);
}
