import { useEffect, useState } from 'preact/hooks';
import { start } from '../../log/store.ts';
import { translator, type Words } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { useProgress } from '../learners/State.tsx';
import { useCopiesNow } from './copies/useCopiesNow.tsx';
import { backupAge, backupDue } from './reminder.ts';

/** One quiet line when a back-up is due; nothing otherwise. `href` leads to where one is made. */
export function BackupReminder({ words, lang, href }: { words: Words; lang: string; href: string }) {
  const t = translator(words, lang);
  const state = useProgress();
  const [now, setNow] = useState(0);
  useEffect(() => void start(), []);
  useEffect(() => setNow(Date.now()), [state]);

  // A copy that wrote itself is a back-up as good as one that somebody made.
  const copies = useCopiesNow(state);
  const lastBackupAt = Math.max(state.lastBackupAt ?? 0, copies?.last?.at ?? 0) || undefined;
  const backedUp = { ...state, ...(lastBackupAt && { lastBackupAt }) };
  if (!backupDue(backedUp, now)) return null;
  const age = backupAge(backedUp, now);
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
