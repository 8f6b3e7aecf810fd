import { useEffect, useState } from 'preact/hooks';
import { translator } from '../../site/words.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { SavingProps } from '../learners/Saving.tsx';
import { useLearner, useLearners, useProgress } from '../learners/State.tsx';
import { Copies } from './copies/Copies.tsx';
import { backupAge, backupDue } from './reminder.ts';
import { useRestore } from './restore/Restore.tsx';
import { Undo } from './restore/Undo.tsx';
import { SaveButton } from './SaveButton.tsx';
import { ShareButton } from './ShareButton.tsx';

type Props = SavingProps & { transferHref: string };

/** Saves the learner's log as a file, takes one back after showing what is in it, and can take that back again. */
export function Backup({ transferHref, ...props }: Props) {
  const t = translator(props.words, props.lang);
  const state = useProgress();
  const learner = useLearner();
  const learners = useLearners();
  const { open, view } = useRestore(props);
  const [isOver, setOver] = useState(false);
  // The clock is read once the page is there: the server's would be another.
  const [now, setNow] = useState(0);
  useEffect(() => setNow(Date.now()), [state]);

  const age = backupAge(state, now);
  const days = new Intl.RelativeTimeFormat(props.lang, { numeric: 'auto' });
  return (
    <section
      class={`slip backup ${backupDue(state, now) ? 'slip-due' : ''} ${isOver ? 'drop' : ''}`}
      aria-labelledby="backup"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) void open(file);
      }}
    >
      <h3 id="backup">
        <Icon shape={icons.save} />
        <span>{age === null ? t('progress.never') : t('progress.lastBackup', { when: days.format(-age, 'day') })}</span>
      </h3>
      <p>{t('progress.backupWhy')}</p>
      {learner && (
        <p class="row">
          <SaveButton t={t} whose={{ learner }} name={state.name} label={t('progress.backupNow')} />
          <ShareButton t={t} whose={{ learner }} name={state.name} />
        </p>
      )}
      {learners.length > 1 && (
        <p>
          <SaveButton
            t={t}
            whose="everybody"
            name={t('backup.everybodyFile')}
            label={t('backup.everybody')}
            style="btn-2"
          />
        </p>
      )}
      <p>
        <FileButton
          label={t('progress.restore')}
          look="btn-2 btn-s"
          accept=".json,.txt,application/json,text/plain"
          describedBy="backup-drop"
          onFiles={([file]) => void open(file)}
        />
        <span class="hint backup-drop" id="backup-drop">
          {t('backup.drop')}
        </span>
      </p>
      {view}
      <Undo {...props} />
      <Copies t={t} lang={props.lang} />
      <p>
        <a href={transferHref}>{t('backup.transfer')}</a>
      </p>
    </section>
  );
}
