import { useState } from 'preact/hooks';
import { backupName } from '../../log/file/backup-name.ts';
import { saveFile } from '../../site/save-file.ts';
import type { Translate } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { backup, type Whose } from './store.ts';

type Props = {
  t: Translate;
  whose: Whose /** For the name of the file. */;
  name: string;
  label: string;
  style?: string;
};

/** Hands the person the back-up of a learner, or of everybody, as a file; of several parts where one would be too large. */
export function SaveButton({ t, whose, name, label, style = '' }: Props) {
  const [failed, setFailed] = useState(false);

  async function save() {
    try {
      const { texts, now, note } = await backup(whose);
      for (const [index, text] of texts.entries()) {
        saveFile(backupName(name, now, index + 1, texts.length), text, 'application/json');
      }
      await note();
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <button class={`btn btn-s ${style}`} type="button" onClick={save}>
        <Icon shape={icons.save} /> {label}
      </button>
      {failed && <p role="alert">{t('learner.unread')}</p>}
    </>
  );
}
