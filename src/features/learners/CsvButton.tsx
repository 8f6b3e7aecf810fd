import { useState } from 'preact/hooks';
import type { Cell } from '../../site/csv.ts';
import { fileName } from '../../site/file-name.ts';
import { saveFile } from '../../site/save-file.ts';
import type { Translate } from '../../site/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { useProgress } from './State.tsx';

type Props = {
  /** What the file holds, as it stands in its name. */
  kind: string;
  label: string;
  /** The table, its head first. Asked for when the button is pressed. */
  rows(): Cell[][];
  t: Translate;
  lang: string;
};

/** Saves what the section above it shows as a table for a spreadsheet, and says under which name. */
export function CsvButton({ kind, label, rows, t, lang }: Props) {
  const { name } = useProgress();
  const [said, setSaid] = useState('');

  async function save() {
    try {
      const { toCsv } = await import('../../site/csv.ts');
      const file = fileName(kind, name, Date.now());
      saveFile(file, toCsv(rows(), lang), 'text/csv');
      setSaid(t('dashboard.csvSaved', { file }));
    } catch {
      setSaid(t('dashboard.csvFailed'));
    }
  }

  return (
    <p class="csv">
      <button class="btn btn-3 btn-s" type="button" onClick={save}>
        <Icon shape={icons.save} /> {label}
      </button>
      <span role="status" class="hint">
        {said}
      </span>
    </p>
  );
}
