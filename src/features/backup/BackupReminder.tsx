import { useEffect, useState } from 'preact/hooks';
import { start } from '../../log/store.ts';
import { translator, type Words } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { useProgress } from '../learners/State.tsx';
import { backupAge, backupDue } from './reminder.ts';

/** One quiet line when a back-up is due; nothing otherwise. `href` leads to where one is made. */
export function BackupReminder({ words, lang, href }: { words: Words; lang: string; href: string }) {
  const t = translator(words, lang);
  const state = useProgress();
  const [now, setNow] = useState(0);
  useEffect(() => void start(), []);
  useEffect(() => setNow(Date.now()), [state]);

  if (!backupDue(state, now)) return null;
  const age = backupAge(state, now);
  const n = state.sinceBackup;
  const due =
    age === null
      ? `${t('reminder.never')} ${t('reminder.alone', { n })}`
      : `${t('reminder.due', { n: age })} ${t('reminder.since', { n })}`;
  return (
    <p class="remind">
      <Icon shape={icons.warn} /> {due} <a href={href}>{t('reminder.now')}</a>
    </p>
  );
}
