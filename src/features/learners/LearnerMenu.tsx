import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { asksAtStart, start } from '../../log/store.ts';
import { translator } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { Arrival } from './Arrival.tsx';
import { Notice } from './Notice.tsx';
import type { PanelProps } from './Panel.tsx';
import type { SavingProps } from './Saving.tsx';
import { useLearner, useProgress, useStatus } from './State.tsx';

type Props = SavingProps & { progressHref: string; progressLabel: string };

/** Who is learning, on every page. Before script it is a link to the progress page. */
export default function LearnerMenu({ words, lang, paths, progressHref, progressLabel }: Props) {
  const t = translator(words, lang);
  const status = useStatus();
  const learner = useLearner();
  const { name } = useProgress();
  const [Panel, setPanel] = useState<ComponentType<PanelProps>>();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    void start();
  }, []);

  useEffect(() => {
    if (status === 'ready') void askOnce();
  }, [status]);

  async function askOnce() {
    if (await asksAtStart()) (await import('./AskWho.tsx')).askOnce({ t, lang, paths });
  }

  useEffect(() => {
    if (!Panel) return;
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setPanel(undefined);
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
  }, [Panel]);

  function close() {
    setPanel(undefined);
    button.current?.focus();
  }

  async function toggle() {
    if (Panel) return setPanel(undefined);
    try {
      const loaded = await import('./Panel.tsx');
      setPanel(() => loaded.Panel);
    } catch {
      // Without the script of the menu, the page it leads to does the same.
      location.href = progressHref;
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
          aria-expanded={Panel !== undefined}
          onClick={toggle}
        >
          <Icon shape={icons.role} />
          <span>{t('learner.learner', { name: name || t('learner.guest') })}</span>
        </button>
        {Panel && <Panel {...{ t, lang, paths, progressHref, progressLabel, close }} />}
      </div>
      {notice}
      <Arrival />
    </>
  );
}
