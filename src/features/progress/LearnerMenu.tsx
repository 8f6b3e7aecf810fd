import { useEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../i18n/t.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { Arrival } from './Arrival.tsx';
import { Names } from './learners/Names.tsx';
import { NameForm } from './NameForm.tsx';
import { Notice } from './Notice.tsx';
import type { SavingProps } from './Saving.tsx';
import { useLearner, useLearners, useProgress, useStatus } from './State.tsx';
import { addLearner, asksAtStart, start, switchLearner } from './store.ts';

type Props = SavingProps & { progressHref: string; progressLabel: string };

/** Who is learning, on every page. Before script it is a link to the progress page. */
export default function LearnerMenu({ words, lang, paths, progressHref, progressLabel }: Props) {
  const t = translator(words, lang);
  const status = useStatus();
  const learner = useLearner();
  const learners = useLearners();
  const { name } = useProgress();
  const [open, setOpen] = useState<'closed' | 'menu' | 'switch' | 'add'>('closed');
  const [failed, setFailed] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    void start();
  }, []);

  useEffect(() => {
    if (status === 'ready') void askOnce();
  }, [status]);

  async function askOnce() {
    if (await asksAtStart()) (await import('./learners/AskWho.tsx')).askOnce({ t, lang, paths });
  }

  useEffect(() => {
    if (open === 'closed') return;
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen('closed');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);

  function close() {
    setOpen('closed');
    button.current?.focus();
  }

  async function run(write: () => Promise<void>) {
    try {
      await write();
      setFailed(false);
      close();
    } catch {
      setFailed(true);
    }
  }

  const notice = <Notice t={t} lang={lang} />;
  if (status === 'starting' || !learner) {
    return (
      <>
        <a class="mast-btn mast-who" href={progressHref}>
          <Icon shape={icons.role} />
          <span>{progressLabel}</span>
        </a>
        {notice}
      </>
    );
  }
  return (
    <>
      <div class="who-menu" ref={root}>
        <button
          class="mast-btn mast-who"
          type="button"
          ref={button}
          aria-expanded={open !== 'closed'}
          onClick={() => setOpen(open === 'closed' ? 'menu' : 'closed')}
        >
          <Icon shape={icons.role} />
          <span>{t('learner.learner', { name: name || t('learner.guest') })}</span>
        </button>
        {open !== 'closed' && (
          <div class="who-pop">
            {open === 'menu' && (
              <>
                <button type="button" onClick={() => setOpen('switch')}>
                  {t('learner.switch')}
                </button>
                <button type="button" onClick={() => setOpen('add')}>
                  {t('learner.add')}
                </button>
                <a href={progressHref}>{progressLabel}</a>
              </>
            )}
            {open === 'switch' && (
              <fieldset class="who-list">
                <legend>{t('learner.switch')}</legend>
                <Names
                  {...{ t, lang, paths, learners }}
                  current={learner}
                  onChoose={(id) => run(() => switchLearner(id))}
                />
                {learners.length === 1 && <p>{t('learner.alone')}</p>}
              </fieldset>
            )}
            {open === 'add' && (
              <NameForm
                t={t}
                paths={paths}
                busy={false}
                onSave={(newName, path) => run(() => addLearner(newName, path))}
                onCancel={close}
              />
            )}
            {failed && <p role="alert">{t('learner.failedWhy')}</p>}
          </div>
        )}
      </div>
      {notice}
      <Arrival />
    </>
  );
}
