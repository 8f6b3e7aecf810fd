import { render } from 'preact';
import { useState } from 'preact/hooks';
import { addLearner, start, switchLearner } from '../../log/store.ts';
import { type Translate, translator } from '../../site/words.ts';
import type { PathChoice } from '../course/schema.ts';
import { NameForm } from './NameForm.tsx';
import { Names } from './Names.tsx';
import { loadSaving } from './Saving.tsx';
import { useLearner, useLearners } from './State.tsx';

type PanelProps = {
  t: Translate;
  lang: string;
  paths: PathChoice[];
  progressHref: string;
  progressLabel: string;
  /** Closes the menu; the focus goes back to its button. */
  close(): void;
};

/** The open menu of who is learning. */
function Panel({ t, lang, paths, progressHref, progressLabel, close }: PanelProps) {
  const learner = useLearner();
  const learners = useLearners();
  const [part, setPart] = useState<'menu' | 'switch' | 'add'>('menu');
  const [failed, setFailed] = useState(false);

  async function run(write: () => Promise<void>) {
    try {
      await write();
      close();
    } catch {
      setFailed(true);
    }
  }

  return (
    <div class="who-pop">
      {part === 'menu' && (
        <>
          <button type="button" onClick={() => setPart('switch')}>
            {t('learner.switch')}
          </button>
          <button type="button" onClick={() => setPart('add')}>
            {t('learner.add')}
          </button>
          <a href={progressHref}>{progressLabel}</a>
        </>
      )}
      {part === 'switch' && (
        <fieldset class="who-list">
          <legend>{t('learner.switch')}</legend>
          <Names {...{ t, lang, paths, learners }} current={learner} onChoose={(id) => run(() => switchLearner(id))} />
          {learners.length === 1 && <p>{t('learner.alone')}</p>}
        </fieldset>
      )}
      {part === 'add' && (
        <NameForm
          t={t}
          paths={paths}
          busy={false}
          onSave={(name, path) => run(() => addLearner(name, path))}
          onCancel={close}
        />
      )}
      {failed && <p role="alert">{t('learner.failedWhy')}</p>}
    </div>
  );
}

/** Opens the menu of who is learning in this place. Gives the function that takes it away. */
export async function openPanel(
  place: HTMLElement,
  progress: { href: string; label: string },
  close: () => void,
): Promise<() => void> {
  const { words, lang, paths } = await loadSaving('learner');
  const t = translator(words, lang);
  await start();
  render(<Panel {...{ t, lang, paths, close }} progressHref={progress.href} progressLabel={progress.label} />, place);
  return () => render(null, place);
}
