import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { translator } from '../../../site/words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import * as icons from '../../../ui/icons.ts';
import { apart } from '../../learners/apart.ts';
import type { SavingProps } from '../../learners/Saving.tsx';
import { useLearners } from '../../learners/State.tsx';
import { $lastImport, undo, watchUndo } from './store.ts';

/** Takes back the last import: says what it will remove, asks once, and says what stays. */
export function Undo({ words, lang, paths }: SavingProps) {
  const t = translator(words, lang);
  const last = useStore($lastImport, { ssr: () => null });
  const learners = useLearners();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => void watchUndo(), []);
  useEffect(() => {
    if (asking || said) place.current?.focus();
  }, [asking, said]);

  const count = last?.learners.reduce((sum, each) => sum + each.count, 0) ?? 0;
  const nameOf = (id: string): string => {
    const card = learners.find((each) => each.id === id);
    if (!card) return t('learner.guest');
    const path = paths.find((each) => each.id === card.path)?.title ?? t('learner.noPath');
    const mark = apart(card, learners, path, lang);
    return `${card.name || t('learner.guest')}${mark && ` (${mark})`}`;
  };

  async function run() {
    try {
      await undo();
      setSaid(t('backup.undone'));
    } catch {
      setSaid(t('learner.failedWhy'));
    }
    setAsking(false);
  }

  if (!last && !said) return null;
  const when = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div class="undo" ref={place} tabIndex={-1}>
      <p role="status">{said}</p>
      {last && !asking && (
        <>
          <p>{t('backup.lastImport', { when: when.format(last.at), n: count })}</p>
          <p>
            <button class="btn btn-2 btn-s" type="button" onClick={() => setAsking(true)}>
              <Icon shape={icons.back} flip /> {t('backup.undo')}
            </button>
          </p>
        </>
      )}
      {last && asking && (
        <>
          <p>
            <b>{t('backup.undoAsk')}</b>
          </p>
          <ul class="brings">
            {last.learners.map((each) => (
              <li key={each.learner}>
                {t('backup.undoOf', { name: nameOf(each.learner), n: each.count })}
                {each.since > 0 && ` ${t('backup.undoSince', { n: each.since })}`}
              </li>
            ))}
          </ul>
          <p class="row">
            <button class="btn btn-s" type="button" onClick={run}>
              {t('backup.undoYes', { n: count })}
            </button>
            <button class="btn btn-2 btn-s" type="button" onClick={() => setAsking(false)}>
              {t('backup.undoNo')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
