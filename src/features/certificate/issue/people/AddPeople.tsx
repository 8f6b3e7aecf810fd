import { useId, useState } from 'preact/hooks';
import { largestBackup, read as readBackup } from '../../../../log/file/backup-file.ts';
import { upcast } from '../../../../log/upcast.ts';
import type { Translate } from '../../../../site/words.ts';
import { FileButton } from '../../../../ui/FileButton.tsx';
import { type Person, peopleIn } from './people.ts';
import { type ListFile, RosterTable } from './RosterTable.tsx';
import { formOf, hasHeading, partsOf, type Roster, roster, rowsOf } from './roster.ts';

type Props = { t: Translate; newId(): string; onAdd(people: Person[]): void };

const largestList = 2_000_000;

/** Brings people in: from back-up files of learners, from a typed or pasted list, or from a spreadsheet's table. */
export function AddPeople({ t, newId, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [list, setList] = useState<ListFile | null>(null);
  const [said, setSaid] = useState<string[]>([]);

  async function openFiles(files: File[]) {
    const notes: string[] = [];
    const found: Person[] = [];
    for (const file of files) {
      const read = file.size > largestBackup ? undefined : readBackup(await file.text());
      if (read && 'events' in read) found.push(...peopleIn(read.events.map(upcast)));
      else notes.push(t('issue.people.refused', { file: file.name }));
    }
    if (found.length > 0) notes.unshift(t('issue.people.added', { n: found.length }));
    setSaid(notes);
    onAdd(found);
  }

  function take({ lines, names, left }: Roster) {
    setSaid([
      t('issue.roster.account', { n: names.length, lines }),
      ...left.map(({ line, text: what, reason }) =>
        t('issue.roster.left', { line, text: what.slice(0, 60), reason: t(`issue.roster.reason.${reason}`) }),
      ),
    ]);
    onAdd(names.map((name) => ({ id: newId(), name, state: null })));
    setText('');
    setList(null);
  }

  function addTyped() {
    setSaid([]);
    // A table that was pasted is looked at first; names one a line are what they are.
    if (formOf(text, false) !== 'lines') return setList({ name: null, content: text });
    const rows = rowsOf(text, 'lines');
    take(roster(rows, partsOf(rows), hasHeading(rows)));
  }

  async function openList(file: File) {
    setSaid([]);
    if (file.size > largestList) return setSaid([t('issue.roster.tooLarge', { file: file.name })]);
    const content = new Uint8Array(await file.arrayBuffer());
    // A workbook is a zip archive, which begins with the letters PK.
    if (content[0] === 0x50 && content[1] === 0x4b) return setSaid([t('issue.roster.workbook', { file: file.name })]);
    setList({ name: file.name, content });
  }

  return (
    <div class="dadd">
      <div>
        <p>{t('issue.people.backups')}</p>
        <p class="row ddo">
          <FileButton
            label={t('issue.people.open')}
            look="btn-2 btn-s"
            accept=".json,application/json"
            multiple
            onFiles={(files) => void openFiles(files)}
          />
        </p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) addTyped();
        }}
      >
        <label for={`${id}-names`}>{t('issue.people.names')}</label>
        <textarea
          id={`${id}-names`}
          class="inp"
          rows={4}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} class="hint dhint">
          {t('issue.people.namesHint')}
        </p>
        <p class="row ddo">
          <button class="btn btn-2 btn-s" type="submit">
            {t('issue.people.add')}
          </button>
          <FileButton
            label={t('issue.people.csv')}
            look="btn-2 btn-s"
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            onFiles={([file]) => void openList(file)}
          />
        </p>
      </form>
      {list && <RosterTable key={list.name} list={list} t={t} onTake={take} onCancel={() => setList(null)} />}
      <div class="dsay" role="status">
        {said.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
    </div>
  );
}
